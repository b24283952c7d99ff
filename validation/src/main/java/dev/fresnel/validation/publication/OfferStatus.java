// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.publication;

/**
 * Where an offer stands in its publication.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/partner-center/marketplace-offers/review-publish-offer">Partner
 * Center</a>.
 */
public enum OfferStatus {
  /** It was never published. */
  DRAFT,
  /** It is being validated and certified. */
  PUBLISH_IN_PROGRESS,
  /** Validation or certification has failed. */
  ATTENTION_NEEDED,
  /** The preview audience sees it; the publisher must let it go live. */
  PREVIEW,
  /** Customers can take it. */
  LIVE,
  /** Its distribution is being stopped. */
  PENDING_STOP_DISTRIBUTION,
  /** New customers cannot take it; who has it keeps it. */
  NOT_AVAILABLE
}
