// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Contact;
import dev.fresnel.core.Link;
import dev.fresnel.core.Listing;
import dev.fresnel.core.Logo;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.Screenshot;
import dev.fresnel.core.Subject;
import dev.fresnel.core.Thumbnail;
import dev.fresnel.core.Video;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.validation.Fixtures;
import dev.fresnel.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Offers that tests start from, ready to be published; the standard rules find nothing in them. */
public final class OfferFixtures {

  private OfferFixtures() {}

  public static Offer offer() {
    return Offer.builder()
        .publisherId(PublisherId.parse("contoso"))
        .id(OfferId.parse("operations"))
        .alias("Operations 2026")
        .listing(listing())
        .previewAudience(subscriptions(1))
        .addPlans(plan("gold"), privatePlan("fabrikam"))
        .build();
  }

  public static Listing listing() {
    Contact contact = Contact.of("Support desk", "support@example.com", "+1 425 555 0100");
    return Listing.builder()
        .name("Contoso operations")
        .searchResultsSummary("Your Azure estate, looked after around the clock")
        .shortDescription("Contoso watches and maintains what you run in Azure")
        .description("<h1>Operations</h1><p>What we do, <b>day</b> and night.</p>")
        .addCategories("Compute")
        .termsAndConditions("https://example.com/terms")
        .privacyPolicyLink("https://example.com/privacy")
        .supportLink("https://example.com/support")
        .governmentSupportLink("https://example.com/government")
        .addUsefulLinks(new Link("Handbook", "https://example.com/handbook"))
        .supportContact(contact)
        .engineeringContact(contact)
        .logo(new Logo("logo.png", 300, 300))
        .addScreenshots(new Screenshot("overview.png", "Overview", 1280, 720))
        .addVideos(
            Video.of(
                "Tour",
                "https://www.youtube.com/watch?v=abcdefghijk",
                new Thumbnail("tour.png", 1280, 720)))
        .build();
  }

  public static Plan plan(String id) {
    return Plan.builder()
        .id(PlanId.parse(id))
        .name("Plan " + id)
        .summary("Operations")
        .description("What the plan includes")
        .manifest(manifest("1.0.0"))
        .build();
  }

  public static Plan privatePlan(String id) {
    return plan(id).withVisibility(PlanVisibility.PRIVATE).withPrivateAudience(subscriptions(1));
  }

  public static Manifest manifest(String version) {
    return Manifest.builder()
        .version(ManifestVersion.parse(version))
        .managedByTenantId(Fixtures.MANAGING_TENANT)
        .authorizations(Fixtures.definition().authorizations())
        .build();
  }

  public static List<SubscriptionId> subscriptions(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                SubscriptionId.parse(
                    String.format(Locale.ROOT, "66666666-aaaa-4bbb-8ccc-%012d", i)))
        .toList();
  }

  /** All findings of all standard rules, in order, word for word. */
  public static void assertFindings(Subject subject, String... expected) {
    assertFindings(Validator.standard(), subject, expected);
  }

  public static void assertFindings(Validator validator, Subject subject, String... expected) {
    assertEquals(
        List.of(expected),
        validator.validate(subject).findings().stream().map(Finding::format).toList());
  }
}
