// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  private static final String SUBSCRIPTION = "22222222-aaaa-4bbb-8ccc-000000000002";
  private static final String SUPPORT = "Support (" + TemplateTexts.SUPPORT + ")";

  private final CommandRun fresnel = new CommandRun();
  @TempDir private Path folder = Path.of("replaced by JUnit");

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private void assertChanges(String expected, String... arguments) {
    assertEquals(0, fresnel.run(arguments), fresnel::complained);
    assertEquals(expected, fresnel.printed());
  }

  private static String nextVersion(String offer) {
    return offer.replace("\"1.0.0\"", "\"1.1.0\"");
  }

  @Test
  void offersAreComparedPlanByPlan() throws IOException {
    assertChanges(
        SUPPORT + " gains Contributor in plan gold\n" + SUPPORT + " loses Reader in plan gold\n",
        "diff",
        file("old.json", TemplateTexts.offer(TemplateTexts.READER)),
        file("new.json", nextVersion(TemplateTexts.offer(TemplateTexts.CONTRIBUTOR))));
  }

  @Test
  void whatATemplateWouldDoIsComparedWithWhatTheCustomerHas() throws IOException {
    assertChanges(
        SUPPORT
            + " gains Contributor at subscription "
            + SUBSCRIPTION
            + "\n"
            + SUPPORT
            + " loses Reader at subscription "
            + SUBSCRIPTION
            + "\n",
        "diff",
        "--subscription",
        SUBSCRIPTION,
        file("has.json", TemplateTexts.payload(SUBSCRIPTION, TemplateTexts.READER)),
        file("template.json", TemplateTexts.template(TemplateTexts.CONTRIBUTOR)));
  }

  @Test
  void equalTemplatesChangeNothing() throws IOException {
    String template = file("template.json", TemplateTexts.template(TemplateTexts.READER));
    assertChanges("Nobody gains or loses access.\n", "diff", template, template);
  }

  @Test
  void parametersBelongToOneTemplateEach() throws IOException {
    String template = file("template.json", TemplateTexts.template(TemplateTexts.READER));
    String parameters =
        file(
            "parameters.json",
            "{\"parameters\": {\"tenant\": {\"value\":"
                + " \"99999999-aaaa-4bbb-8ccc-000000000009\"}}}");
    assertEquals(1, fresnel.run("diff", "--new-parameters", parameters, template, template));
    assertTrue(
        fresnel.complained().startsWith("ERROR LH6014 " + parameters + ":1:37 ")
            && fresnel.complained().contains("RegistrationDefinitionInvalidUpdate"),
        fresnel::complained);
    assertEquals(4, fresnel.printed().lines().count(), fresnel::printed);
  }

  @Test
  void parametersGoWithATemplateOnly() throws IOException {
    String offer = file("offer.json", TemplateTexts.offer(TemplateTexts.READER));
    assertEquals(2, fresnel.run("diff", "--new-parameters", offer, offer, offer));
    assertTrue(
        fresnel
            .complained()
            .startsWith("--new-parameters goes with a template, which " + offer + " is not\n"),
        fresnel::complained);
    CommandRun other = new CommandRun();
    assertEquals(2, other.run("diff", "--old-parameters", offer, offer, offer));
    assertTrue(other.complained().startsWith("--old-parameters goes"), other::complained);
  }

  @Test
  void whatACustomerHasIsComparedWithATemplateForAKnownSubscriptionOnly() throws IOException {
    String payload = file("has.json", TemplateTexts.payload(SUBSCRIPTION, TemplateTexts.READER));
    String template = file("template.json", TemplateTexts.template(TemplateTexts.READER));
    assertEquals(2, fresnel.run("diff", payload, template));
    assertTrue(
        fresnel
            .complained()
            .contains(
                template
                    + " does not say which subscription it is deployed to; add --subscription"
                    + " ID\n"),
        fresnel::complained);
    assertChanges(
        "Everybody keeps the access that they have.\n",
        "diff",
        "--subscription",
        SUBSCRIPTION,
        payload,
        template);
  }

  @Test
  void whatIsNotKnownMayDiffer() throws IOException {
    String template =
        file(
            "template.json",
            TemplateTexts.template(TemplateTexts.READER)
                .replace(", \"defaultValue\": \"" + TemplateTexts.TENANT + "\"", ""));
    assertChanges(
        "Nobody gains or loses access, as far as is known.\n", "diff", template, template);
  }

  @Test
  void noChangesAreAnEmptyListInJson() throws IOException {
    String offer = file("offer.json", TemplateTexts.offer(TemplateTexts.READER));
    assertChanges("{\n  \"changes\" : [ ]\n}\n", "diff", "--format", "json", offer, offer);
  }

  @Test
  void changesAreDataInJson() throws IOException {
    assertChanges(
        """
        {
          "changes" : [ {
            "kind" : "gained",
            "managedByTenantId" : "11111111-aaaa-4bbb-8ccc-000000000001",
            "principalId" : "33333333-aaaa-4bbb-8ccc-000000000003",
            "principalIdDisplayName" : "Support",
            "roleDefinitionId" : "b24988ac-6180-42a0-ab88-20f7382dd24c",
            "planId" : "gold"
          }, {
            "kind" : "lost",
            "managedByTenantId" : "11111111-aaaa-4bbb-8ccc-000000000001",
            "principalId" : "33333333-aaaa-4bbb-8ccc-000000000003",
            "principalIdDisplayName" : "Support",
            "roleDefinitionId" : "acdd72a7-3385-48ef-bd42-f606fba81ae7",
            "planId" : "gold"
          } ]
        }
        """,
        "diff",
        "--format",
        "json",
        file("old.json", TemplateTexts.offer(TemplateTexts.READER)),
        file("new.json", nextVersion(TemplateTexts.offer(TemplateTexts.CONTRIBUTOR))));
  }

  @Test
  void anOfferIsNotComparedWithATemplate() throws IOException {
    String offer = file("offer.json", TemplateTexts.offer(TemplateTexts.READER));
    String template = file("template.json", TemplateTexts.template(TemplateTexts.READER));
    assertEquals(2, fresnel.run("diff", offer, template));
    assertEquals(2, fresnel.run("diff", template, offer));
    assertTrue(
        fresnel.complained().contains("an offer can only be compared with an offer"),
        fresnel::complained);
    assertEquals("", fresnel.printed());
  }

  @Test
  void faultsOfAFileAreToldAndGiveOne() throws IOException {
    String template = file("template.json", TemplateTexts.template(TemplateTexts.READER));
    assertEquals(1, fresnel.run("diff", template, file("no.json", "no model")));
    assertTrue(fresnel.complained().contains("LH0020"), fresnel::complained);
    assertEquals("", fresnel.printed());
  }

  @Test
  void aFileThatCannotBeReadGivesTwo() throws IOException {
    String template = file("template.json", TemplateTexts.template(TemplateTexts.READER));
    String missing = folder.resolve("missing.json").toString();
    assertEquals(2, fresnel.run("diff", template, missing));
    assertEquals(
        "fresnel: " + missing + ": there is no such file or folder\n", fresnel.complained());
  }

  @Test
  void onRequestTheExitCodeTellsWhetherSomethingChanges() throws IOException {
    String has = file("has.json", TemplateTexts.payload(SUBSCRIPTION, TemplateTexts.READER));
    String same = file("same.json", TemplateTexts.template(TemplateTexts.READER));
    String more = file("more.json", TemplateTexts.template(TemplateTexts.CONTRIBUTOR));
    assertEquals(0, fresnel.run("diff", "--exit-code", "--subscription", SUBSCRIPTION, has, same));
    assertEquals(3, fresnel.run("diff", "--exit-code", "--subscription", SUBSCRIPTION, has, more));
    assertEquals(0, fresnel.run("diff", "--subscription", SUBSCRIPTION, has, more));
  }

  @Test
  void refusalsAreInTheJson() throws IOException {
    String has = file("has.json", TemplateTexts.payload(SUBSCRIPTION, TemplateTexts.READER));
    String moved =
        file(
            "moved.json",
            TemplateTexts.template(TemplateTexts.READER)
                .replace(TemplateTexts.TENANT, "99999999-aaaa-4bbb-8ccc-000000000009"));
    assertEquals(
        1, fresnel.run("diff", "--format", "json", "--subscription", SUBSCRIPTION, has, moved));
    assertTrue(fresnel.printed().contains("\"changes\" : [ ]"), fresnel::printed);
    assertTrue(
        fresnel.printed().contains("\"azureErrorCode\" : \"RegistrationDefinitionInvalidUpdate\""),
        fresnel::printed);
  }
}
