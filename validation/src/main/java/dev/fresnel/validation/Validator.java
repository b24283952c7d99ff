// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.FindingCatalog;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.internal.finding.CoreFindings;
import dev.fresnel.core.json.ModelDocument;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.validation.internal.CustomerFindings;
import dev.fresnel.validation.internal.EngineFindings;
import dev.fresnel.validation.internal.FleetFindings;
import dev.fresnel.validation.internal.LifecycleFindings;
import dev.fresnel.validation.internal.rules.StandardRules;
import dev.fresnel.validation.rule.Circumstances;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import dev.fresnel.validation.settings.RuleSettings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Consumer;
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

  private static final FindingCatalog WITHOUT_RULES =
      CoreFindings.CATALOG
          .plus(EngineFindings.ALL)
          .plus(CustomerFindings.ALL)
          .plus(FleetFindings.ALL)
          .plus(LifecycleFindings.ALL);

  private static final Validator NO_RULES =
      new Validator(
          RuleSet.of(List.of()),
          WITHOUT_RULES,
          RuleSettings.none(),
          Circumstances.unknown(),
          RoleCatalog.builtIn(),
          FindingLimits.standard(),
          null);

  private static final Validator STANDARD = NO_RULES.withRules(StandardRules.ALL);

  private final RuleSet rules;
  private final FindingCatalog catalog;
  private final RuleSettings settings;
  private final Circumstances circumstances;
  private final RoleCatalog roles;
  private final FindingLimits limits;
  private final @Nullable LocalDate today;

  private Validator(
      RuleSet rules,
      FindingCatalog catalog,
      RuleSettings settings,
      Circumstances circumstances,
      RoleCatalog roles,
      FindingLimits limits,
      @Nullable LocalDate today) {
    this.rules = rules;
    this.catalog = catalog;
    this.settings = settings;
    this.circumstances = circumstances;
    this.roles = roles;
    this.limits = limits;
    this.today = today;
  }

  /**
   * All standard rules, no settings, Azure's built-in roles, nothing known of the world outside.
   */
  public static Validator standard() {
    return STANDARD;
  }

  /**
   * Only the given rules: no standard ones.
   *
   * @throws IllegalArgumentException if two of them have the same id or slug
   */
  public static Validator of(Rule... rules) {
    return NO_RULES.withRules(rules);
  }

  /** The same, but only with rules that apply where customers are onboarded in this way. */
  public Validator withProfile(Profile profile) {
    Objects.requireNonNull(profile, "profile");
    return with(rules.withProfile(profile), catalog);
  }

  /** The same, but with rule settings in place of those so far. */
  public Validator withSettings(RuleSettings settings) {
    Objects.requireNonNull(settings, "settings");
    return new Validator(rules, catalog, settings, circumstances, roles, limits, today);
  }

  /** The same, but knowing more, or other things, of the world outside. */
  public Validator withCircumstances(Circumstances circumstances) {
    Objects.requireNonNull(circumstances, "circumstances");
    return new Validator(rules, catalog, settings, circumstances, roles, limits, today);
  }

  /** The same, but with another catalogue of roles. */
  public Validator withRoles(RoleCatalog roles) {
    Objects.requireNonNull(roles, "roles");
    return new Validator(rules, catalog, settings, circumstances, roles, limits, today);
  }

  /** The same, but listing more or fewer findings before it only counts them. */
  public Validator withLimits(FindingLimits limits) {
    Objects.requireNonNull(limits, "limits");
    return new Validator(rules, catalog, settings, circumstances, roles, limits, today);
  }

  /**
   * The same with further rules.
   *
   * @throws IllegalArgumentException if a rule has the id or slug of another one or of anything
   *     else in the catalogue, or an id that is not from LH9000 to LH9999
   */
  public Validator withRules(Rule... further) {
    return withRules(Arrays.asList(further));
  }

  /**
   * The same with all rules that {@link ServiceLoader} finds on the class path or module path, but
   * for those of a class that is there already: to ask twice changes nothing.
   *
   * @throws IllegalArgumentException if a rule has the id or slug of another one or of anything
   *     else in the catalogue, or an id that is not from LH9000 to LH9999
   */
  public Validator withDiscoveredRules() {
    return withDiscovered(ServiceLoader.load(Rule.class));
  }

  /**
   * The same with all rules that {@link ServiceLoader} finds by a class loader, such as one of jars
   * that a user names, but for those of a class that is there already.
   *
   * @throws IllegalArgumentException if a rule has the id or slug of another one or of anything
   *     else in the catalogue, or an id that is not from LH9000 to LH9999
   * @throws java.util.ServiceConfigurationError if a rule cannot be loaded
   */
  public Validator withDiscoveredRules(ClassLoader loader) {
    Objects.requireNonNull(loader, "loader");
    return withDiscovered(ServiceLoader.load(Rule.class, loader));
  }

  private Validator withDiscovered(ServiceLoader<Rule> discovered) {
    List<Rule> found = new ArrayList<>();
    for (Rule rule : discovered) {
      if (!rules.has(rule.getClass())) {
        found.add(rule);
      }
    }
    return withRules(found);
  }

  /**
   * The same with further rules.
   *
   * @throws IllegalArgumentException if a rule has the id or slug of another one or of anything
   *     else in the catalogue, or an id that is not from LH9000 to LH9999
   */
  public Validator withRules(List<Rule> further) {
    return with(rules.with(further), catalog.plus(further.stream().map(Rule::info).toList()));
  }

  /**
   * The same, but knowing of further kinds of findings: those that readers and others report and
   * hand to {@link #collector}. Rule settings can then name them.
   *
   * @throws IllegalArgumentException if one of them has the id or slug of anything else in the
   *     catalogue
   */
  public Validator withCatalog(FindingCatalog further) {
    return with(rules, catalog.plus(further.all()));
  }

  private Validator with(RuleSet rules, FindingCatalog catalog) {
    return new Validator(rules, catalog, settings, circumstances, roles, limits, today);
  }

  /** The same, but as on a given day, by which suppressions expire; otherwise today in UTC. */
  public Validator asOf(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new Validator(rules, catalog, settings, circumstances, roles, limits, day);
  }

  /** The rules that would run, in order of their ids. */
  public List<RuleInfo> rules() {
    return rules.applicable().stream()
        .map(Rule::info)
        .sorted(Comparator.comparing(RuleInfo::id))
        .toList();
  }

  /**
   * Everything that can be among the findings, and that rule settings can name: the rules, whether
   * they would run or not, and what readers and the validator itself report.
   */
  public FindingCatalog catalog() {
    return catalog;
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
    Objects.requireNonNull(locator, "locator");
    FindingCollector collector = collector();
    check(subject, finding -> collector.add(finding, locator));
    return Checked.of(subject, collector.findings());
  }

  /**
   * Checks what a reader returned: what reading found is among the findings, and the rule settings
   * decide on it as they do on what the rules find. Without a value, that is all.
   */
  public <T extends Subject> Checked<ModelDocument<T>> validate(Checked<ModelDocument<T>> read) {
    FindingCollector collector = collector();
    collector.addAll(read.findings());
    read.value()
        .ifPresent(
            model -> check(model.value(), finding -> collector.add(finding, model.locator())));
    return read.withFindings(collector.findings());
  }

  /**
   * Checks a subject, and hands over each finding as soon as a rule reports it: without a place,
   * and before the rule settings decide on it. For whoever checks several subjects together, with
   * one {@link #collector}.
   */
  public void check(Subject subject, Consumer<? super Finding> found) {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(found, "found");
    rules.run(LighthouseModel.of(subject, roles, circumstances), found);
    log.debug("{} rules have run", rules.applicable().size());
  }

  /**
   * Checks a customer whose delegations stand elsewhere than in the customer: as {@link
   * #check(Subject, Consumer)}, but the paths of findings begin with those that are given.
   *
   * @param delegationPaths where each delegation stands, in the order of the delegations
   * @throws IllegalArgumentException if there are not as many paths as delegations
   */
  public void check(
      CustomerTenant customer, List<ModelPath> delegationPaths, Consumer<? super Finding> found) {
    Objects.requireNonNull(customer, "customer");
    Objects.requireNonNull(delegationPaths, "delegationPaths");
    Objects.requireNonNull(found, "found");
    rules.run(LighthouseModel.of(customer, delegationPaths, roles, circumstances), found);
  }

  /** A collector of findings that decides on them by the settings, within the limits. */
  public FindingCollector collector() {
    return new FindingCollector(RuleSettingsDecisions.of(settings, catalog, this::today), limits);
  }

  private LocalDate today() {
    return today == null ? LocalDate.now(ZoneOffset.UTC) : today;
  }
}
