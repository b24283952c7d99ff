// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Contact;
import dev.fresnel.core.Link;
import dev.fresnel.core.Listing;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.Principal;
import dev.fresnel.core.Screenshot;
import dev.fresnel.core.Video;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.internal.inspection.MissingProperties;
import dev.fresnel.validation.internal.inspection.Principals;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/**
 * Reports what is empty although Partner Center requires it: one finding for each thing that lacks
 * it.
 */
final class MissingField implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1004",
          "missing-field",
          Severity.ERROR,
          "Something that Partner Center requires is missing",
          MarketplaceSources.SETUP);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.OFFERS;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<Offer> offer : model.offers()) {
      new MissingProperties(offer, "The offer")
          .text("alias", offer.value().alias())
          .list("previewAudience", offer.value().previewAudience())
          .list("plans", offer.value().plans())
          .report(findings);
      check(offer.property("listing", Offer::listing), findings);
    }
    for (Located<Plan> plan : model.plans()) {
      new MissingProperties(plan, "The plan").text("name", plan.value().name()).report(findings);
    }
    // where there are plans, whatever grants access is the manifest of one of them
    if (!model.plans().isEmpty()) {
      for (Located<Principal> principal : Principals.all(model, MissingField::lacksName)) {
        new MissingProperties(principal, "The principal").text("displayName", "").report(findings);
      }
    }
  }

  private static boolean lacksName(Principal principal) {
    return principal.displayName().orElse("").isBlank();
  }

  private static void check(Located<Listing> located, Findings findings) {
    Listing listing = located.value();
    new MissingProperties(located, "The listing")
        .text("name", listing.name())
        .text("searchResultsSummary", listing.searchResultsSummary())
        .text("shortDescription", listing.shortDescription())
        .text("description", listing.description())
        .list("categories", listing.categories())
        .text("termsAndConditions", listing.termsAndConditions().orElse(""))
        .text("privacyPolicyLink", listing.privacyPolicyLink().orElse(""))
        .value("supportContact", listing.supportContact())
        .value("engineeringContact", listing.engineeringContact())
        .value("logo", listing.logo())
        .report(findings);
    for (Located<Link> link : located.<Link>each("usefulLinks", Listing::usefulLinks)) {
      new MissingProperties(link, "The link")
          .text("name", link.value().name())
          .text("url", link.value().url())
          .report(findings);
    }
    for (Located<Screenshot> screenshot :
        located.<Screenshot>each("screenshots", Listing::screenshots)) {
      new MissingProperties(screenshot, "The screenshot")
          .text("caption", screenshot.value().caption())
          .report(findings);
    }
    for (Located<Video> video : located.<Video>each("videos", Listing::videos)) {
      new MissingProperties(video, "The video")
          .text("name", video.value().name())
          .text("url", video.value().url())
          .value("thumbnail", video.value().thumbnail())
          .report(findings);
    }
    located
        .<Contact>optional("supportContact", Listing::supportContact)
        .ifPresent(contact -> check(contact, "The support contact", findings));
    located
        .<Contact>optional("engineeringContact", Listing::engineeringContact)
        .ifPresent(contact -> check(contact, "The engineering contact", findings));
  }

  private static void check(Located<Contact> contact, String name, Findings findings) {
    new MissingProperties(contact, name)
        .text("name", contact.value().name())
        .text("email", contact.value().email())
        .text("phone", contact.value().phone())
        .report(findings);
  }
}
