// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A validator runs a rule on the models that it applies to. */
class RuleSetTest {

  /** A rule that reports every model that it is run on. */
  private record EveryModel(RuleInfo info, Applicability appliesTo) implements Rule {

    EveryModel(String id, String slug, Applicability appliesTo) {
      this(
          RuleInfo.of(id, slug, Severity.INFO, "A model", "https://example.org/fact").build(),
          appliesTo);
    }

    @Override
    public void check(LighthouseModel model, Findings findings) {
      findings.report(ModelPath.root(), "run");
    }
  }

  private static List<String> reportedBy(Validator validator) {
    return validator.validate(SampleDefinitions.SMALL).findings().stream()
        .map(finding -> finding.ruleId().value())
        .toList();
  }

  @Test
  void aRuleIsRunOnTheModelsThatItAppliesToAndOnNoOthers() {
    Validator validator =
        Validator.of(
            new EveryModel("LH9001", "definitions", definitions()),
            new EveryModel("LH9002", "customers", Applicability.CUSTOMER_SUBSCRIPTIONS),
            new EveryModel("LH9003", "all", Applicability.EVERYTHING));
    assertEquals(List.of("LH9001", "LH9003"), reportedBy(validator));
    assertEquals(
        List.of("LH9003"),
        validator.validate(CustomerTenant.of(SampleIds.CUSTOMER_TENANT)).findings().stream()
            .map(finding -> finding.ruleId().value())
            .toList());
  }

  private static Applicability definitions() {
    return Applicability.of("definitions", model -> !model.definitions().isEmpty());
  }

  @Test
  void rulesThatShareAnApplicabilityAskItOnceForAModel() {
    List<LighthouseModel> asked = new ArrayList<>();
    Applicability shared = Applicability.of("all", model -> asked.add(model));
    Validator validator =
        Validator.of(
            new EveryModel("LH9001", "one", shared), new EveryModel("LH9002", "two", shared));
    assertEquals(List.of("LH9001", "LH9002"), reportedBy(validator));
    assertEquals(1, asked.size());
    assertEquals(List.of("LH9001", "LH9002"), reportedBy(validator));
    assertEquals(2, asked.size());
  }

  @Test
  void aConditionThatThrowsBecomesAFindingOfEachRuleThatHasItAndTheOthersGoOn() {
    Applicability broken =
        Applicability.of(
            "broken",
            model -> {
              throw new IllegalStateException("out of ideas");
            });
    List<Finding> findings =
        Validator.of(
                new EveryModel("LH9001", "one", broken),
                new EveryModel("LH9002", "two", broken),
                new EveryModel("LH9003", "sound", Applicability.EVERYTHING))
            .validate(SampleDefinitions.SMALL)
            .findings();
    assertEquals(
        List.of("LH0001", "LH0001", "LH9003"),
        findings.stream().map(finding -> finding.ruleId().value()).toList());
    assertEquals(
        "Rule LH9001 (one) failed, so what it looks for may be there unseen; report the cause to"
            + " its author",
        findings.get(0).message());
    assertEquals(
        Optional.of("java.lang.IllegalStateException: out of ideas"), findings.get(1).cause());
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller may do wrong
  void aRuleWithoutApplicabilityIsRefusedByName() {
    assertEquals(
        "appliesTo() of rule LH9001",
        assertThrows(
                NullPointerException.class,
                () -> Validator.of(new EveryModel("LH9001", "careless", null)))
            .getMessage());
  }
}
