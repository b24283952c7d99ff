// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an offer presents itself in the marketplace.
 *
 * <p>Texts may be empty and over-long here; rules report them. Source of the limits: <a
 * href="https://learn.microsoft.com/en-us/partner-center/marketplace-offers/create-managed-service-offer-listing">Partner
 * Center</a>.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface Listing extends WithListing permits ImmutableListing {

  /** The title; up to 200 characters, no emoji but &trade; and &copy;. */
  @Value.Default
  default String name() {
    return "";
  }

  /** A line for search results; up to 100 characters, and not the title again. */
  @Value.Default
  default String searchResultsSummary() {
    return "";
  }

  /** A paragraph that the Azure portal shows; up to 256 characters. */
  @Value.Default
  default String shortDescription() {
    return "";
  }

  /** The full text, in a subset of HTML; up to 5,000 characters, tags included. */
  @Value.Default
  default String description() {
    return "";
  }

  /** The language of the description, by its English name, such as French; absent for English. */
  Optional<String> language();

  /** Marketplace categories; one to five. */
  List<String> categories();

  /** Terms that a customer must accept: their text, up to 10,000 characters, or a link to them. */
  Optional<String> termsAndConditions();

  /** Where the privacy policy is; begins with {@code https}. */
  Optional<String> privacyPolicyLink();

  /** Where customers of public Azure find support; begins with {@code https}. */
  Optional<String> supportLink();

  /** Where customers of Azure Government find support; begins with {@code https}. */
  Optional<String> governmentSupportLink();

  /** Further pages about the offer. */
  List<Link> usefulLinks();

  /** Whom to ask about support. */
  Optional<Contact> supportContact();

  /** Whom to ask about technical faults. */
  Optional<Contact> engineeringContact();

  /** The large logo; from it the smaller ones are made. */
  Optional<Logo> logo();

  /** Up to five pictures. */
  List<Screenshot> screenshots();

  /** Up to five videos on YouTube or Vimeo. */
  List<Video> videos();

  /** A builder with the values of this listing. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds listings; whatever is left out has its default. */
  final class Builder extends ImmutableListing.Builder {
    Builder() {}
  }
}
