// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.LighthouseModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One scope at which a delegation is in force.
 *
 * @param delegation the delegation
 * @param assignment what puts it into force there
 */
public record AssignedScope(
    Located<Delegation> delegation, Located<RegistrationAssignment> assignment) {

  /** Models in which delegations are in force at more than one scope, counted over all of them. */
  public static final Applicability SEVERAL =
      Applicability.of("delegations at several scopes", model -> of(model).size() > 1);

  /** All scopes of a model: several rules ask for them. */
  private record All(List<AssignedScope> scopes) {}

  /** All scopes of all delegations, in order. */
  public static List<AssignedScope> of(LighthouseModel model) {
    return model.once(All.class, each -> new All(List.copyOf(find(each)))).scopes();
  }

  private static List<AssignedScope> find(LighthouseModel model) {
    List<AssignedScope> scopes = new ArrayList<>();
    for (Located<Delegation> delegation : model.delegations()) {
      for (Located<RegistrationAssignment> assignment :
          delegation.<RegistrationAssignment>each("assignments", Delegation::assignments)) {
        scopes.add(new AssignedScope(delegation, assignment));
      }
    }
    return scopes;
  }

  /** The scope that is delegated. */
  public Scope scope() {
    return assignment.value().scope();
  }

  /** The subscription, if it is known by now. */
  public Optional<SubscriptionId> subscription() {
    return scope().subscription().filter(id -> !id.isUnresolved());
  }

  /** The definition that is in force there. */
  public RegistrationDefinition definition() {
    return delegation.value().definition();
  }

  /**
   * What tells one definition in a subscription from another: its GUID, or the name from which
   * templates compute it.
   */
  public String definitionKey() {
    return keyOf(definition());
  }

  static String keyOf(RegistrationDefinition definition) {
    return definition.id().map(id -> "id " + id.value()).orElse("name " + definition.name());
  }
}
