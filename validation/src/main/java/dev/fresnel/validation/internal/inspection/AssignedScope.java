// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.LighthouseModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One scope at which a delegation is in force. */
public final class AssignedScope {

  /** Models in which delegations are in force at more than one scope, counted over all of them. */
  public static final Applicability SEVERAL =
      Applicability.of("delegations at several scopes", AssignedScope::areSeveral);

  private final Located<Delegation> delegation;
  private final int delegationIndex;
  private final Located<RegistrationAssignment> assignment;

  private AssignedScope(
      Located<Delegation> delegation,
      int delegationIndex,
      Located<RegistrationAssignment> assignment) {
    this.delegation = delegation;
    this.delegationIndex = delegationIndex;
    this.assignment = assignment;
  }

  /** All scopes of a model: several rules ask for them. */
  private record All(List<AssignedScope> scopes) {}

  private static boolean areSeveral(LighthouseModel model) {
    int count = 0;
    for (Located<Delegation> delegation : model.delegations()) {
      count += delegation.value().assignments().size();
    }
    return count > 1;
  }

  /** All scopes of all delegations, in order. */
  public static List<AssignedScope> of(LighthouseModel model) {
    return model.once(All.class, each -> new All(List.copyOf(find(each)))).scopes();
  }

  private static List<AssignedScope> find(LighthouseModel model) {
    List<AssignedScope> scopes = new ArrayList<>();
    int index = 0;
    for (Located<Delegation> delegation : model.delegations()) {
      for (Located<RegistrationAssignment> assignment :
          delegation.<RegistrationAssignment>each("assignments", Delegation::assignments)) {
        scopes.add(new AssignedScope(delegation, index, assignment));
      }
      index++;
    }
    return scopes;
  }

  /** The delegation that is in force at the scope. */
  public Located<Delegation> delegation() {
    return delegation;
  }

  /** The assignment that puts the delegation into force at the scope. */
  public Located<RegistrationAssignment> assignment() {
    return assignment;
  }

  /** The scope that is delegated. */
  public Scope scope() {
    return assignment.value().scope();
  }

  /** The subscription of the scope, if it is known or is that of the deployment. */
  public Optional<SubscriptionId> subscription() {
    return scope().subscription().filter(KnownValues::isKnown);
  }

  /** The definition that is in force at the scope. */
  public RegistrationDefinition definition() {
    return delegation.value().definition();
  }

  /**
   * What tells one definition in a subscription from another: its GUID, or the name from which
   * templates compute it.
   */
  public ComparedValue definitionKey() {
    Optional<RegistrationDefinitionId> id = definition().id();
    return id.isPresent()
        ? ComparedValue.of(id.get(), !id.get().isUnresolved(), delegationIndex)
        : ComparedValue.of(
            definition().name(), KnownValues.isKnown(definition().name()), delegationIndex);
  }

  /** The managing tenant, to be compared with those of other definitions. */
  public ComparedValue managingTenant() {
    TenantId tenant = definition().managedByTenantId();
    return ComparedValue.of(tenant, !tenant.isUnresolved(), delegationIndex);
  }
}
