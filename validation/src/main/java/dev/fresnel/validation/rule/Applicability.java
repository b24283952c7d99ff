// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.rule;

import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.path.Located;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The models that a rule applies to: a validator runs the rule on these alone.
 *
 * <p>Most models are of one kind, and rules about another kind would walk through them for nothing.
 * A validator asks each object of this class once for a model, however many rules share it, so
 * rules that are about the same things share a constant, one of those below or one of their own:
 *
 * <pre>{@code
 * static final Applicability DESCRIBED_DEFINITIONS =
 *     Applicability.of(
 *         "registration definitions with a description",
 *         model ->
 *             model.definitions().stream()
 *                 .anyMatch(definition -> definition.value().description().isPresent()));
 * }</pre>
 *
 * <p>The condition depends on the model alone, since many threads may ask it at once. What it
 * throws becomes a finding ({@code LH0001}) of each rule that it was asked for.
 */
public final class Applicability {

  /** Every model. */
  public static final Applicability EVERYTHING = of("every model", model -> true);

  /** Models with an offer or a plan. */
  public static final Applicability OFFERS =
      of("offers and plans", model -> !(model.offers().isEmpty() && model.plans().isEmpty()));

  /** Models with a delegation. */
  public static final Applicability DELEGATIONS =
      of("delegations", model -> !model.delegations().isEmpty());

  /** Models with an eligible authorization. */
  public static final Applicability ELIGIBLE_AUTHORIZATIONS =
      of("eligible authorizations", model -> !model.eligibleAuthorizations().isEmpty());

  /** Models with a customer of whom subscriptions are known. */
  public static final Applicability CUSTOMER_SUBSCRIPTIONS =
      of("subscriptions of customers", Applicability::hasCustomerSubscriptions);

  /** Models with a change to an offer. */
  public static final Applicability OFFER_CHANGES =
      of("changes to offers", model -> !model.offerChanges().isEmpty());

  /** Models with a change to a registration definition. */
  public static final Applicability DEFINITION_CHANGES =
      of("changes to registration definitions", model -> !model.definitionChanges().isEmpty());

  private final String models;
  private final Predicate<? super LighthouseModel> condition;

  private Applicability(String models, Predicate<? super LighthouseModel> condition) {
    this.models = Objects.requireNonNull(models, "models");
    this.condition = Objects.requireNonNull(condition, "condition");
  }

  /**
   * The models for which a condition holds.
   *
   * @param models the models in a few words, as {@link #toString} shows them
   * @param condition true for models in which the rule may find its fault; takes time in proportion
   *     to the model at most
   */
  public static Applicability of(String models, Predicate<? super LighthouseModel> condition) {
    return new Applicability(models, condition);
  }

  /** Whether a rule with this applicability is to be run on the model. */
  public boolean includes(LighthouseModel model) {
    return condition.test(Objects.requireNonNull(model, "model"));
  }

  private static boolean hasCustomerSubscriptions(LighthouseModel model) {
    for (Located<CustomerTenant> customer : model.customers()) {
      if (!customer.value().subscriptions().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The models in a few words. */
  @Override
  public String toString() {
    return models;
  }
}
