// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

/**
 * The values of which ARM's {@code guid} function computes the names of registration definitions
 * and assignments that have no name of their own.
 *
 * <p>The same seed gives the same name, and a deployment under the same name updates what is there;
 * another seed makes a second definition beside it. Definition and assignments share one name, as
 * in Microsoft's samples.
 */
public enum NameSeed {
  /** The offer's name alone, as in Microsoft's samples: existing deployments are updated. */
  OFFER_NAME(false, false),
  /** The offer's name and the managing tenant: providers whose offers share a name stay apart. */
  OFFER_NAME_AND_TENANT(true, false),
  /**
   * The offer's name and the customer's subscription: no two subscriptions share a name. The
   * template computes it when it is deployed.
   */
  OFFER_NAME_AND_SUBSCRIPTION(false, true),
  /** The offer's name, the managing tenant and the customer's subscription. */
  OFFER_NAME_TENANT_AND_SUBSCRIPTION(true, true);

  private final boolean tenant;
  private final boolean subscription;

  NameSeed(boolean tenant, boolean subscription) {
    this.tenant = tenant;
    this.subscription = subscription;
  }

  /** Whether the managing tenant is part of the seed. */
  public boolean hasTenant() {
    return tenant;
  }

  /** Whether the customer's subscription is part of the seed. */
  public boolean hasSubscription() {
    return subscription;
  }
}
