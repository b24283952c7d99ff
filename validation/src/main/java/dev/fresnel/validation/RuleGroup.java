// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.validation.internal.ChangeRule;
import dev.fresnel.validation.internal.DelegationRule;
import dev.fresnel.validation.internal.EligibleRule;
import dev.fresnel.validation.internal.OfferRule;

/**
 * Rules by what they are about: most models are of one kind, and rules that are about another kind
 * alone would go through them for nothing.
 */
enum RuleGroup {
  OFFERS,
  DELEGATIONS,
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
      case ELIGIBLE_AUTHORIZATIONS -> !model.eligibleAuthorizations().isEmpty();
      case CHANGES -> !(model.offerChanges().isEmpty() && model.definitionChanges().isEmpty());
      case ANYTHING -> true;
    };
  }
}
