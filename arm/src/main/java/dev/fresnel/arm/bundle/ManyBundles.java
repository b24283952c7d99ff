// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.bundle;

import dev.fresnel.arm.Onboarding;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.finding.FindingsException;
import dev.fresnel.core.id.SubscriptionId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes the bundles of many subscriptions, one after the other, each in a folder of its own. */
public final class ManyBundles {

  private ManyBundles() {}

  /**
   * Writes them.
   *
   * @param folder where the folders go, which have the ids of the subscriptions as names
   * @param location the Azure region in which records of deployments are kept
   * @param listener is told of each bundle once it is written
   * @throws FindingsException with all findings, if one of them is an ERROR
   * @throws IllegalArgumentException as {@link DeploymentBundle#of}
   * @throws IOException if a file cannot be written; bundles before it are there
   */
  public static BundleSummary write(
      Onboarding onboarding,
      Collection<CustomerSubscription> subscriptions,
      String location,
      Path folder,
      BundleListener listener)
      throws IOException {
    return write(onboarding, subscriptions, location, Locale.ENGLISH, folder, listener);
  }

  /**
   * The same with statements in another language.
   *
   * @throws IllegalArgumentException as {@link DeploymentBundle#of(Onboarding,
   *     CustomerSubscription, String, Locale)}
   * @throws IOException if a file cannot be written; bundles before it are there
   */
  public static BundleSummary write(
      Onboarding onboarding,
      Collection<CustomerSubscription> subscriptions,
      String location,
      Locale language,
      Path folder,
      BundleListener listener)
      throws IOException {
    Objects.requireNonNull(listener, "listener");
    Map<SubscriptionId, List<String>> written = new LinkedHashMap<>();
    for (CustomerSubscription each : List.copyOf(subscriptions)) {
      DeploymentBundle bundle = DeploymentBundle.of(onboarding, each, location, language);
      bundle.writeToFolder(folder.resolve(each.id().value()));
      written.put(each.id(), List.copyOf(bundle.files().keySet()));
      listener.written(each.id(), written.size(), subscriptions.size());
    }
    return new BundleSummary(written);
  }
}
