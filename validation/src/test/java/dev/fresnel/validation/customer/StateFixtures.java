// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.Validator;
import java.util.List;

/** Resources of a customer, and what deployments do to them, for tests. */
public final class StateFixtures {

  public static final SubscriptionId PRODUCTION =
      SubscriptionId.parse("aaaaaaaa-0000-4000-8000-000000000001");
  public static final Scope WHOLE = new SubscriptionScope(PRODUCTION);
  public static final Scope WEB =
      new ResourceGroupScope(PRODUCTION, ResourceGroupName.parse("web"));
  public static final DefinitionResourceId OPERATIONS_ID = definitionId(1);
  public static final DefinitionResourceId SECOND_ID = definitionId(2);
  public static final RegistrationDefinition OPERATIONS = SampleDefinitions.SMALL;

  /** The same with Contributor in place of Reader. */
  public static final RegistrationDefinition MORE =
      OPERATIONS.withAuthorizations(
          Authorization.of(SamplePrincipals.SUPPORT, Roles.CONTRIBUTOR),
          OPERATIONS.authorizations().get(1));

  private StateFixtures() {}

  public static DefinitionResourceId definitionId(int number) {
    return DefinitionResourceId.of(
        PRODUCTION,
        RegistrationDefinitionId.parse(String.format("dddddddd-0000-4000-8000-%012d", number)));
  }

  public static AssignmentResourceId assignmentId(Scope scope, int number) {
    return AssignmentResourceId.of(
        scope,
        RegistrationAssignmentId.parse(String.format("eeeeeeee-0000-4000-8000-%012d", number)));
  }

  /** A customer who has delegated the whole subscription by the one definition. */
  public static CustomerState delegated() {
    return CustomerState.of(SampleIds.CUSTOMER_TENANT)
        .withDefinition(HeldDefinition.of(OPERATIONS_ID, OPERATIONS))
        .withAssignment(HeldAssignment.of(assignmentId(WHOLE, 1), OPERATIONS_ID));
  }

  public static Checked<DeploymentOutcome> deploy(
      CustomerState state, Deployment.Builder deployment) {
    return Deployer.with(Validator.standard()).deploy(state, deployment.build());
  }

  public static List<ResourceChangeKind> kinds(Checked<DeploymentOutcome> outcome) {
    return outcome.value().orElseThrow().resources().stream().map(ResourceChange::kind).toList();
  }

  public static CustomerState next(Checked<DeploymentOutcome> outcome) {
    return outcome.value().orElseThrow().next();
  }

  public static String access(Checked<DeploymentOutcome> outcome) {
    AccessDiff diff = outcome.value().orElseThrow().access();
    return diff.format(RoleCatalog.builtIn());
  }

  public static List<String> findings(Checked<?> checked) {
    return checked.findings().stream().map(Finding::format).toList();
  }
}
