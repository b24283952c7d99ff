// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.compare;

import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleCategory;
import dev.fresnel.core.json.ModelDocument;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.Deployer;
import dev.fresnel.validation.customer.DeploymentOutcome;
import dev.fresnel.validation.customer.HeldDefinition;
import java.util.List;
import java.util.Objects;

/** Who gains and who loses which role from one document to another. */
public final class DocumentComparison {

  private DocumentComparison() {}

  /**
   * Compares two documents; the findings are what Azure would refuse of the change.
   *
   * @throws IllegalArgumentException if one is an offer and the other is not
   */
  public static Checked<AccessDiff> compare(
      Validator validator, CustomerDocument old, CustomerDocument next) {
    Objects.requireNonNull(validator, "validator");
    if (old.offer().isPresent() && next.offer().isPresent()) {
      return compare(validator, old.offer().get(), next.offer().get());
    } else if (old.offer().isPresent() || next.offer().isPresent()) {
      throw new IllegalArgumentException("an offer can only be compared with an offer");
    }
    CustomerState before = state(validator, old, CustomerState.unknown());
    return next.template().isPresent()
        ? deploy(validator, before, old, next.template().get())
        : Checked.of(between(before, state(validator, next, CustomerState.unknown())));
  }

  /**
   * What a customer has by documents: what payloads say, and then what templates deploy to that, as
   * they are.
   */
  public static CustomerState stateOf(List<CustomerDocument> documents) {
    CustomerState state = CustomerState.unknown();
    for (CustomerDocument each : documents) {
      state = each.payload().isPresent() ? each.payload().get().addTo(state) : state;
    }
    Validator asTheyAre = Validator.of();
    for (CustomerDocument each : documents) {
      state =
          each.template().isPresent()
              ? outcome(asTheyAre, state, each.template().get()).next()
              : state;
    }
    return state;
  }

  private static Checked<AccessDiff> compare(Validator validator, Offer old, Offer next) {
    List<Finding> refusals =
        validator.validate(OfferChange.of(old, next)).errors().stream()
            .filter(each -> each.ruleId().category() == RuleCategory.CHANGE)
            .toList();
    return Checked.of(AccessDiff.between(old, next), refusals);
  }

  private static CustomerState state(
      Validator validator, CustomerDocument document, CustomerState known) {
    return document
        .payload()
        .map(payload -> payload.addTo(known))
        .or(
            () ->
                document
                    .template()
                    .map(template -> outcome(validator, known.mayHaveMore(), template).next()))
        .orElse(known);
  }

  private static DeploymentOutcome outcome(
      Validator validator, CustomerState state, ArmDocument template) {
    return Deployer.with(validator).deploy(state, template.deployment()).value().orElseThrow();
  }

  private static Checked<AccessDiff> deploy(
      Validator validator, CustomerState before, CustomerDocument old, ArmDocument template) {
    Checked<DeploymentOutcome> outcome =
        Deployer.with(validator).deploy(before, template.deployment());
    boolean isWhole = old.template().isPresent() && standsAlone(template);
    AccessDiff changes =
        isWhole
            ? between(before, outcome(validator, CustomerState.unknown(), template).next())
            : outcome.value().orElseThrow().access();
    return Checked.of(changes, outcome.errors());
  }

  /** Whether a template makes all definitions that it assigns, and assigns all that it makes. */
  private static boolean standsAlone(ArmDocument template) {
    List<ModelDocument<Delegation>> delegations = template.delegations();
    boolean isAssigned =
        delegations.stream().noneMatch(each -> each.value().assignments().isEmpty());
    boolean isUnassigned =
        delegations.stream().allMatch(each -> each.value().assignments().isEmpty());
    return template.furtherAssignments().isEmpty() && (isAssigned || isUnassigned);
  }

  /** Definitions are compared for themselves where nothing tells where they are in force. */
  private static AccessDiff between(CustomerState before, CustomerState after) {
    return before.assignments().isEmpty() || after.assignments().isEmpty()
        ? AccessDiff.betweenDefinitions(definitions(before), definitions(after))
        : AccessDiff.between(before.accessGiven(), after.accessGiven());
  }

  private static List<RegistrationDefinition> definitions(CustomerState state) {
    return state.definitions().stream().map(HeldDefinition::definition).toList();
  }
}
