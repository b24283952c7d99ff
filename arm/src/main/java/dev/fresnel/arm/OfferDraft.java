// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm;

import dev.fresnel.core.Contact;
import dev.fresnel.core.Listing;
import dev.fresnel.core.Logo;
import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.FindingsException;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * An offer for Microsoft Marketplace that is being written down, from its listing to the templates
 * of its plans.
 *
 * <p>Immutable: each method returns a new draft. Nothing is checked until {@link #validate} or
 * {@link #onboard}: faults and gaps are then findings.
 *
 * <pre>{@code
 * OfferDraft offer =
 *     Lighthouse.standard()
 *         .offer(PublisherId.parse("contoso"), OfferId.parse("operations"), managingTenant)
 *         .describe("Contoso operations", "Watched and patched", "We watch.", "<p>We watch.</p>")
 *         .plan(PlanId.parse("basic"), plan -> plan.grant(support))
 *         .plan(PlanId.parse("fabrikam"), plan -> plan.grant(support, experts).onlyFor(customer));
 * }</pre>
 */
public final class OfferDraft {

  private final Lighthouse lighthouse;
  private final TenantId managingTenant;
  private final Offer offer;

  private OfferDraft(Lighthouse lighthouse, TenantId managingTenant, Offer offer) {
    this.lighthouse = lighthouse;
    this.managingTenant = managingTenant;
    this.offer = offer;
  }

  static OfferDraft of(Lighthouse lighthouse, TenantId managingTenant, Offer offer) {
    return new OfferDraft(lighthouse, managingTenant, offer);
  }

  private OfferDraft with(Offer changed) {
    return new OfferDraft(lighthouse, managingTenant, changed);
  }

  /** Sets what the publisher calls the offer in Partner Center; without this, it is the id. */
  public OfferDraft alias(String alias) {
    return with(offer.withAlias(Objects.requireNonNull(alias, "alias")));
  }

  /**
   * Sets the texts of the listing.
   *
   * @param name the title; up to 200 characters
   * @param summary a line for search results; up to 100 characters, and not the title again
   * @param shortDescription a paragraph that the Azure portal shows; up to 256 characters
   * @param description the full text, in a subset of HTML; up to 5,000 characters
   */
  public OfferDraft describe(
      String name, String summary, String shortDescription, String description) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(shortDescription, "shortDescription");
    Objects.requireNonNull(description, "description");
    return listing(
        page ->
            page.name(name)
                .searchResultsSummary(summary)
                .shortDescription(shortDescription)
                .description(description));
  }

  /** Sets the marketplace categories of the listing; one to five. */
  public OfferDraft categories(String... categories) {
    List<String> all = List.of(categories);
    return listing(page -> page.categories(all));
  }

  /**
   * Sets what a customer agrees to, and where the privacy policy is.
   *
   * @param termsAndConditions their text, up to 10,000 characters, or a link to them
   * @param privacyPolicyLink begins with {@code https}
   */
  public OfferDraft legal(String termsAndConditions, String privacyPolicyLink) {
    Objects.requireNonNull(termsAndConditions, "termsAndConditions");
    Objects.requireNonNull(privacyPolicyLink, "privacyPolicyLink");
    return listing(
        page -> page.termsAndConditions(termsAndConditions).privacyPolicyLink(privacyPolicyLink));
  }

  /** Sets the large logo; Partner Center makes the smaller ones from it. */
  public OfferDraft logo(Logo logo) {
    Objects.requireNonNull(logo, "logo");
    return listing(page -> page.logo(logo));
  }

  /** Sets any parts of the listing; what an earlier call set stays. */
  public OfferDraft listing(UnaryOperator<Listing.Builder> parts) {
    Objects.requireNonNull(parts, "parts");
    return with(offer.withListing(parts.apply(offer.listing().toBuilder()).build()));
  }

  /** Sets whom to ask about support and whom about technical faults. */
  public OfferDraft contacts(Contact support, Contact engineering) {
    Objects.requireNonNull(support, "support");
    Objects.requireNonNull(engineering, "engineering");
    return listing(listing -> listing.supportContact(support).engineeringContact(engineering));
  }

  /** Adds subscriptions that see the offer before it goes live. */
  public OfferDraft previewFor(SubscriptionId... subscriptions) {
    return with(offer.toBuilder().addPreviewAudience(subscriptions).build());
  }

  /**
   * Adds a plan, whose manifest has the offer's managing tenant.
   *
   * @param parts sets what the plan consists of
   */
  public OfferDraft plan(PlanId id, UnaryOperator<PlanDraft> parts) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(parts, "parts");
    return with(
        offer.toBuilder().addPlan(parts.apply(PlanDraft.of(id, managingTenant)).plan()).build());
  }

  /** The offer so far. */
  public Offer offer() {
    return offer;
  }

  /** Checks the offer against the rules that hold for offers in the marketplace. */
  public Checked<Offer> validate() {
    return lighthouse.withProfile(Profile.MARKETPLACE_OFFER).validate(offer);
  }

  /**
   * Checks the offer, and starts an onboarding to one of its plans by template.
   *
   * @throws FindingsException with all findings, if one of them is an ERROR
   * @throws IllegalArgumentException if the offer has no such plan
   */
  public Onboarding onboard(PlanId planId) {
    return lighthouse.onboard(validate().orThrow(), planId);
  }

  /** The same for each plan, in their order. */
  public List<Onboarding> onboardAll() {
    Offer checked = validate().orThrow();
    return checked.plans().stream().map(plan -> lighthouse.onboard(checked, plan.id())).toList();
  }
}
