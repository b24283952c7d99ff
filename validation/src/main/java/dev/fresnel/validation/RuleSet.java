// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.finding.RuleCategory;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.rules.StandardRules;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The rules of a validator: sorted out once, however often it checks. */
final class RuleSet {

  private static final Set<RuleInfo> STANDARD =
      StandardRules.ALL.stream().map(Rule::info).collect(Collectors.toUnmodifiableSet());

  private final List<Rule> rules;
  private final Set<Profile> profiles;
  private final List<Rule> applicable;
  private final List<RuleRunner> runners;

  private RuleSet(List<Rule> rules, Set<Profile> profiles) {
    this.rules = rules;
    this.profiles = profiles;
    this.applicable =
        rules.stream()
            .filter(rule -> !Collections.disjoint(rule.info().profiles(), profiles))
            .toList();
    this.runners = runners(applicable);
  }

  /** Rules that apply however customers are onboarded. */
  static RuleSet of(List<Rule> rules) {
    return new RuleSet(rules, EnumSet.allOf(Profile.class));
  }

  RuleSet withProfile(Profile profile) {
    return new RuleSet(rules, EnumSet.of(profile));
  }

  /**
   * The same with further rules.
   *
   * @throws IllegalArgumentException if a rule has the id or slug of one that is there already, or
   *     an id that is not for rules of one's own
   */
  RuleSet with(List<Rule> further) {
    List<Rule> all = new ArrayList<>(rules);
    Set<String> names = new HashSet<>();
    for (Rule rule : rules) {
      names.add(rule.info().id().value());
      names.add(rule.info().slug());
    }
    for (Rule rule : further) {
      RuleInfo info = rule.info();
      requireOwnId(info);
      if (!names.add(info.id().value()) || !names.add(info.slug())) {
        throw new IllegalArgumentException(
            "rules must have ids and slugs of their own: "
                + Text.quote(info.id() + " " + info.slug())
                + " is taken");
      }
      all.add(rule);
    }
    return new RuleSet(List.copyOf(all), profiles);
  }

  /** Ids of the other categories are Fresnel's, whose next version may use any of them. */
  private static void requireOwnId(RuleInfo info) {
    if (!STANDARD.contains(info) && info.id().category() != RuleCategory.USER) {
      throw new IllegalArgumentException(
          "rules of one's own must have ids from LH9000 to LH9999, not "
              + Text.quote(info.id() + " " + info.slug()));
    }
  }

  /** Whether there is a rule of that class. */
  boolean has(Class<?> type) {
    return rules.stream().anyMatch(rule -> rule.getClass() == type);
  }

  /** The rules that run. */
  List<Rule> applicable() {
    return applicable;
  }

  /** Hands over what the rules that run find in a model, each finding as soon as it is found. */
  void run(LighthouseModel model, Consumer<? super Finding> found) {
    for (RuleRunner runner : runners) {
      runner.run(model, found);
    }
  }

  /** One for each applicability, which is then asked for once. */
  private static List<RuleRunner> runners(List<Rule> rules) {
    Map<Applicability, RuleRunner> runners = new LinkedHashMap<>();
    for (Rule rule : rules) {
      Applicability appliesTo =
          Objects.requireNonNull(rule.appliesTo(), () -> "appliesTo() of rule " + rule.info().id());
      runners.computeIfAbsent(appliesTo, RuleRunner::new).add(rule);
    }
    return List.copyOf(runners.values());
  }

  /** What is known of all rules, those included that do not run. */
  List<RuleInfo> infos() {
    return rules.stream().map(Rule::info).toList();
  }
}
