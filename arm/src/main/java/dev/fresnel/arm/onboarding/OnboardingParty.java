// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.onboarding;

/** Who takes a step. */
public enum OnboardingParty {
  /** Somebody of the service provider, in the managing tenant. */
  PROVIDER,
  /** Somebody of the customer, in the customer's tenant. */
  CUSTOMER
}
