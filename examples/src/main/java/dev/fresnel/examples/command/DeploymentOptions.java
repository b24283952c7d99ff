// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options by which a command knows where templates are deployed. */
final class DeploymentOptions {

  @Option(
      names = "--customer-tenant",
      paramLabel = "ID",
      description = "The tenant that templates are deployed in.")
  private Optional<TenantId> customerTenant = Optional.empty();

  @Option(
      names = "--subscription",
      paramLabel = "ID",
      description = "The subscription that templates are deployed to.")
  private Optional<SubscriptionId> subscription = Optional.empty();

  /** The subscription, if it was given. */
  Optional<SubscriptionId> subscription() {
    return subscription;
  }

  /** The same, reading templates as they are deployed there. */
  Lighthouse at(Lighthouse lighthouse) {
    ArmReader reader = ArmReader.standard();
    if (subscription.isPresent()) {
      reader = reader.forSubscription(subscription.get());
    }
    return lighthouse.withReader(
        customerTenant.isPresent() ? reader.forTenant(customerTenant.get()) : reader);
  }
}
