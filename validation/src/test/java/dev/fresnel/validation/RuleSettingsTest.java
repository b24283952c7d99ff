// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static dev.fresnel.validation.ValidatorTest.lines;
import static dev.fresnel.validation.ValidatorTest.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.PathPattern;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import dev.fresnel.validation.settings.AcceptedRefusal;
import dev.fresnel.validation.settings.RuleSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleSettingsTest {

  private static final ModelPath FIRST = ModelPath.parse("authorizations[0]");
  private static final ModelPath SECOND = ModelPath.parse("authorizations[1]");
  private static final Validator VALIDATOR =
      Validator.of(
              rule("LH9001", "refused", Severity.ERROR, (m, f) -> f.report(FIRST, "refused")),
              rule(
                  "LH9002",
                  "painful",
                  Severity.WARNING,
                  (m, f) -> {
                    f.report(FIRST, "painful");
                    f.report(SECOND, "painful");
                  }))
          .asOf(LocalDate.of(2026, 11, 22));

  private static Checked<RegistrationDefinition> check(RuleSettings.Builder settings) {
    return VALIDATOR.withSettings(settings.build()).validate(SampleDefinitions.SMALL);
  }

  @Test
  void settingsOfAnyKindAreNotNone() {
    assertTrue(RuleSettings.none().isNone());
    assertFalse(RuleSettings.builder().putSeverity("LH9002", Severity.INFO).build().isNone());
    assertFalse(
        RuleSettings.builder().addSuppression(Suppression.of("LH9002", "known")).build().isNone());
    assertFalse(
        RuleSettings.builder()
            .addAcceptedRefusal(new AcceptedRefusal("LH9001", "wanted"))
            .build()
            .isNone());
  }

  @Test
  void aWarningCanBeRaisedAndLowered() {
    Checked<?> raised = check(RuleSettings.builder().putSeverity("LH9002", Severity.ERROR));
    assertEquals(
        List.of(
            "ERROR LH9001 authorizations[0]: refused",
            "ERROR LH9002 authorizations[0]: painful",
            "ERROR LH9002 authorizations[1]: painful"),
        lines(raised));
    assertEquals(Severity.WARNING, raised.findings().get(1).ruleSeverity());
    assertEquals(
        "INFO LH9002 authorizations[0]: painful",
        lines(check(RuleSettings.builder().putSeverity("painful", Severity.INFO))).get(1));
  }

  @Test
  void whatAzureRefusesIsNotLoweredUnlessTheRefusalIsAccepted() {
    assertEquals(
        List.of(
            "WARNING LH0004 $: Rule settings lower LH9001 (refused), which Azure refuses, so the"
                + " finding stands; accept the refusal in the settings, with the reason, if it is"
                + " wanted",
            "ERROR LH9001 authorizations[0]: refused",
            "WARNING LH9002 authorizations[0]: painful",
            "WARNING LH9002 authorizations[1]: painful"),
        lines(check(RuleSettings.builder().putSeverity("refused", Severity.WARNING))));
    Checked<?> accepted =
        check(
            RuleSettings.builder()
                .putSeverity("refused", Severity.WARNING)
                .addAcceptedRefusal(new AcceptedRefusal("LH9001", "a test of the portal")));
    assertFalse(accepted.hasErrors());
    assertEquals("WARNING LH9001 authorizations[0]: refused", lines(accepted).get(0));
  }

  @Test
  void aSuppressedFindingStaysInTheReportMarkedAndKeepsItsSeverity() {
    Suppression agreed =
        Suppression.builder()
            .rule("painful")
            .path(PathPattern.parse("authorizations[1].**"))
            .reason("agreed with the customer")
            .build();
    Checked<?> checked = check(RuleSettings.builder().addSuppression(agreed));
    assertEquals(
        List.of(
            "ERROR LH9001 authorizations[0]: refused",
            "WARNING LH9002 authorizations[0]: painful",
            "WARNING LH9002 authorizations[1]: painful (suppressed: agreed with the customer)"),
        lines(checked));
    assertEquals(2, checked.active().size());
    assertEquals(Optional.of(agreed), checked.findings().get(2).suppression());
  }

  @Test
  void whatAzureRefusesIsNotSuppressedUnlessTheRefusalIsAccepted() {
    RuleSettings.Builder settings =
        RuleSettings.builder()
            .addSuppressions(
                Suppression.of("LH9001", "we know"), Suppression.of("LH9002", "we know"));
    Checked<?> refused = check(settings);
    assertTrue(refused.hasErrors());
    assertEquals(
        List.of("LH0004", "LH9001"), refused.active().stream().map(RuleSettingsTest::id).toList());
    Checked<?> accepted =
        check(settings.addAcceptedRefusal(new AcceptedRefusal("refused", "a test of the portal")));
    assertEquals(List.of(), accepted.active());
    assertEquals(3, accepted.findings().size());
  }

  private static String id(Finding finding) {
    return finding.ruleId().value();
  }

  @Test
  void aSuppressionHoldsOnItsLastDayAndIsReportedOnTheNext() {
    Suppression.Builder suppression =
        Suppression.builder().rule("LH9002").reason("until it is fixed");
    Checked<?> lastDay =
        check(
            RuleSettings.builder()
                .addSuppression(suppression.expires(LocalDate.of(2026, 11, 22)).build()));
    assertEquals(List.of("LH9001"), lastDay.active().stream().map(RuleSettingsTest::id).toList());
    Checked<?> nextDay =
        check(
            RuleSettings.builder()
                .addSuppression(suppression.expires(LocalDate.of(2026, 11, 21)).build()));
    assertEquals(
        List.of(
            "WARNING LH0003 $: Suppression of \"LH9002\" expired on 2026-11-21; act on its"
                + " findings, or give it a later day",
            "ERROR LH9001 authorizations[0]: refused",
            "WARNING LH9002 authorizations[0]: painful",
            "WARNING LH9002 authorizations[1]: painful"),
        lines(nextDay));
  }

  @Test
  void aSuppressionThatCoversNothingIsReported() {
    Suppression elsewhere =
        Suppression.builder()
            .rule("LH9002")
            .path(PathPattern.parse("authorizations[7]"))
            .reason("moved since")
            .build();
    assertEquals(
        "INFO LH0002 $: Suppression of \"LH9002\" at \"authorizations[7]\" covers no finding;"
            + " remove it",
        lines(check(RuleSettings.builder().addSuppression(elsewhere))).get(0));
  }

  @Test
  void aNameThatNoRuleHasIsReportedOnce() {
    RuleSettings.Builder settings =
        RuleSettings.builder()
            .putSeverity("LH9999", Severity.INFO)
            .addSuppressions(
                Suppression.of("LH9999", "typing error"), Suppression.of("tpyo", "typing error"));
    assertEquals(
        List.of(
            "WARNING LH0005 $: Rule settings name rule \"LH9999\", which does not exist; name a"
                + " rule by its id or slug",
            "WARNING LH0005 $: Rule settings name rule \"tpyo\", which does not exist; name a rule"
                + " by its id or slug"),
        lines(check(settings)).subList(0, 2));
    assertEquals(5, check(settings).findings().size());
  }

  @Test
  void ofTwoSuppressionsTheFirstThatCoversAFindingCountsAndTheOtherIsUnused() {
    Suppression first = Suppression.of("painful", "first");
    Suppression second = Suppression.of("LH9002", "second");
    Checked<?> checked = check(RuleSettings.builder().addSuppressions(first, second));
    assertEquals(Optional.of(first), checked.findings().get(2).suppression());
    assertEquals(
        "INFO LH0002 $: Suppression of \"LH9002\" at \"**\" covers no finding; remove it",
        lines(checked).get(0));
  }

  @Test
  void aRaisedWarningCanStillBeSuppressedAndARaisedSeverityNeedsNoAcceptance() {
    Checked<?> checked =
        check(
            RuleSettings.builder()
                .putSeverity("painful", Severity.ERROR)
                .addSuppression(Suppression.of("painful", "agreed")));
    assertEquals(List.of("LH9001"), checked.active().stream().map(RuleSettingsTest::id).toList());
    assertEquals(Severity.ERROR, checked.findings().get(1).severity());
  }

  @Test
  void aSuppressionOfWhatAzureRefusesIsUsedEvenIfItHasNoEffect() {
    Checked<?> checked =
        check(RuleSettings.builder().addSuppression(Suppression.of("refused", "we know")));
    assertEquals(
        List.of("LH0004", "LH9001", "LH9002", "LH9002"),
        checked.findings().stream().map(RuleSettingsTest::id).toList());
  }

  private static Validator failing(Severity severity) {
    return Validator.of(
        rule(
            "LH9001",
            "failing",
            severity,
            (m, f) -> {
              throw new IllegalStateException("out of ideas");
            }));
  }

  @Test
  void thatARuleOfLessThanErrorFailedCanBeSuppressed() {
    RuleSettings settings =
        RuleSettings.builder()
            .addSuppression(Suppression.of("rule-failed", "being mended"))
            .build();
    Checked<?> checked =
        failing(Severity.WARNING).withSettings(settings).validate(SampleDefinitions.SMALL);
    assertEquals(List.of(), checked.active());
    assertEquals(1, checked.findings().size());
  }

  @Test
  void thatARuleOfSeverityErrorFailedStandsUnlessTheRefusalIsAccepted() {
    RuleSettings.Builder settings =
        RuleSettings.builder()
            .putSeverity("rule-failed", Severity.INFO)
            .addSuppression(Suppression.of("rule-failed", "being mended"));
    Validator failing = failing(Severity.ERROR);
    Checked<?> checked = failing.withSettings(settings.build()).validate(SampleDefinitions.SMALL);
    assertTrue(checked.hasErrors());
    assertEquals(
        "WARNING LH0004 $: Rule settings suppress LH0001 (rule-failed), which may hide what Azure"
            + " refuses, so the finding stands; accept the refusal in the settings, with the"
            + " reason, if it is wanted",
        lines(checked).get(2));
    settings.addAcceptedRefusal(new AcceptedRefusal("LH0001", "being mended"));
    assertFalse(
        failing.withSettings(settings.build()).validate(SampleDefinitions.SMALL).hasErrors());
  }

  @Test
  void whatIsSaidOfTheSettingsHasTheSeverityThatTheyGiveIt() {
    Checked<?> checked =
        check(
            RuleSettings.builder()
                .putSeverity("unused-suppression", Severity.ERROR)
                .putSeverity("LH0005", Severity.INFO)
                .putSeverity("tpyo", Severity.INFO)
                .addSuppression(
                    Suppression.of("painful", "moved").toBuilder()
                        .path(PathPattern.parse("plans"))
                        .build()));
    assertEquals(
        List.of("ERROR LH0002", "INFO LH0005"),
        lines(checked).stream()
            .limit(2)
            .map(line -> line.substring(0, line.indexOf(" $")))
            .toList());
    assertEquals(Severity.INFO, checked.findings().get(0).ruleSeverity());
  }

  @Test
  void aFormerSlugNamesTheRuleStill() {
    RuleInfo renamed =
        RuleInfo.of("LH9003", "new-name", Severity.WARNING, "A fault", "https://example.org")
            .addAliases("old-name")
            .build();
    Rule rule =
        new Rule() {
          @Override
          public RuleInfo info() {
            return renamed;
          }

          @Override
          public void check(LighthouseModel model, Findings findings) {
            findings.report(FIRST, "x");
          }
        };
    RuleSettings settings = RuleSettings.builder().putSeverity("old-name", Severity.INFO).build();
    assertEquals(
        List.of("INFO LH9003 authorizations[0]: x"),
        lines(Validator.of(rule).withSettings(settings).validate(SampleDefinitions.SMALL)));
  }

  @Test
  void aRefusalIsAcceptedOnlyWithAReason() {
    assertEquals(
        "reason must say why the refusal by \"LH9001\" is accepted, not be blank",
        assertThrows(IllegalArgumentException.class, () -> new AcceptedRefusal("LH9001", " "))
            .getMessage());
    assertEquals(
        "rule must be the id or slug of a rule, not blank",
        assertThrows(IllegalArgumentException.class, () -> new AcceptedRefusal("", "x"))
            .getMessage());
  }
}
