// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.settings;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.validation.internal.EngineRules;

/** What reading a policy from a text can find. */
public final class RuleSettingsFileRule {

  /** The text is not JSON, or a value in it is not what a policy has there. */
  public static final RuleInfo MALFORMED_POLICY =
      EngineRules.info(
          "LH0006", "malformed-policy", Severity.ERROR, "A policy is not as policies are written");

  /** A name that no policy has: likely a misspelt one, whose meaning would be lost. */
  public static final RuleInfo UNKNOWN_POLICY_MEMBER =
      EngineRules.info(
          "LH0007",
          "unknown-policy-member",
          Severity.ERROR,
          "A policy has a member that policies do not have");

  /** A name that stands twice, so that one of the two would not count. */
  public static final RuleInfo REPEATED_POLICY_MEMBER =
      EngineRules.info(
          "LH0008", "repeated-policy-member", Severity.ERROR, "A policy has the same member twice");

  private RuleSettingsFileRule() {}

  /** A finding about a policy that cannot be read at all. */
  public static Finding unreadable(SourceLocation place, String message) {
    return finding(MALFORMED_POLICY, ModelPath.root(), place, message);
  }

  static Finding finding(RuleInfo rule, ModelPath path, SourceLocation place, String message) {
    return EngineRules.finding(rule, path, message).toBuilder().location(place).build();
  }
}
