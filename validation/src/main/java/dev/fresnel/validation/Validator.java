// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.validation.internal.rules.StandardRules;
import dev.fresnel.validation.internal.settings.RuleSettingsFileRule;
import dev.fresnel.validation.rule.Circumstances;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks offers, plans, registration definitions, delegations, customers and changes against the
 * rules of Azure and the marketplace.
 *
 * <p>A validator is immutable and may be shared between threads; each {@code with} method returns a
 * new one.
 *
 * <pre>{@code
 * Checked<Offer> checked = Validator.standard().validate(offer);
 * checked.active().forEach(finding -> System.err.println(finding.format()));
 * }</pre>
 */
public final class Validator {

  private static final Logger log = LoggerFactory.getLogger(Validator.class);

  private static final RuleSet STANDARD = RuleSet.of(StandardRules.ALL);

  private final RuleSet rules;
  private final RuleSettings settings;
  private final Circumstances circumstances;
  private final RoleCatalog roles;
  private final @Nullable LocalDate today;

  private Validator(
      RuleSet rules,
      RuleSettings settings,
      Circumstances circumstances,
      RoleCatalog roles,
      @Nullable LocalDate today) {
    this.rules = rules;
    this.settings = settings;
    this.circumstances = circumstances;
    this.roles = roles;
    this.today = today;
  }

  /** All standard rules, no policy, Azure's built-in roles, nothing known of the world outside. */
  public static Validator standard() {
    return new Validator(
        STANDARD, RuleSettings.none(), Circumstances.unknown(), RoleCatalog.builtIn(), null);
  }

  /**
   * Only the given rules: no standard ones.
   *
   * @throws IllegalArgumentException if two of them have the same id or slug
   */
  public static Validator of(Rule... rules) {
    Validator standard = standard();
    return new Validator(
            RuleSet.of(List.of()),
            standard.settings,
            standard.circumstances,
            standard.roles,
            standard.today)
        .withRules(rules);
  }

  /** The same, but only with rules that apply where customers are onboarded in this way. */
  public Validator withProfile(Profile profile) {
    Objects.requireNonNull(profile, "profile");
    return new Validator(rules.withProfile(profile), settings, circumstances, roles, today);
  }

  /** The same, but under a policy in place of the one so far. */
  public Validator withSettings(RuleSettings settings) {
    Objects.requireNonNull(settings, "settings");
    return new Validator(rules, settings, circumstances, roles, today);
  }

  /** The same, but knowing more, or other things, of the world outside. */
  public Validator withCircumstances(Circumstances circumstances) {
    Objects.requireNonNull(circumstances, "circumstances");
    return new Validator(rules, settings, circumstances, roles, today);
  }

  /** The same, but with another catalogue of roles. */
  public Validator withRoles(RoleCatalog roles) {
    Objects.requireNonNull(roles, "roles");
    return new Validator(rules, settings, circumstances, roles, today);
  }

  /**
   * The same with further rules.
   *
   * @throws IllegalArgumentException if a rule has the id or slug of one that is there already
   */
  public Validator withRules(Rule... further) {
    return withRules(Arrays.asList(further));
  }

  /**
   * The same with all rules that {@link ServiceLoader} finds on the class path or module path.
   *
   * @throws IllegalArgumentException if a rule has the id or slug of one that is there already
   */
  public Validator withDiscoveredRules() {
    List<Rule> found = new ArrayList<>();
    ServiceLoader.load(Rule.class).forEach(found::add);
    return withRules(found);
  }

  /**
   * The same with further rules.
   *
   * @throws IllegalArgumentException if a rule has the id or slug of one that is there already
   */
  public Validator withRules(List<Rule> further) {
    return new Validator(rules.with(further), settings, circumstances, roles, today);
  }

  /** The same, but as on a given day, by which suppressions expire; otherwise today in UTC. */
  public Validator asOf(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new Validator(rules, settings, circumstances, roles, day);
  }

  /** The rules that would run, in order of their ids. */
  public List<RuleInfo> rules() {
    return rules.applicable().stream()
        .map(Rule::info)
        .sorted(Comparator.comparing(RuleInfo::id))
        .toList();
  }

  /**
   * What may be reported beside what rules find: that one of them failed, or what is wrong with the
   * policy or the file that it was read from. In order of their ids.
   */
  public static List<RuleInfo> engineRules() {
    return List.of(
        RuleRunner.RULE_FAILED,
        RuleSettingsDecisions.UNUSED_SUPPRESSION,
        RuleSettingsDecisions.EXPIRED_SUPPRESSION,
        RuleSettingsDecisions.REFUSAL_NOT_ACCEPTED,
        RuleSettingsDecisions.UNKNOWN_RULE,
        RuleSettingsFileRule.MALFORMED_POLICY,
        RuleSettingsFileRule.UNKNOWN_POLICY_MEMBER,
        RuleSettingsFileRule.REPEATED_POLICY_MEMBER);
  }

  /** The catalogue that roles are looked up in. */
  public RoleCatalog roles() {
    return roles;
  }

  /** What decides on the findings. */
  public RuleSettings settings() {
    return settings;
  }

  /** What is known of the world outside. */
  public Circumstances circumstances() {
    return circumstances;
  }

  /** Checks a subject that was built in code. */
  public <T extends Subject> Checked<T> validate(T subject) {
    return validate(subject, Locator.none());
  }

  /**
   * Checks a subject that was read from a text.
   *
   * @param locator tells for each finding the file, line and column that it is about
   */
  public <T extends Subject> Checked<T> validate(T subject, Locator locator) {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(locator, "locator");
    LighthouseModel model = LighthouseModel.of(subject, roles, circumstances);
    List<Finding> decided = decide(rules.run(model));
    log.debug("{} rules, {} findings", rules.applicable().size(), decided.size());
    return Checked.of(subject, located(decided, locator));
  }

  private List<Finding> decide(List<Finding> findings) {
    return settings.isNone()
        ? findings
        : new RuleSettingsDecisions(settings, rules.byName(), day()).apply(findings);
  }

  private static List<Finding> located(List<Finding> findings, Locator locator) {
    List<Finding> located = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      located.add(
          finding.location().isPresent()
              ? finding
              : finding.withLocation(locator.locateNearest(finding.path())));
    }
    return located;
  }

  private LocalDate day() {
    return today == null ? LocalDate.now(ZoneOffset.UTC) : today;
  }
}
