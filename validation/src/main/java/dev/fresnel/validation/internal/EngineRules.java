// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.ModelPath;

/** What the findings have in common that come from the engine itself. */
public final class EngineRules {

  private EngineRules() {}

  /** What is known of a kind of finding that no fact about Azure stands behind. */
  public static RuleInfo info(String id, String slug, Severity severity, String title) {
    return RuleInfo.builder()
        .id(RuleId.parse(id))
        .slug(slug)
        .severity(severity)
        .title(title)
        .build();
  }

  /** A finding of such a kind. */
  public static Finding finding(RuleInfo rule, ModelPath path, String message) {
    return Finding.builder()
        .ruleId(rule.id())
        .slug(rule.slug())
        .severity(rule.severity())
        .message(message)
        .path(path)
        .build();
  }
}
