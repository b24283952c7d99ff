// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fresnel.arm.OfferDraft;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the README to what compiles and runs. */
class ReadmeTest {

  private static final Path ROOT = Path.of(System.getProperty("fresnel.root"));

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    assertTrue(from >= start.length(), "no " + start);
    return text.substring(from, text.indexOf(end, from));
  }

  @Test
  void theExamplesAreTheCompiledOnes() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    assertEquals(
        Stream.of("MarketplaceOffer", "FluentOnboarding", "TemplateReview", "CustomerAudit")
            .map(ReadmeTest::example)
            .toList(),
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(readme)
            .results()
            .map(block -> block.group(1).strip())
            .toList());
  }

  private static String example(String program) {
    Path source = ROOT.resolve("examples/src/main/java/dev/fresnel/examples/" + program + ".java");
    try {
      return between(Files.readString(source), "// README: from here\n", "    // README: to here")
          .stripTrailing()
          .stripIndent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theDependencyIsOfThisVersion() throws IOException {
    assertEquals(
        System.getProperty("fresnel.version"),
        between(Files.readString(ROOT.resolve("README.md")), "<version>", "</version>"));
  }

  @Test
  void anOfferTakesAtMostTwentyFiveLinesAndIsWithoutErrors(@TempDir Path folder)
      throws IOException {
    List<String> lines =
        example("MarketplaceOffer").lines().filter(line -> !line.isBlank()).toList();
    assertTrue(lines.size() <= 25, () -> lines.size() + " lines");
    Path file = folder.resolve("repair.json");
    OfferDraft draft =
        MarketplaceOffer.writeTo(
            TenantId.parse("0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21"),
            SubscriptionId.parse("5b0d3c7e-6f41-4a92-8c1d-7e2f9a0b3c4d"),
            SubscriptionId.parse("3f6d4c1e-8a52-4b7f-9c3d-2e1f0a9b8c7d"),
            file);
    assertFalse(draft.validate().hasErrors());
    assertEquals(2, draft.offer().plans().size());
    RegistrationDefinition read =
        ArmReader.standard()
            .forSubscription(SubscriptionId.parse("3f6d4c1e-8a52-4b7f-9c3d-2e1f0a9b8c7d"))
            .read(Source.file(file))
            .orThrow()
            .delegations()
            .get(0)
            .value()
            .definition();
    assertTrue(AccessDiff.between(draft.offer().plans().get(1).manifest(), read).isEmpty());
  }

  @Test
  void theOnboardingWritesATemplate(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("delegation.json");
    FluentOnboarding.writeTo(file);
    String template = Files.readString(file);
    assertTrue(
        template.contains("\"registrationDefinitionName\": \"Contoso operations\""), template);
    assertTrue(template.contains("91c1777a-f3dc-4fae-b103-61d183457e46"), template);
  }

  @Test
  void theTemplateOfTheQuickstartIsReviewed(@TempDir Path folder) throws IOException {
    Path template = folder.resolve("template.json");
    Path parameters = folder.resolve("parameters.json");
    FabrikamOffer.onboarding().render().write(template);
    Files.writeString(parameters, "{\"parameters\": {}}");
    Checked<ArmDocument> checked = TemplateReview.review(template, parameters);
    assertEquals(
        List.of("LH2011"),
        checked.findings().stream()
            .filter(finding -> finding.severity() == Severity.WARNING)
            .map(finding -> finding.ruleId().value())
            .toList());
    assertTrue(
        AccessDiff.between(
                FabrikamOffer.onboarding().definition(),
                checked.orThrow().delegations().get(0).value().definition())
            .isEmpty());
  }

  @Test
  void theCustomerOfTheQuickstartLacksNothingAndAnyOtherEverything(@TempDir Path folder)
      throws IOException {
    TenantId tenant = TenantId.parse("99999999-aaaa-4bbb-8ccc-000000000009");
    SubscriptionId subscription = SubscriptionId.parse("22222222-aaaa-4bbb-8ccc-000000000002");
    Path template = folder.resolve("template.json");
    FabrikamOffer.onboarding().render().write(template);
    Source next = Source.file(template);
    Source settings = Source.text("rule-settings.json", "{}");
    Source none = Source.text("none.json", "[]");
    AccessDiff all = CustomerAudit.audit(tenant, subscription, List.of(none), next, settings);
    assertEquals(5, all.changes().size());
    assertTrue(
        all.format(RoleCatalog.builtIn())
            .startsWith(
                "Tier 1 Support (1a9d4e52-0b7c-4f38-8c61-5d2e9f3a7b01) gains Contributor"
                    + " at subscription 22222222-aaaa-4bbb-8ccc-000000000002\n"));
    Delegation delegation =
        ArmReader.standard()
            .forSubscription(subscription)
            .read(next)
            .orThrow()
            .delegations()
            .get(0)
            .value();
    Source has = Source.text("has.json", asAzureLists(delegation.definition(), subscription));
    assertTrue(CustomerAudit.audit(tenant, subscription, List.of(has), next, settings).isEmpty());
  }

  private static String asAzureLists(
      RegistrationDefinition definition, SubscriptionId subscription) {
    String provider = "/subscriptions/" + subscription + "/providers/Microsoft.ManagedServices/";
    String name = definition.id().orElseThrow().value();
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    ObjectNode resource = mapper.valueToTree(definition);
    resource.put("id", provider + "registrationDefinitions/" + name);
    ObjectNode assignment = mapper.createObjectNode();
    assignment.put("id", provider + "registrationAssignments/" + name);
    assignment.put("name", name);
    assignment.put("type", "Microsoft.ManagedServices/registrationAssignments");
    assignment.putObject("properties").put("registrationDefinitionId", resource.get("id").asText());
    return mapper.createArrayNode().add(resource).add(assignment).toString();
  }

  @Test
  void theFindingIsOneThatTheQuickstartShows() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    String finding = between(readme, "## What a finding looks like\n\n    ", "\n");
    assertTrue(
        FabrikamOffer.onboarding().validate().findings().stream()
            .anyMatch(each -> each.format().equals(finding)));
  }
}
