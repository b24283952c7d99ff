// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm;

import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.FindingCatalog;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.source.Source;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.FindingCollector;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.rule.Circumstances;
import dev.fresnel.validation.settings.RuleSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The one entry point: from an offer, by rules, to templates, and from templates back.
 *
 * <p>Immutable and safe between threads; each {@code with} method returns a new one. Nothing here
 * touches files or the network.
 *
 * <pre>{@code
 * Lighthouse.standard()
 *     .onboard("Contoso operations")
 *     .managedBy(TenantId.parse("..."))
 *     .authorize(Principal.group(PrincipalId.parse("..."), "Support"), Roles.READER)
 *     .render()
 *     .write(Path.of("delegation.json"));
 * }</pre>
 */
public final class Lighthouse {

  private static final Lighthouse STANDARD = with(Validator.standard());

  private final Validator validator;

  private Lighthouse(Validator validator) {
    this.validator = validator;
  }

  /** All standard rules, Azure's built-in roles, no rule settings. */
  public static Lighthouse standard() {
    return STANDARD;
  }

  /**
   * Whatever rules, roles and rule settings a validator has.
   *
   * @throws IllegalArgumentException if one of its rules has the id or slug of what reading a
   *     template reports
   */
  public static Lighthouse with(Validator validator) {
    return new Lighthouse(
        Objects.requireNonNull(validator, "validator")
            .withCatalog(FindingCatalog.of(TemplateRule.INFOS)));
  }

  /** The same, but with rule settings in place of those so far. */
  public Lighthouse withSettings(RuleSettings settings) {
    return new Lighthouse(validator.withSettings(settings));
  }

  /** The same, but only with rules that apply where customers are onboarded in this way. */
  public Lighthouse withProfile(Profile profile) {
    return new Lighthouse(validator.withProfile(profile));
  }

  /** The same, but with another catalogue of roles. */
  public Lighthouse withRoles(RoleCatalog roles) {
    return new Lighthouse(validator.withRoles(roles));
  }

  /** The same, but knowing more, or other things, of the world outside. */
  public Lighthouse withCircumstances(Circumstances circumstances) {
    return new Lighthouse(validator.withCircumstances(circumstances));
  }

  /** The same, but knowing the tenant of the customer who is to delegate. */
  public Lighthouse forCustomer(TenantId customerTenantId) {
    return withCircumstances(validator.circumstances().withCustomerTenantId(customerTenantId));
  }

  /** What checks. */
  public Validator validator() {
    return validator;
  }

  /** Everything that can be among the findings, and that rule settings can name. */
  public FindingCatalog catalog() {
    return validator.catalog();
  }

  /**
   * Starts an onboarding by template.
   *
   * @param offerName what customers see; deployments under the same name update each other
   */
  public Onboarding onboard(String offerName) {
    Objects.requireNonNull(offerName, "offerName");
    return onboard(
        RegistrationDefinition.builder()
            .name(offerName)
            .managedByTenantId(TenantId.asWritten(""))
            .build());
  }

  /** Starts an onboarding with a definition that is there already. */
  public Onboarding onboard(RegistrationDefinition definition) {
    return Onboarding.of(validator, Objects.requireNonNull(definition, "definition"));
  }

  /**
   * Starts an onboarding to a plan of a marketplace offer.
   *
   * @throws IllegalArgumentException if the offer has no such plan
   */
  public Onboarding onboard(Offer offer, PlanId planId) {
    Plan plan =
        offer
            .plan(Objects.requireNonNull(planId, "planId"))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "planId must be one of "
                            + offer.plans().stream()
                                .map(each -> Text.quote(each.id().value()))
                                .collect(Collectors.joining(", ", "[", "]"))
                            + ", not "
                            + Text.quote(planId.value())));
    return onboard(RegistrationDefinition.of(offer, plan));
  }

  /** Checks a subject that was built in code. */
  public <T extends Subject> Checked<T> validate(T subject) {
    return validator.validate(subject);
  }

  /** Checks a subject that was read from a text. */
  public <T extends Subject> Checked<T> validate(T subject, Locator locator) {
    return validator.validate(subject, locator);
  }

  /** Reads a template or policy. */
  public Checked<ArmDocument> read(Source template) {
    return ArmReader.standard().read(template);
  }

  /** Reads a template or policy with its parameters file. */
  public Checked<ArmDocument> read(Source template, Source parameters) {
    return ArmReader.standard().read(template, parameters);
  }

  /**
   * Checks what was read of a template or policy: what reading found is among the findings, and the
   * rule settings decide on it as they do on what the rules find. Without a document, that is all.
   */
  public Checked<ArmDocument> validate(Checked<ArmDocument> read) {
    return read.withFindings(validateAll(List.of(read)).findings());
  }

  /**
   * Checks several documents, each by itself, and decides on all findings together: a suppression
   * is unused only if it covers none of them, and limits count across documents.
   *
   * @return the documents that could be read, with the findings of all
   */
  public Checked<List<ArmDocument>> validateAll(List<Checked<ArmDocument>> read) {
    FindingCollector collector = validator.collector();
    List<ArmDocument> documents = new ArrayList<>();
    for (Checked<ArmDocument> each : read) {
      collector.addAll(each.findings());
      each.value().ifPresent(documents::add);
    }
    documents.forEach(document -> document.check(validator, collector));
    return Checked.of(List.copyOf(documents), collector.findings());
  }
}
