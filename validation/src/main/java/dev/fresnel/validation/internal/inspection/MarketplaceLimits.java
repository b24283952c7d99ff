// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

/** How much Partner Center takes: the most characters of texts, and entries of lists. */
public final class MarketplaceLimits {

  /** Characters of the name of an offer. */
  public static final int OFFER_NAME = 200;

  /** Characters of the summary for search results. */
  public static final int SEARCH_RESULTS_SUMMARY = 100;

  /** Characters of the short description of an offer. */
  public static final int SHORT_DESCRIPTION = 256;

  /** Characters of the description of an offer, tags included. */
  public static final int OFFER_DESCRIPTION = 5_000;

  /** Characters of the name of a plan. */
  public static final int PLAN_NAME = 200;

  /** Characters of the summary of a plan. */
  public static final int PLAN_SUMMARY = 100;

  /** Characters of the description of a plan. */
  public static final int PLAN_DESCRIPTION = 3_000;

  /** Categories of an offer. */
  public static final int CATEGORIES = 5;

  /** Screenshots of an offer. */
  public static final int SCREENSHOTS = 5;

  /** Videos of an offer. */
  public static final int VIDEOS = 5;

  /** Subscriptions in a preview audience. */
  public static final int PREVIEW_AUDIENCE = 100;

  /** Subscriptions in a private audience. */
  public static final int PRIVATE_AUDIENCE = 10_000;

  /** The most subscriptions of an audience that are entered without a file. */
  public static final int BY_HAND = 10;

  private MarketplaceLimits() {}
}
