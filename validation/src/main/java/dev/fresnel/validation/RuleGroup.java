// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.ChangeRule;
import dev.fresnel.validation.internal.DelegationRule;
import dev.fresnel.validation.internal.EligibleRule;
import dev.fresnel.validation.internal.OfferRule;
import dev.fresnel.validation.internal.RoleRule;
import dev.fresnel.validation.internal.SeveralScopesRule;
import dev.fresnel.validation.internal.SubscriptionRule;
import dev.fresnel.validation.internal.inspection.AssignedScope;
import dev.fresnel.validation.internal.inspection.RolesOfNote;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/**
 * Rules by what they are about: most models are of one kind, and rules that are about another kind
 * alone would go through them for nothing.
 */
enum RuleGroup {
  OFFERS,
  DELEGATIONS,
  SEVERAL_SCOPES,
  CUSTOMER_SUBSCRIPTIONS,
  ROLES_OF_NOTE,
  ELIGIBLE_AUTHORIZATIONS,
  CHANGES,
  ANYTHING;

  /** The group of a rule. */
  static RuleGroup of(Rule rule) {
    if (rule instanceof OfferRule) {
      return OFFERS;
    }
    if (rule instanceof DelegationRule) {
      return DELEGATIONS;
    }
    if (rule instanceof SeveralScopesRule) {
      return SEVERAL_SCOPES;
    }
    if (rule instanceof SubscriptionRule) {
      return CUSTOMER_SUBSCRIPTIONS;
    }
    if (rule instanceof RoleRule) {
      return ROLES_OF_NOTE;
    }
    if (rule instanceof EligibleRule) {
      return ELIGIBLE_AUTHORIZATIONS;
    }
    return rule instanceof ChangeRule ? CHANGES : ANYTHING;
  }

  /** Whether a model has what rules of the group are about. */
  boolean isIn(LighthouseModel model) {
    return switch (this) {
      case OFFERS -> !(model.offers().isEmpty() && model.plans().isEmpty());
      case DELEGATIONS -> !model.delegations().isEmpty();
      case SEVERAL_SCOPES -> AssignedScope.of(model).size() > 1;
      case CUSTOMER_SUBSCRIPTIONS -> tellsOfSubscriptions(model);
      case ROLES_OF_NOTE -> !RolesOfNote.of(model).isEmpty();
      case ELIGIBLE_AUTHORIZATIONS -> !model.eligibleAuthorizations().isEmpty();
      case CHANGES -> !(model.offerChanges().isEmpty() && model.definitionChanges().isEmpty());
      case ANYTHING -> true;
    };
  }

  private static boolean tellsOfSubscriptions(LighthouseModel model) {
    for (Located<CustomerTenant> customer : model.customers()) {
      if (!customer.value().subscriptions().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
