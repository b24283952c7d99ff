// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.publication;

import dev.fresnel.core.Contact;
import dev.fresnel.core.Link;
import dev.fresnel.core.Listing;
import dev.fresnel.core.Logo;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.Screenshot;
import dev.fresnel.core.Video;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.validation.internal.inspection.MarketplaceLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects the fields of an offer in the order of Partner Center's pages. */
final class ChecklistFields {

  private static final String ID = "up to 50 small letters, digits, hyphens and underscores";
  private static final String LINK = "an address that begins with https";

  private final List<ChecklistField> fields = new ArrayList<>();
  private String page = "";

  private ChecklistFields() {}

  static List<ChecklistField> of(Offer offer, RoleCatalog roles) {
    ChecklistFields all = new ChecklistFields();
    all.setup(offer);
    all.listing(offer.listing());
    all.page("Preview audience");
    all.audience(
        "Azure subscription IDs",
        offer.previewAudience(),
        MarketplaceLimits.PREVIEW_AUDIENCE,
        /* isRequired= */ true);
    for (Plan each : offer.plans()) {
      all.plan(each, roles);
    }
    all.page("Review and publish");
    all.optional("Notes for certification", "for those who test the offer", "");
    return List.copyOf(all.fields);
  }

  /** Begins a page. */
  void page(String name) {
    page = name;
  }

  /** Adds a field that has to be filled in. */
  void required(String name, String limit, String value) {
    fields.add(new ChecklistField(page, name, true, limit, value));
  }

  /** Adds a field that may stay empty. */
  void optional(String name, String limit, String value) {
    fields.add(new ChecklistField(page, name, false, limit, value));
  }

  private static String upTo(int characters, String value) {
    return "up to "
        + Quantities.number(characters)
        + " characters, of which "
        + Quantities.number(Quantities.characters(value))
        + " are used";
  }

  private void setup(Offer offer) {
    page("New offer");
    required("Offer ID", ID + "; cannot change once the offer is created", offer.id().value());
    required("Offer alias", "customers never see it", offer.alias());
    required("Publisher", "cannot change once the offer is created", offer.publisherId().value());
    page("Offer setup");
    optional("Customer leads", "one connection to a system of yours", "");
    page("Properties");
    List<String> categories = offer.listing().categories();
    required(
        "Categories",
        "1 to " + MarketplaceLimits.CATEGORIES + " of Azure Marketplace",
        String.join("\n", categories));
    required(
        "Terms and conditions",
        "up to 10,000 characters, or one address",
        offer.listing().termsAndConditions().orElse(""));
  }

  private void listing(Listing listing) {
    page("Offer listing");
    text("Name", MarketplaceLimits.OFFER_NAME, listing.name());
    text(
        "Search results summary",
        MarketplaceLimits.SEARCH_RESULTS_SUMMARY,
        listing.searchResultsSummary());
    text("Short description", MarketplaceLimits.SHORT_DESCRIPTION, listing.shortDescription());
    text("Description", MarketplaceLimits.OFFER_DESCRIPTION, listing.description());
    required("Privacy policy link", LINK, listing.privacyPolicyLink().orElse(""));
    for (Link each : listing.usefulLinks()) {
      optional("Product information link", LINK, each.name() + "\n" + each.url());
    }
    contact("Support contact", listing.supportContact());
    contact("Engineering contact", listing.engineeringContact());
    optional("Support link, Azure Global", LINK, listing.supportLink().orElse(""));
    optional("Support link, Azure Government", LINK, listing.governmentSupportLink().orElse(""));
    required(
        "Large logo",
        "a square PNG picture of 216 to 350 pixels",
        listing.logo().map(Logo::file).orElse(""));
    for (Screenshot each : listing.screenshots()) {
      optional(
          "Screenshot",
          "up to " + MarketplaceLimits.SCREENSHOTS + " PNG pictures of 1280 x 720 pixels",
          each.file() + "\n" + each.caption());
    }
    for (Video each : listing.videos()) {
      optional(
          "Video",
          "up to " + MarketplaceLimits.VIDEOS + " of YouTube or Vimeo",
          each.name() + "\n" + each.url());
    }
  }

  private void text(String name, int most, String value) {
    required(name, upTo(most, value), value);
  }

  private void contact(String name, Optional<Contact> contact) {
    required(name + ", name", "customers do not see it", contact.map(Contact::name).orElse(""));
    required(name + ", email", "customers do not see it", contact.map(Contact::email).orElse(""));
    required(name + ", phone", "customers do not see it", contact.map(Contact::phone).orElse(""));
  }

  private void audience(String name, List<SubscriptionId> ids, int most, boolean isRequired) {
    String limit =
        "up to "
            + MarketplaceLimits.BY_HAND
            + " by hand, or "
            + Quantities.number(most)
            + " by a file";
    String value =
        ids.size() <= MarketplaceLimits.BY_HAND
            ? ids.stream().map(each -> each.value()).collect(Collectors.joining("\n"))
            : Quantities.number(ids.size()) + " subscriptions: upload the audience file";
    fields.add(new ChecklistField(page, name, isRequired, limit, value));
  }

  private void plan(Plan plan, RoleCatalog roles) {
    page("Plan " + (plan.name().isBlank() ? plan.id().value() : plan.name()));
    required("Plan ID", ID + "; cannot change once the plan is created", plan.id().value());
    required("Plan name", upTo(MarketplaceLimits.PLAN_NAME, plan.name()), plan.name());
    required("Plan summary", upTo(MarketplaceLimits.PLAN_SUMMARY, plan.summary()), plan.summary());
    required(
        "Plan description",
        upTo(MarketplaceLimits.PLAN_DESCRIPTION, plan.description()),
        plan.description());
    required("Pricing model", "the only one for this type", "Bring your own license (BYOL)");
    switch (plan.visibility()) {
      case PUBLIC ->
          required("Plan visibility", "a public plan can never become private", "Public");
      case PRIVATE -> {
        required("Plan visibility", "can become public later, but not back", "Private");
        audience(
            "Private audience",
            plan.privateAudience(),
            MarketplaceLimits.PRIVATE_AUDIENCE,
            /* isRequired= */ true);
      }
    }
    new ManifestFields(this, roles).add(plan.manifest());
  }
}
