// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import static dev.fresnel.validation.customer.StateFixtures.MORE;
import static dev.fresnel.validation.customer.StateFixtures.OPERATIONS;
import static dev.fresnel.validation.customer.StateFixtures.OPERATIONS_ID;
import static dev.fresnel.validation.customer.StateFixtures.PRODUCTION;
import static dev.fresnel.validation.customer.StateFixtures.SECOND_ID;
import static dev.fresnel.validation.customer.StateFixtures.WEB;
import static dev.fresnel.validation.customer.StateFixtures.WHOLE;
import static dev.fresnel.validation.customer.StateFixtures.access;
import static dev.fresnel.validation.customer.StateFixtures.assignmentId;
import static dev.fresnel.validation.customer.StateFixtures.delegated;
import static dev.fresnel.validation.customer.StateFixtures.deploy;
import static dev.fresnel.validation.customer.StateFixtures.findings;
import static dev.fresnel.validation.customer.StateFixtures.kinds;
import static dev.fresnel.validation.customer.StateFixtures.next;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.TenantId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What deployments do to a customer, and what Azure refuses of them. */
class DeployerTest {

  @Test
  void aDefinitionWithItsAssignmentGivesAccess() {
    Checked<DeploymentOutcome> outcome =
        deploy(
            CustomerState.of(SampleIds.CUSTOMER_TENANT),
            Deployment.builder()
                .putDefinition(OPERATIONS_ID, OPERATIONS)
                .putAssignment(assignmentId(WHOLE, 1), OPERATIONS_ID));
    assertEquals(List.of(), findings(outcome));
    assertEquals(List.of(ResourceChangeKind.CREATED, ResourceChangeKind.CREATED), kinds(outcome));
    assertEquals(delegated(), next(outcome));
    assertEquals(
        """
        Support (33333333-aaaa-4bbb-8ccc-000000000003) gains Reader at subscription aaaaaaaa-0000-4000-8000-000000000001
        Support (33333333-aaaa-4bbb-8ccc-000000000003) gains Managed Services Registration assignment Delete Role at subscription aaaaaaaa-0000-4000-8000-000000000001
        """,
        access(outcome));
  }

  @Test
  void deployingTheSameAgainChangesNothing() {
    Checked<DeploymentOutcome> outcome =
        deploy(
            delegated(),
            Deployment.builder()
                .putDefinition(OPERATIONS_ID, OPERATIONS)
                .putAssignment(assignmentId(WHOLE, 1), OPERATIONS_ID));
    assertEquals(
        List.of(ResourceChangeKind.UNCHANGED, ResourceChangeKind.UNCHANGED), kinds(outcome));
    assertEquals(delegated(), next(outcome));
    assertEquals(List.of(), outcome.value().orElseThrow().events());
    assertEquals("", access(outcome));
  }

  @Test
  void aDefinitionAloneChangesAccessWhereverItIsAssigned() {
    Checked<DeploymentOutcome> outcome =
        deploy(delegated(), Deployment.builder().putDefinition(OPERATIONS_ID, MORE));
    assertEquals(List.of(ResourceChangeKind.UPDATED), kinds(outcome));
    assertEquals(
        """
        Support (33333333-aaaa-4bbb-8ccc-000000000003) gains Contributor at subscription aaaaaaaa-0000-4000-8000-000000000001
        Support (33333333-aaaa-4bbb-8ccc-000000000003) loses Reader at subscription aaaaaaaa-0000-4000-8000-000000000001
        """,
        access(outcome));
  }

  @Test
  void anAssignmentAloneGivesWhatTheCustomersDefinitionSays() {
    CustomerState unassigned = delegated().withoutAssignment(assignmentId(WHOLE, 1));
    Checked<DeploymentOutcome> outcome =
        deploy(
            unassigned, Deployment.builder().putAssignment(assignmentId(WHOLE, 1), OPERATIONS_ID));
    assertEquals(List.of(), findings(outcome));
    assertEquals(delegated(), next(outcome));
  }

  @Test
  void anAssignmentOfWhatIsNotThereIsRefused() {
    Checked<DeploymentOutcome> outcome =
        deploy(delegated(), Deployment.builder().putAssignment(assignmentId(WEB, 2), SECOND_ID));
    assertEquals(List.of(ResourceChangeKind.REFUSED), kinds(outcome));
    assertEquals(delegated(), next(outcome));
    assertEquals(
        List.of(
            "ERROR LH6018 steps[0].assignment: Definition "
                + SECOND_ID
                + " is assigned to "
                + WEB.resourceId()
                + ", but the customer has no such definition; deploy the definition first"),
        findings(outcome));
  }

  @Test
  void aSecondAssignmentOfOneDefinitionAtOneScopeIsRefusedAndTheRestIsDone() {
    Checked<DeploymentOutcome> outcome =
        deploy(
            delegated(),
            Deployment.builder()
                .putDefinition(OPERATIONS_ID, OPERATIONS.withDescription("Changed"))
                .putAssignment(assignmentId(WHOLE, 0), OPERATIONS_ID));
    assertEquals(
        List.of(
            "ERROR LH4004 steps[1].assignment: Definition \"Contoso operations\" is assigned to "
                + WHOLE.resourceId()
                + " by "
                + assignmentId(WHOLE, 1)
                + " already; remove one of the two"),
        findings(outcome));
    assertEquals(List.of(ResourceChangeKind.UPDATED, ResourceChangeKind.REFUSED), kinds(outcome));
    assertEquals(1, next(outcome).assignments().size());
    assertEquals("", access(outcome));
  }

  @Test
  void aDefinitionKeepsItsManagingTenant() {
    Checked<DeploymentOutcome> outcome =
        deploy(
            delegated(),
            Deployment.builder()
                .putDefinition(
                    OPERATIONS_ID,
                    OPERATIONS.withManagedByTenantId(
                        TenantId.parse("66666666-aaaa-4bbb-8ccc-000000000006")))
                .putAssignment(assignmentId(WEB, 2), OPERATIONS_ID));
    assertEquals(
        List.of("RegistrationDefinitionInvalidUpdate"),
        outcome.errors().stream().map(Finding::azureErrorCode).map(Optional::orElseThrow).toList());
    assertEquals(
        "steps[0].definition.managedByTenantId", outcome.errors().get(0).path().toString());
    assertEquals(List.of(ResourceChangeKind.REFUSED, ResourceChangeKind.SKIPPED), kinds(outcome));
    assertEquals(delegated(), next(outcome));
  }

  @Test
  void aFaultyDefinitionIsRefusedAsByValidate() {
    Checked<DeploymentOutcome> outcome =
        deploy(
            CustomerState.of(SampleIds.CUSTOMER_TENANT),
            Deployment.builder()
                .putDefinition(
                    OPERATIONS_ID, OPERATIONS.withManagedByTenantId(SampleIds.CUSTOMER_TENANT)));
    assertEquals(
        List.of("LH4001"), outcome.errors().stream().map(each -> each.ruleId().value()).toList());
    assertEquals(CustomerState.of(SampleIds.CUSTOMER_TENANT), next(outcome));
  }

  @Test
  void whatIsWrongElsewhereAndWasSoBeforeIsNotTold() {
    CustomerState state =
        delegated()
            .withDefinition(
                HeldDefinition.of(
                    SECOND_ID, OPERATIONS.withName("Other").withAuthorizations(List.of())))
            .withAssignment(HeldAssignment.of(assignmentId(WEB, 5), SECOND_ID));
    Checked<DeploymentOutcome> outcome =
        deploy(state, Deployment.builder().putDefinition(OPERATIONS_ID, MORE));
    assertTrue(
        outcome.findings().stream().allMatch(each -> each.path().toString().startsWith("steps[0]")),
        () -> findings(outcome).toString());
  }

  @Test
  void aDefinitionThatIsAssignedCannotBeRemovedAndAfterwardsItCan() {
    Checked<DeploymentOutcome> refused =
        deploy(
            delegated(), Deployment.builder().remove(OPERATIONS_ID).remove(assignmentId(WHOLE, 1)));
    assertEquals(List.of(ResourceChangeKind.REFUSED, ResourceChangeKind.REMOVED), kinds(refused));
    assertEquals(
        Optional.of("InvalidRegistrationDefinitionDeleteRequest"),
        refused.errors().get(0).azureErrorCode());
    Checked<DeploymentOutcome> done =
        deploy(
            delegated(), Deployment.builder().remove(assignmentId(WHOLE, 1)).remove(OPERATIONS_ID));
    assertEquals(List.of(), findings(done));
    assertEquals(CustomerState.of(SampleIds.CUSTOMER_TENANT), next(done));
  }

  @Test
  void removingWhatIsNotThereChangesNothing() {
    Checked<DeploymentOutcome> outcome =
        deploy(delegated(), Deployment.builder().remove(SECOND_ID).remove(assignmentId(WEB, 9)));
    assertEquals(
        List.of(ResourceChangeKind.NOT_THERE, ResourceChangeKind.NOT_THERE), kinds(outcome));
    assertEquals(delegated(), next(outcome));
  }

  @Test
  void endingAResourceGroupUnderADelegatedSubscriptionTakesNothing() {
    CustomerState both =
        delegated().withAssignment(HeldAssignment.of(assignmentId(WEB, 2), OPERATIONS_ID));
    Checked<DeploymentOutcome> outcome =
        deploy(both, Deployment.builder().remove(assignmentId(WEB, 2)));
    assertEquals("", access(outcome));
    assertEquals(
        List.of(
            "INFO LH6021 steps[0]: Ending assignment "
                + assignmentId(WEB, 2)
                + " takes no access away, since "
                + assignmentId(WHOLE, 1)
                + " puts the same definition into force for the whole subscription; remove that"
                + " one to end the access"),
        findings(outcome));
  }

  @Test
  void removingOneOfTwoDelegationsWithOnePrincipalAndRoleCutsBoth() {
    CustomerState both =
        delegated()
            .withDefinition(HeldDefinition.of(SECOND_ID, MORE.withName("Second")))
            .withAssignment(HeldAssignment.of(assignmentId(WHOLE, 2), SECOND_ID));
    Checked<DeploymentOutcome> outcome =
        deploy(both, Deployment.builder().remove(assignmentId(WHOLE, 1)));
    assertEquals(
        """
        Support (33333333-aaaa-4bbb-8ccc-000000000003) loses Reader at subscription aaaaaaaa-0000-4000-8000-000000000001
        Support (33333333-aaaa-4bbb-8ccc-000000000003) loses Managed Services Registration assignment Delete Role at subscription aaaaaaaa-0000-4000-8000-000000000001
        """,
        access(outcome));
    assertEquals(
        List.of("LH6020"), outcome.findings().stream().map(each -> each.ruleId().value()).toList());
    Checked<DeploymentOutcome> again =
        deploy(
            next(outcome), Deployment.builder().putAssignment(assignmentId(WHOLE, 2), SECOND_ID));
    assertEquals(List.of(ResourceChangeKind.UPDATED), kinds(again));
    assertEquals(
        """
        Support (33333333-aaaa-4bbb-8ccc-000000000003) gains Managed Services Registration assignment Delete Role at subscription aaaaaaaa-0000-4000-8000-000000000001
        """,
        access(again));
  }

  @Test
  void aResourceGroupThatIsKnownNotToBeThereIsRefused() {
    CustomerState state =
        delegated()
            .withSubscription(
                CustomerSubscription.of(PRODUCTION)
                    .withResourceGroups(List.of(ResourceGroupName.parse("other"))));
    Checked<DeploymentOutcome> outcome =
        deploy(state, Deployment.builder().putAssignment(assignmentId(WEB, 2), OPERATIONS_ID));
    assertEquals(
        List.of(Optional.of("ResourceGroupNotFound")),
        outcome.errors().stream().map(Finding::azureErrorCode).toList());
  }

  @Test
  void onlyATemplateRegistersTheResourceProvider() {
    CustomerState state =
        CustomerState.of(SampleIds.CUSTOMER_TENANT)
            .withSubscription(
                CustomerSubscription.of(PRODUCTION).withResourceProviderRegistered(false));
    Deployment.Builder deployment =
        Deployment.builder()
            .putDefinition(OPERATIONS_ID, OPERATIONS)
            .putAssignment(assignmentId(WHOLE, 1), OPERATIONS_ID);
    Checked<DeploymentOutcome> byRequest = deploy(state, deployment);
    assertEquals(List.of(ResourceChangeKind.REFUSED, ResourceChangeKind.REFUSED), kinds(byRequest));
    assertEquals(
        Optional.of("MissingSubscriptionRegistration"), byRequest.errors().get(0).azureErrorCode());
    Checked<DeploymentOutcome> byTemplate = deploy(state, deployment.byTemplate());
    assertEquals(List.of(), byTemplate.errors());
    assertEquals(
        Optional.of(true), next(byTemplate).subscription(PRODUCTION).resourceProviderRegistered());
  }

  @Test
  void eventsOfAnOutcomeLeadToItsState() {
    Checked<DeploymentOutcome> outcome =
        deploy(
            delegated(),
            Deployment.builder()
                .putDefinition(SECOND_ID, MORE.withName("Second"))
                .putAssignment(assignmentId(WHOLE, 2), SECOND_ID)
                .remove(assignmentId(WHOLE, 1))
                .remove(OPERATIONS_ID));
    CustomerState state = delegated();
    for (CustomerEvent each : outcome.value().orElseThrow().events()) {
      state = state.apply(each).orThrow();
    }
    assertEquals(next(outcome), state);
    assertEquals(1, state.definitions().size());
  }
}
