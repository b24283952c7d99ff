// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal;

import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import java.util.List;

/** What is reported beside what rules find: about rules that failed, settings and limits. */
public final class EngineFindings {

  /** A rule threw an exception; a finding has the severity of the rule that failed. */
  public static final RuleInfo RULE_FAILED =
      RuleInfo.of(
              "LH0001", "rule-failed", Severity.ERROR, "A rule failed and may have missed faults")
          .build();

  /** A suppression covers no finding. */
  public static final RuleInfo UNUSED_SUPPRESSION =
      RuleInfo.of("LH0002", "unused-suppression", Severity.INFO, "A suppression covers no finding")
          .build();

  /** A suppression has expired, and so has no effect. */
  public static final RuleInfo EXPIRED_SUPPRESSION =
      RuleInfo.of("LH0003", "expired-suppression", Severity.WARNING, "A suppression has expired")
          .build();

  /** An ERROR is to be lowered or suppressed, and nobody has accepted the refusal. */
  public static final RuleInfo REFUSAL_NOT_ACCEPTED =
      RuleInfo.of(
              "LH0004",
              "refusal-not-accepted",
              Severity.WARNING,
              "Rule settings lower or suppress what Azure refuses")
          .build();

  /** A name that no rule has or had. */
  public static final RuleInfo UNKNOWN_RULE =
      RuleInfo.of(
              "LH0005",
              "unknown-rule",
              Severity.WARNING,
              "Rule settings name a rule that does not exist")
          .build();

  /** The text is not JSON, or a value in it is not what rule settings have there. */
  public static final RuleInfo MALFORMED_SETTINGS =
      RuleInfo.of(
              "LH0006",
              "malformed-rule-settings",
              Severity.ERROR,
              "A file of rule settings cannot be understood")
          .addAliases("malformed-policy")
          .build();

  /** A name that rule settings do not have: likely a misspelt one, whose meaning would be lost. */
  public static final RuleInfo UNKNOWN_SETTING =
      RuleInfo.of(
              "LH0007",
              "unknown-rule-setting",
              Severity.ERROR,
              "Rule settings have a property that is not known")
          .addAliases("unknown-policy-member")
          .build();

  /** A name that stands twice, so that one of the two would not count. */
  public static final RuleInfo REPEATED_SETTING =
      RuleInfo.of(
              "LH0008",
              "repeated-rule-setting",
              Severity.ERROR,
              "Rule settings have the same property twice")
          .addAliases("repeated-policy-member")
          .build();

  /** Findings beyond the limits; a finding has the severity of the worst of them. */
  public static final RuleInfo FINDINGS_NOT_LISTED =
      RuleInfo.of(
              "LH0009",
              "findings-not-listed",
              Severity.ERROR,
              "A rule has found more than is listed")
          .build();

  /** All of them. */
  public static final List<RuleInfo> ALL =
      List.of(
          RULE_FAILED,
          UNUSED_SUPPRESSION,
          EXPIRED_SUPPRESSION,
          REFUSAL_NOT_ACCEPTED,
          UNKNOWN_RULE,
          MALFORMED_SETTINGS,
          UNKNOWN_SETTING,
          REPEATED_SETTING,
          FINDINGS_NOT_LISTED);

  private EngineFindings() {}
}
