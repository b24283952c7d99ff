// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports what reading a document found of one kind, so that policies and reports treat it as they
 * treat what any rule finds.
 */
public final class ReadingRule implements Rule {

  /** What reading can find, in order of ids. */
  public static final List<RuleInfo> ALL =
      Stream.concat(
              Stream.of(ReaderRule.values()).map(ReadingRule::info),
              Stream.of(TemplateRule.values()).map(ReadingRule::info))
          .sorted(Comparator.comparing(RuleInfo::id))
          .toList();

  /** The ids of what reading can find. */
  public static final Set<RuleId> IDS =
      ALL.stream().map(RuleInfo::id).collect(Collectors.toUnmodifiableSet());

  private final RuleInfo info;
  private final List<Finding> found;

  private ReadingRule(RuleInfo info, List<Finding> found) {
    this.info = info;
    this.found = found;
  }

  /** Rules that report these findings, one rule for each kind that there can be. */
  public static List<Rule> reporting(Collection<Finding> findings) {
    Map<RuleId, List<Finding>> byRule =
        findings.stream().collect(Collectors.groupingBy(Finding::ruleId));
    List<Rule> rules = new ArrayList<>(ALL.size());
    for (RuleInfo each : ALL) {
      rules.add(new ReadingRule(each, byRule.getOrDefault(each.id(), List.of())));
    }
    return rules;
  }

  private static RuleInfo info(ReaderRule rule) {
    return RuleInfo.builder()
        .id(rule.id())
        .slug(rule.slug())
        .severity(rule.severity())
        .title(rule.title())
        .build();
  }

  private static RuleInfo info(TemplateRule rule) {
    return RuleInfo.builder()
        .id(rule.id())
        .slug(rule.slug())
        .severity(rule.severity())
        .title(rule.title())
        .azureErrorCode(rule.azureErrorCode())
        .build();
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    found.forEach(findings::report);
  }
}
