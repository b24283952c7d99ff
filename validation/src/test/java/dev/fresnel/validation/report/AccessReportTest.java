// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.access.AccessMap;
import dev.fresnel.core.fixtures.SampleCustomers;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.core.text.PageFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AccessReportTest {

  private static final AccessMap MAP = AccessMap.of(SampleCustomers.BOTH_SCOPES_DELEGATED);

  /** A map of as many principals, each of whom reads one subscription. */
  private static AccessMap principals(int count) {
    RegistrationDefinition.Builder definition =
        RegistrationDefinition.builder().name("Ops").managedByTenantId(SampleIds.MANAGING_TENANT);
    for (int i = 0; i < count; i++) {
      String id = String.format(Locale.ROOT, "44444444-4444-4444-8444-%012d", i);
      definition.addAuthorizations(
          Authorization.of(Principal.group(PrincipalId.parse(id), "Group " + i), Roles.READER));
    }
    return AccessMap.builder()
        .addDelegation(
            Delegation.of(definition.build(), new SubscriptionScope(SampleIds.SUBSCRIPTION)))
        .build();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @Test
  void nobodyHasAccessWhereNothingIsDelegated() {
    String text = AccessReport.of(AccessMap.of(SampleCustomers.NEW)).toString();
    assertEquals(
        """
        Access by Azure Lighthouse
        ==========================

        Access
        ------

        Nobody has any access.
        """,
        text);
  }

  @Test
  void theTableHasARowForEachRoleThatIsHeld() {
    String html = AccessReport.of(MAP).toString(PageFormat.HTML);
    assertEquals(MAP.heldRoles().count(), count(html, "<tr role=\"row\"><th role=\"rowheader\""));
  }

  @Test
  void theAnswerStandsFirst() {
    String action = "Microsoft.Compute/virtualMachines/read";
    PrincipalId principal = MAP.heldRoles().findFirst().orElseThrow().principal().id();
    String text =
        AccessReport.of(MAP)
            .withAnswer(MAP.can(principal, action, new SubscriptionScope(SampleIds.SUBSCRIPTION)))
            .toString(PageFormat.MARKDOWN);
    assertTrue(
        text.startsWith(
            "# Access by Azure Lighthouse\n\n## The question\n\n**Allowed**: `" + action + "` by "),
        text);
    assertTrue(text.contains("\n## Access\n\n```mermaid\nflowchart LR\n"), text);
  }

  @Test
  void fiftyPrincipalsAreAllDrawn() {
    String html = AccessReport.of(principals(50)).toString(PageFormat.HTML);
    assertEquals(50, count(html, "<g class=\"node principal\">"));
    assertFalse(html.contains("Only the first"));
  }

  @Test
  void morePrincipalsThanCanBeSeenAreInTheTableOnly() {
    assertEquals(
        0, count(AccessReport.of(principals(60)).toString(PageFormat.HTML), "Only the first"));

    String html = AccessReport.of(principals(61)).toString(PageFormat.HTML);
    assertEquals(60, count(html, "<g class=\"node principal\">"));
    assertTrue(html.contains("Only the first 60 principals are drawn; the table has all."), html);
    assertEquals(61, count(html, "<tr role=\"row\"><th role=\"rowheader\""));
  }

  @Test
  void aReportOfFindingsShowsAccessInPagesAlone() {
    Report report = Report.of(ReportCases.inFiles(), ReportCases.CATALOG);
    Report both = report.withAccess(MAP);
    for (ReportFormat format : ReportFormat.values()) {
      boolean isPage = format == ReportFormat.HTML || format == ReportFormat.MARKDOWN;
      assertEquals(!isPage, report.toString(format).equals(both.toString(format)), format.name());
    }
    assertTrue(both.toString(ReportFormat.HTML).contains("<svg class=\"access\""));
    assertTrue(both.toString(ReportFormat.MARKDOWN).contains("```mermaid\n"));
  }
}
