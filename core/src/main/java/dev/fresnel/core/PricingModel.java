// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

/** How a plan is priced in the marketplace; all plans of an offer are priced alike. */
public enum PricingModel {
  /** The provider bills its customers directly: the only model for managed services. */
  BRING_YOUR_OWN_LICENSE,
  /** A share of the customer's consumption; existed in the preview of 2019 only. */
  PERCENT_OF_AZURE_CONSUMPTION
}
