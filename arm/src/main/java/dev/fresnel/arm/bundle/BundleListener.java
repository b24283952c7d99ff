// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.bundle;

import dev.fresnel.core.id.SubscriptionId;

/** Is told how far the writing of many bundles has come. */
@FunctionalInterface
public interface BundleListener {

  /**
   * A bundle is written.
   *
   * @param subscription the subscription that it is for
   * @param done how many are written
   * @param all how many there are
   */
  void written(SubscriptionId subscription, int done, int all);
}
