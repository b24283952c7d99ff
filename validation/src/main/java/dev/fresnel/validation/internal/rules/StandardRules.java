// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.validation.internal.rules.authorization.AuthorizationRules;
import dev.fresnel.validation.internal.rules.change.ChangeRules;
import dev.fresnel.validation.internal.rules.delegation.DelegationRules;
import dev.fresnel.validation.internal.rules.eligible.EligibleAuthorizationRules;
import dev.fresnel.validation.internal.rules.offer.OfferRules;
import dev.fresnel.validation.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The list of standard rules, in order of their ids. */
public final class StandardRules {

  /** All of them. */
  public static final List<Rule> ALL =
      Stream.of(
              OfferRules.ALL,
              AuthorizationRules.ALL,
              EligibleAuthorizationRules.ALL,
              DelegationRules.ALL,
              ChangeRules.ALL)
          .flatMap(List::stream)
          .toList();

  private StandardRules() {}
}
