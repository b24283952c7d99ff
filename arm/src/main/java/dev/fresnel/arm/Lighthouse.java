// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm;

import dev.fresnel.arm.compare.CustomerDocument;
import dev.fresnel.arm.compare.DocumentComparison;
import dev.fresnel.arm.compare.IdentityRoleCheck;
import dev.fresnel.arm.compare.JointDeployment;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.payload.FleetReader;
import dev.fresnel.arm.payload.Payload;
import dev.fresnel.arm.payload.PayloadReader;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Subject;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.FindingCatalog;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.source.Source;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.FindingCollector;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.customer.CustomerConflicts;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.Deployer;
import dev.fresnel.validation.customer.Deployment;
import dev.fresnel.validation.customer.DeploymentOutcome;
import dev.fresnel.validation.fleet.FleetOffer;
import dev.fresnel.validation.rule.Circumstances;
import dev.fresnel.validation.settings.RuleSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The one entry point: from an {@link Offer}, by the rules of a {@link Validator}, to templates,
 * and from templates back. What is checked or read is a {@link Checked}: the value, and all
 * findings.
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
  private final ArmReader reader;

  private Lighthouse(Validator validator, ArmReader reader) {
    this.validator = validator;
    this.reader = reader;
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
            .withCatalog(FindingCatalog.of(TemplateRule.INFOS)),
        ArmReader.standard());
  }

  /** The same, but with rule settings in place of those so far. */
  public Lighthouse withSettings(RuleSettings settings) {
    return new Lighthouse(validator.withSettings(settings), reader);
  }

  /** The same, but only with rules that apply where customers are onboarded in this way. */
  public Lighthouse withProfile(Profile profile) {
    return new Lighthouse(validator.withProfile(profile), reader);
  }

  /** The same, but with another catalogue of roles. */
  public Lighthouse withRoles(RoleCatalog roles) {
    return new Lighthouse(validator.withRoles(roles), reader);
  }

  /** The same, but knowing more, or other things, of the world outside. */
  public Lighthouse withCircumstances(Circumstances circumstances) {
    return new Lighthouse(validator.withCircumstances(circumstances), reader);
  }

  /** The same, but knowing the tenant of the customer who is to delegate. */
  public Lighthouse forCustomer(TenantId customerTenantId) {
    return new Lighthouse(
        validator.withCircumstances(
            validator.circumstances().withCustomerTenantId(customerTenantId)),
        reader.forTenant(customerTenantId));
  }

  /** The same, but reading templates as they are deployed to a subscription. */
  public Lighthouse forSubscription(SubscriptionId subscriptionId) {
    return new Lighthouse(validator, reader.forSubscription(subscriptionId));
  }

  /** The same, but with another reader of templates. */
  public Lighthouse withReader(ArmReader reader) {
    return new Lighthouse(validator, Objects.requireNonNull(reader, "reader"));
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
   * Starts an offer for the marketplace.
   *
   * @param managingTenant the service provider's tenant, which all plans are managed from
   */
  public OfferDraft offer(PublisherId publisherId, OfferId offerId, TenantId managingTenant) {
    Objects.requireNonNull(managingTenant, "managingTenant");
    return OfferDraft.of(
        this,
        managingTenant,
        Offer.builder()
            .publisherId(Objects.requireNonNull(publisherId, "publisherId"))
            .id(Objects.requireNonNull(offerId, "offerId"))
            .alias(offerId.value())
            .build());
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
    return reader.read(template);
  }

  /** Reads a template or policy with its parameters file. */
  public Checked<ArmDocument> read(Source template, Source parameters) {
    return reader.read(template, parameters);
  }

  /**
   * Reads what Azure says that a customer has, as {@link PayloadReader} does: several documents as
   * if they were one, within the limits of the reader.
   *
   * @throws IllegalArgumentException if there is no document
   */
  public Checked<Payload> readPayloads(List<Source> payloads) {
    return PayloadReader.read(payloads, reader.limits());
  }

  /**
   * Reads what all customers have, to tell where they stand: who has what is offered, and who has
   * an older manifest, more, less, something of another provider's, leftovers or nothing.
   *
   * @param offer what is offered today
   */
  public FleetReader fleet(FleetOffer offer) {
    return new FleetReader(offer, validator, reader.limits());
  }

  /**
   * Reads a document of any kind that says who has which access: an offer, a template or policy, or
   * what Azure says that a customer has. It is taken for the kind of which there are fewest faults
   * in it.
   */
  public Checked<CustomerDocument> readAny(Source document) {
    return CustomerDocument.read(document, reader);
  }

  /**
   * What a customer has by documents: what payloads say, and then what templates deploy to that,
   * one after the other. They are taken as they are, whether Azure would refuse them or not. Offers
   * give nothing.
   */
  public CustomerState stateOf(List<CustomerDocument> documents) {
    return DocumentComparison.stateOf(documents);
  }

  /**
   * Who gains and who loses which role from one document to another, and what Azure would refuse of
   * the change, as ERROR findings. A template after what a customer has is what its deployment
   * does; otherwise two documents of a kind are compared as they stand.
   *
   * @throws IllegalArgumentException if one is an offer and the other is not
   */
  public Checked<AccessDiff> compare(CustomerDocument old, CustomerDocument next) {
    return DocumentComparison.compare(validator, old, next);
  }

  /**
   * What a deployment or removal does to a customer: the next state, what becomes of each resource,
   * who gains and who loses what, and everything that Azure would refuse.
   */
  public Checked<DeploymentOutcome> deploy(CustomerState state, Deployment deployment) {
    return Deployer.with(validator).deploy(state, deployment);
  }

  /**
   * What of all that a customer has stands in each other's way: principals and roles that
   * delegations share, a second offer of one provider, definitions of one name or of two tenants,
   * nested scopes, and leftovers that give no access.
   */
  public List<Finding> conflicts(CustomerState state) {
    return CustomerConflicts.of(state, validator);
  }

  /**
   * The roles that documents give to managed identities and that no principal of the delegations
   * and offers among them may give: {@link IdentityRoleCheck}. Rule settings decide on the findings
   * if they are added to what was read of a document before it is validated.
   */
  public List<Finding> identityRoles(List<CustomerDocument> documents) {
    return IdentityRoleCheck.of(documents, validator.roles());
  }

  /**
   * What deploying documents one after the other does to a customer. The findings are those of
   * reading and those about what is deployed, decided on together as by {@link #validateAll}.
   *
   * @param state what the customer has; {@link CustomerState#mayHaveMore}, if that is not known
   */
  public Checked<DeploymentOutcome> deployAll(
      CustomerState state, List<Checked<ArmDocument>> read) {
    CustomerState known =
        state.tenantId().isPresent()
            ? state
            : validator.circumstances().customerTenantId().map(state::withTenantId).orElse(state);
    return JointDeployment.of(known, read, validator);
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
    return validateAll(read, ArmDocument::check);
  }

  /**
   * Checks several documents of any kind, as {@link #validateAll} does those of one; a document
   * that is an offer is not checked here.
   */
  public Checked<List<CustomerDocument>> validateDocuments(List<Checked<CustomerDocument>> read) {
    return validateAll(read, CustomerDocument::check);
  }

  private <T> Checked<List<T>> validateAll(List<Checked<T>> read, DocumentCheck<T> check) {
    FindingCollector collector = validator.collector();
    List<T> documents = new ArrayList<>();
    for (Checked<T> each : read) {
      collector.addAll(each.findings());
      each.value().ifPresent(documents::add);
    }
    documents.forEach(document -> check.run(document, validator, collector));
    return Checked.of(List.copyOf(documents), collector.findings());
  }

  /** How documents of a kind are checked. */
  private interface DocumentCheck<T> {
    void run(T document, Validator validator, FindingCollector findings);
  }
}
