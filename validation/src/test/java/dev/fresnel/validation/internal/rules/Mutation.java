// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.Manifest;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Subject;
import dev.fresnel.validation.rule.Circumstances;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Breaks one rule in an offer that breaks none.
 *
 * @param ruleId the rule, and the only one that may find anything afterwards
 * @param what the fault in words
 * @param circumstances what is told of the world outside
 * @param change makes the fault, in the offer or in the definition that its last plan amounts to
 */
public record Mutation(
    String ruleId, String what, Circumstances circumstances, Function<Offer, Subject> change) {

  /** A fault in the manifest of the last plan. */
  static Mutation ofManifest(String ruleId, String what, UnaryOperator<Manifest> change) {
    return ofManifest(ruleId, what, Circumstances.unknown(), change);
  }

  static Mutation ofManifest(
      String ruleId, String what, Circumstances circumstances, UnaryOperator<Manifest> change) {
    return new Mutation(
        ruleId,
        what,
        circumstances,
        offer -> {
          List<Plan> plans = new ArrayList<>(offer.plans());
          int last = plans.size() - 1;
          Plan plan = plans.get(last);
          plans.set(last, plan.withManifest(change.apply(plan.manifest())));
          return offer.withPlans(plans);
        });
  }

  /** A fault in the definition that the last plan amounts to. */
  static Mutation ofDefinition(
      String ruleId,
      String what,
      Circumstances circumstances,
      UnaryOperator<RegistrationDefinition> change) {
    return new Mutation(
        ruleId,
        what,
        circumstances,
        offer ->
            change.apply(
                RegistrationDefinition.of(offer, offer.plans().get(offer.plans().size() - 1))));
  }

  @Override
  public String toString() {
    return ruleId + " " + what;
  }
}
