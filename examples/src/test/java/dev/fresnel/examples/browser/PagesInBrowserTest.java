// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.access.AccessMap;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SampleOffers;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.core.statement.AccessStatement;
import dev.fresnel.core.text.PageFormat;
import dev.fresnel.validation.customer.AssignmentResourceId;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.DefinitionResourceId;
import dev.fresnel.validation.customer.HeldAssignment;
import dev.fresnel.validation.customer.HeldDefinition;
import dev.fresnel.validation.fleet.FleetFormat;
import dev.fresnel.validation.fleet.FleetOffer;
import dev.fresnel.validation.fleet.FleetReport;
import dev.fresnel.validation.publication.OfferChecklist;
import dev.fresnel.validation.report.AccessReport;
import dev.fresnel.validation.report.Report;
import dev.fresnel.validation.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as a browser shows them. Skipped, with a message, where no Chromium is installed; the
 * faults of accessibility also where {@code .ci/install-browser} has not put axe-core.
 */
class PagesInBrowserTest {

  private static final String HOSTILE =
      "<img src=https://evil.example/x onerror=\"document.title='taken'\"><script>"
          + "document.title='taken'</script>";

  private static final Pattern VIOLATIONS =
      Pattern.compile("<pre id=\"axe\">(.*?)</pre>", Pattern.DOTALL);

  private static final String AXE_RUN =
      "axe.run().then(result => { const all = document.createElement('pre'); all.id = 'axe';"
          + " all.textContent = result.violations.filter(each => each.impact === 'serious' ||"
          + " each.impact === 'critical').map(each => each.id + ': ' + each.nodes[0].html)"
          + ".join('\\n'); document.body.append(all); });";

  @TempDir private Path folder = Path.of("replaced by JUnit");

  private static RegistrationDefinition definition() {
    RegistrationDefinition.Builder definition =
        RegistrationDefinition.builder().name(HOSTILE).managedByTenantId(SampleIds.MANAGING_TENANT);
    for (int i = 0; i < 50; i++) {
      String id = String.format(Locale.ROOT, "44444444-4444-4444-8444-%012d", i);
      Principal group = Principal.group(PrincipalId.parse(id), i == 0 ? HOSTILE : "Group " + i);
      definition.addAuthorizations(Authorization.of(group, i < 25 ? Roles.READER : Roles.OWNER));
      if (i == 0) {
        definition.addEligibleAuthorizations(
            EligibleAuthorization.builder()
                .principal(group)
                .roleDefinitionId(Roles.CONTRIBUTOR)
                .build());
      }
    }
    return definition.build();
  }

  private static Map<String, String> pages() {
    Delegation delegation =
        Delegation.of(definition(), new SubscriptionScope(SampleIds.SUBSCRIPTION));
    Offer offer =
        SampleOffers.FULL.withListing(SampleOffers.FULL.listing().withDescription(HOSTILE));
    Map<String, String> pages = new TreeMap<>();
    pages.put(
        "report",
        Report.of(
                Lighthouse.standard().validate(delegation).findings(),
                Lighthouse.standard().catalog())
            .withAccess(AccessMap.builder().addDelegation(delegation).build())
            .toString(ReportFormat.HTML));
    pages.put(
        "statement",
        AccessStatement.of(List.of(delegation)).in(Locale.GERMAN).toString(PageFormat.HTML));
    pages.put("fleet", fleet(delegation).toString(FleetFormat.HTML));
    pages.put("access", access(delegation));
    pages.put("checklist", OfferChecklist.of(offer).toString(PageFormat.HTML));
    return pages;
  }

  /** A customer who has what is offered no more, and one who has nothing. */
  private static FleetReport fleet(Delegation delegation) {
    RegistrationDefinition.Builder offered = delegation.definition().toBuilder();
    DefinitionResourceId id =
        DefinitionResourceId.of(
            SampleIds.SUBSCRIPTION,
            RegistrationDefinitionId.parse("dddddddd-0000-4000-8000-000000000001"));
    CustomerState state =
        CustomerState.of(SampleIds.CUSTOMER_TENANT)
            .withSubscription(CustomerSubscription.of(SampleIds.OTHER_SUBSCRIPTION))
            .withDefinition(HeldDefinition.of(id, delegation.definition()))
            .withAssignment(
                HeldAssignment.of(
                    AssignmentResourceId.of(
                        new SubscriptionScope(SampleIds.SUBSCRIPTION),
                        RegistrationAssignmentId.parse("eeeeeeee-0000-4000-8000-000000000001")),
                    id));
    return FleetReport.of(FleetOffer.of(offered.eligibleAuthorizations(List.of()).build()), state);
  }

  private static String access(Delegation delegation) {
    AccessMap map = AccessMap.builder().addDelegation(delegation).build();
    return AccessReport.of(map)
        .withAnswer(
            map.can(
                PrincipalId.parse("44444444-4444-4444-8444-000000000000"),
                "Microsoft.Compute/virtualMachines/read",
                new SubscriptionScope(SampleIds.SUBSCRIPTION)))
        .toString(PageFormat.HTML);
  }

  static Stream<String> names() {
    return pages().keySet().stream();
  }

  private static Chromium chromium() {
    Optional<Chromium> chromium = Chromium.installed();
    assumeTrue(chromium.isPresent(), "no Chromium is installed, so no page was opened");
    return chromium.orElseThrow();
  }

  private Path page(String name) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".html"), pages().getOrDefault(name, "no such page"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void opensWithoutErrorAndWithoutRequest(String name) throws Exception {
    Chromium.Opened opened = chromium().open(page(name), folder);

    assertEquals(List.of(), opened.console());
    assertEquals(
        List.of(), opened.requests().stream().filter(each -> each.contains("example")).toList());
    assertTrue(opened.document().contains("</html>"), opened.document());
    assertTrue(!opened.document().contains("taken</title>"));
    assertTrue(
        opened.document().contains("&lt;img src=https://evil.example/x onerror="), "as text");
    assertTrue(!opened.document().contains("<img"));
    if (name.equals("fleet")) {
      assertTrue(opened.document().contains("<svg class=\"counts\""));
      assertTrue(opened.document().contains("<button type=\"button\">What deviates</button>"));
    }
    if (name.equals("report")) {
      assertTrue(opened.document().contains("<svg class=\"access\""));
      assertTrue(opened.document().contains("<button type=\"button\">Severity</button>"));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void hasNoSeriousFaultOfAccessibility(String name) throws Exception {
    Chromium chromium = chromium();
    Path axe = axe();
    assumeTrue(
        Files.exists(axe),
        "axe-core is not there, so run .ci/install-browser: " + axe.getFileName());
    String page = Files.readString(page(name));
    Path open =
        Files.writeString(
            folder.resolve("axe.html"),
            page.replaceFirst("<meta http-equiv=[^>]*>", "")
                .replace(
                    "</body>",
                    "<script>"
                        + Files.readString(axe)
                        + "</script><script>"
                        + AXE_RUN
                        + "</script></body>"));
    for (String look :
        List.of(
            "--window-size=1200,900 --blink-settings=preferredColorScheme=1",
            "--window-size=400,900 --blink-settings=preferredColorScheme=0")) {
      String document = chromium.open(open, folder, look.split(" ", -1)).document();
      Matcher violations = VIOLATIONS.matcher(document);
      assertTrue(violations.find(), "axe-core did not end");
      assertEquals("", violations.group(1));
    }
  }

  private static Path axe() {
    String cache =
        Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
            .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache").toString());
    return Path.of(cache, "fresnel", "browser", "node_modules", "axe-core", "axe.min.js");
  }
}
