// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

/** By which way customers are to be onboarded; chooses the rules that apply. */
public enum Profile {
  /** By Azure Resource Manager templates. */
  ARM_ONBOARDING,
  /** By an offer in Microsoft Marketplace. */
  MARKETPLACE_OFFER
}
