// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

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

  /** Whether {@code --subscription} was given. */
  boolean namesSubscription() {
    return subscription.isPresent();
  }

  /** A reader of templates that are deployed there. */
  ArmReader reader() {
    ArmReader reader = ArmReader.standard();
    if (subscription.isPresent()) {
      reader = reader.forSubscription(subscription.get());
    }
    return customerTenant.isPresent() ? reader.forTenant(customerTenant.get()) : reader;
  }
}
