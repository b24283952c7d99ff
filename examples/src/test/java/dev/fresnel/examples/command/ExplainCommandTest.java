// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.fresnel.core.Offer;
import dev.fresnel.core.fixtures.SampleOffers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  private static final String SUBSCRIPTION = "22222222-aaaa-4bbb-8ccc-000000000002";

  @TempDir private Path folder = Path.of("replaced by JUnit");

  private final CommandRun fresnel = new CommandRun();

  private String offer(Offer offer) throws IOException {
    String json = JsonMapper.builder().findAndAddModules().build().writeValueAsString(offer);
    return Files.writeString(folder.resolve("offer.json"), json).toString();
  }

  private String template(String role) throws IOException {
    return Files.writeString(folder.resolve("template.json"), TemplateTexts.template(role))
        .toString();
  }

  @Test
  void explainsTheOnlyPlanOfAnOffer() throws IOException {
    assertEquals(0, fresnel.run("explain", offer(SampleOffers.SMALL)));
    assertTrue(
        fresnel.printed().startsWith("What Contoso operations asks you to grant\n====="),
        fresnel.printed());
    assertEquals("", fresnel.complained());
  }

  @Test
  void explainsAPlanInGermanAsMarkdown() throws IOException {
    String plan = SampleOffers.FULL.plans().get(1).id().value();
    assertEquals(
        0,
        fresnel.run(
            "explain",
            offer(SampleOffers.FULL),
            "--plan",
            plan,
            "--language",
            "de",
            "--format",
            "markdown"));
    assertTrue(
        fresnel.printed().startsWith("# Was Sie mit `Contoso operations` gewähren sollen\n"),
        fresnel.printed());
  }

  @Test
  void aPlanIsNeededWhereThereAreSeveral() throws IOException {
    assertEquals(2, fresnel.run("explain", offer(SampleOffers.PUBLIC_AND_PRIVATE)));
    assertTrue(
        fresnel.complained().contains("--plan is needed; the offer has ["), fresnel.complained());
  }

  @Test
  void aPlanThatTheOfferHasNotIsNamed() throws IOException {
    assertEquals(2, fresnel.run("explain", offer(SampleOffers.SMALL), "--plan", "none"));
    assertTrue(
        fresnel.complained().contains("no plan \"none\"; the offer has ["), fresnel.complained());
  }

  @Test
  void explainsATemplateWhereItIsDeployed() throws IOException {
    String template = template(TemplateTexts.READER);
    assertEquals(0, fresnel.run("explain", template, "--subscription", SUBSCRIPTION));
    String text = fresnel.printed().replaceAll("\\s+", " ");
    assertTrue(text.contains("- The whole subscription " + SUBSCRIPTION), text);
    assertTrue(text.contains("Reader, always: - Reads: all resources."), text);
  }

  @Test
  void explainsATemplateThatAzureWouldRefuse() throws IOException {
    assertEquals(0, fresnel.run("explain", template(TemplateTexts.OWNER), "--format", "html"));
    assertTrue(
        fresnel.printed().contains("Permits nothing in a delegation: it is Owner, which Azure"),
        fresnel.printed());
  }

  @Test
  void aTemplateHasNoPlan() throws IOException {
    assertEquals(2, fresnel.run("explain", template(TemplateTexts.READER), "--plan", "gold"));
    assertTrue(fresnel.complained().contains("--plan goes with an offer"), fresnel.complained());
  }

  @Test
  void anOfferIsExplainedAlone() throws IOException {
    assertEquals(
        2, fresnel.run("explain", offer(SampleOffers.SMALL), template(TemplateTexts.READER)));
    assertTrue(fresnel.complained().contains("an offer is explained alone"), fresnel.complained());
  }

  @Test
  void aLanguageWithoutTextsIsRefused() throws IOException {
    assertEquals(2, fresnel.run("explain", offer(SampleOffers.SMALL), "--language", "fr"));
    assertTrue(
        fresnel.complained().contains("--language must be en or de, not \"fr\""),
        fresnel.complained());
  }

  @Test
  void whatCannotBeReadIsToldAndNothingExplained() throws IOException {
    String file = Files.writeString(folder.resolve("a.json"), "{").toString();
    assertEquals(1, fresnel.run("explain", file));
    assertEquals("", fresnel.printed());
    assertTrue(fresnel.complained().contains("LH00"), fresnel.complained());
  }
}
