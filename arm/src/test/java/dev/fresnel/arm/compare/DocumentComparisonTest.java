// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.compare;

import static dev.fresnel.arm.compare.CustomerTexts.BACKUPS;
import static dev.fresnel.arm.compare.CustomerTexts.CONTRIBUTOR;
import static dev.fresnel.arm.compare.CustomerTexts.FIRST;
import static dev.fresnel.arm.compare.CustomerTexts.GROUP;
import static dev.fresnel.arm.compare.CustomerTexts.OPERATIONS;
import static dev.fresnel.arm.compare.CustomerTexts.OTHER_TENANT;
import static dev.fresnel.arm.compare.CustomerTexts.READER;
import static dev.fresnel.arm.compare.CustomerTexts.SCOPE;
import static dev.fresnel.arm.compare.CustomerTexts.SECOND;
import static dev.fresnel.arm.compare.CustomerTexts.SUBSCRIPTION;
import static dev.fresnel.arm.compare.CustomerTexts.TENANT;
import static dev.fresnel.arm.compare.CustomerTexts.assigned;
import static dev.fresnel.arm.compare.CustomerTexts.assignment;
import static dev.fresnel.arm.compare.CustomerTexts.definition;
import static dev.fresnel.arm.compare.CustomerTexts.definitionId;
import static dev.fresnel.arm.compare.CustomerTexts.payload;
import static dev.fresnel.arm.compare.CustomerTexts.template;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.source.Source;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What changes for whom from what a customer has to what is deployed, and what is refused. */
class DocumentComparisonTest {

  private static final Lighthouse LIGHTHOUSE = Lighthouse.standard().forSubscription(SUBSCRIPTION);
  private static final String SUPPORT = "Support (33333333-aaaa-4bbb-8ccc-000000000003)";
  private static final String AT_SUBSCRIPTION = " at subscription " + SUBSCRIPTION;
  private static final String HAS =
      payload(
          definition(OPERATIONS, TENANT, READER), assigned(SCOPE, FIRST, definitionId(OPERATIONS)));

  private static Checked<AccessDiff> compare(String old, String next) {
    return LIGHTHOUSE.compare(read(old), read(next));
  }

  private static CustomerDocument read(String text) {
    return LIGHTHOUSE.readAny(Source.text("document.json", text)).value().orElseThrow();
  }

  private static void assertChanges(Checked<AccessDiff> diff, String... expected) {
    assertEquals(
        List.of(expected),
        diff.value().orElseThrow().format(RoleCatalog.builtIn()).lines().toList());
  }

  private static void assertRefused(Checked<AccessDiff> diff, String... expected) {
    assertEquals(
        List.of(expected),
        diff.findings().stream()
            .map(each -> each.ruleId() + " " + each.path() + " " + each.location().isPresent())
            .toList());
  }

  @Test
  void anAssignmentThatIsThereChangesNothing() {
    Checked<AccessDiff> same = compare(HAS, template(assignment(FIRST, definitionId(OPERATIONS))));
    assertChanges(same);
    assertRefused(same);
  }

  @Test
  void idsCompareWithoutRegardToCase() {
    Checked<AccessDiff> same =
        compare(
            HAS, template(assignment(FIRST, definitionId(OPERATIONS).toUpperCase(Locale.ROOT))));
    assertChanges(same);
    assertRefused(same);
  }

  @Test
  void aSecondAssignmentOfWhatTheCustomerHasIsRefused() {
    Checked<AccessDiff> alone =
        compare(HAS, template(assignment(SECOND, definitionId(OPERATIONS))));
    assertChanges(alone);
    assertRefused(alone, "LH4004 furtherAssignments[0] true");
    Checked<AccessDiff> withDefinition =
        compare(
            HAS,
            template(
                definition(OPERATIONS, TENANT, CONTRIBUTOR),
                assignment(SECOND, definitionId(OPERATIONS))));
    assertChanges(
        withDefinition,
        SUPPORT + " gains Contributor" + AT_SUBSCRIPTION,
        SUPPORT + " loses Reader" + AT_SUBSCRIPTION);
    assertRefused(withDefinition, "LH4004 delegations[0].assignments[0] true");
  }

  @Test
  void aDefinitionAloneChangesAccessWhereItIsAssigned() {
    assertChanges(
        compare(HAS, template(definition(OPERATIONS, TENANT, CONTRIBUTOR))),
        SUPPORT + " gains Contributor" + AT_SUBSCRIPTION,
        SUPPORT + " loses Reader" + AT_SUBSCRIPTION);
  }

  @Test
  void anAssignmentAloneGivesWhatTheDefinitionSays() {
    String unassigned = payload(definition(OPERATIONS, TENANT, READER));
    assertChanges(
        compare(unassigned, template(assignment(FIRST, definitionId(OPERATIONS)))),
        SUPPORT + " gains Reader" + AT_SUBSCRIPTION);
  }

  @Test
  void anAssignmentOfWhatTheCustomerDoesNotHaveIsRefused() {
    Checked<AccessDiff> refused = compare(HAS, template(assignment(SECOND, definitionId(BACKUPS))));
    assertChanges(refused);
    assertRefused(refused, "LH6018 furtherAssignments[0] true");
  }

  @Test
  void anAssignmentOfADefinitionThatOnlyTheDeploymentKnowsIsNoGuess() {
    String text =
        template(
            assignment(
                SECOND,
                "[resourceId('Microsoft.ManagedServices/registrationDefinitions', newGuid())]"));
    Checked<AccessDiff> unknown = compare(HAS, text);
    assertChanges(unknown);
    assertRefused(unknown);
  }

  @Test
  void aTemplateThatUpdatesAndAddsTellsBoth() {
    assertChanges(
        compare(
            HAS,
            template(
                definition(OPERATIONS, TENANT, CONTRIBUTOR),
                definition(BACKUPS, OTHER_TENANT, READER),
                assignment(SECOND, definitionId(BACKUPS)))),
        SUPPORT + " of tenant " + TENANT + " gains Contributor" + AT_SUBSCRIPTION,
        SUPPORT + " of tenant " + OTHER_TENANT + " gains Reader" + AT_SUBSCRIPTION,
        SUPPORT + " of tenant " + TENANT + " loses Reader" + AT_SUBSCRIPTION);
  }

  @Test
  void aDefinitionOfAnotherTenantUnderTheSameIdIsRefusedAndChangesNothing() {
    Checked<AccessDiff> refused =
        compare(
            HAS,
            template(
                definition(OPERATIONS, OTHER_TENANT, READER),
                assignment(FIRST, definitionId(OPERATIONS))));
    assertChanges(refused);
    assertRefused(refused, "LH6014 delegations[0].definition.managedByTenantId true");
  }

  @Test
  void twoTemplatesThatGiveOneIdToTwoTenantsAreRefused() {
    String name = "[guid('Operations')]";
    String id =
        "[resourceId('Microsoft.ManagedServices/registrationDefinitions', guid('Operations'))]";
    Checked<AccessDiff> refused =
        compare(
            template(definition(name, TENANT, READER), assignment(name, id)),
            template(definition(name, OTHER_TENANT, READER), assignment(name, id)));
    assertRefused(refused, "LH6014 delegations[0].definition.managedByTenantId true");
  }

  @Test
  void oneAssignmentInTwoListsIsOne() {
    String lists =
        payload(
            definition(OPERATIONS, TENANT, READER),
            assigned(SCOPE, FIRST, definitionId(OPERATIONS)),
            assigned(GROUP, SECOND, definitionId(OPERATIONS)),
            assigned(GROUP.toUpperCase(Locale.ROOT), SECOND, definitionId(OPERATIONS)));
    assertEquals(2, read(lists).payload().orElseThrow().state().assignments().size());
    assertEquals(2, read(lists).payload().orElseThrow().delegations().get(0).assignments().size());
  }

  @Test
  void endingAResourceGroupUnderADelegatedSubscriptionTakesNothing() {
    String both =
        payload(
            definition(OPERATIONS, TENANT, READER),
            assigned(SCOPE, FIRST, definitionId(OPERATIONS)),
            assigned(GROUP, SECOND, definitionId(OPERATIONS)));
    assertChanges(compare(both, HAS));
    assertChanges(compare(HAS, both));
  }

  @Test
  void aChangeOfAPublishedOfferIsRefusedAsByValidate() {
    String offer =
        """
        {"publisherId": "contoso", "id": "operations", "plans": [{"id": "gold", "manifest": {
          "version": "1.0.0", "managedByTenantId": "11111111-aaaa-4bbb-8ccc-000000000001"}}]}
        """;
    assertRefused(
        compare(offer, offer.replace("1.0.0", "0.9.0")),
        "LH6006 next.plans[0].manifest.version false");
  }
}
