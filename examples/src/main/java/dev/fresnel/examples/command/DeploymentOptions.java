// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.arm.read.DestinationKind;
import dev.fresnel.arm.read.ReadLimits;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.CircumstancesReader;
import dev.fresnel.validation.rule.Circumstances;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

  @Option(
      names = "--deployed-to",
      paramLabel = "KIND",
      description =
          "What templates are deployed to, whatever their schema says: subscription,"
              + " resource-group, management-group or tenant.")
  private Optional<DestinationKind> deployedTo = Optional.empty();

  @Option(
      names = "--deployer-role",
      arity = "1..*",
      paramLabel = "ROLE",
      description = "The built-in roles of whoever deploys, at the subscription: names or GUIDs.")
  private List<RoleDefinition> deployerRoles = List.of();

  @Option(
      names = "--deployer-guest",
      description = "Whoever deploys is a guest in the customer's tenant.")
  private boolean deployerIsGuest;

  @Option(
      names = "--cloud",
      paramLabel = "public|usGovernment|china",
      description = "The cloud that templates are deployed in; public, by default.")
  private Optional<Cloud> cloud = Optional.empty();

  @Option(
      names = "--circumstances",
      paramLabel = "FILE",
      description =
          "What is known of customer, managing tenant and deployer, as JSON: customerTenantId,"
              + " missingPrincipals, deployerRoles, solutionsPartner and so on.")
  private Optional<Path> circumstances = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "NAME=NUMBER",
      description =
          "How much the reading of one document may take: document-length, memory (bytes), depth,"
              + " work (steps of some ten nanoseconds) or findings (of one kind).")
  private Map<ReadLimit, Long> limits = new EnumMap<>(ReadLimit.class);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  private List<Finding> findings = List.of();

  /** What is at fault in the file of circumstances, once they were used. */
  List<Finding> findings() {
    return findings;
  }

  /** The subscription, if it was given. */
  Optional<SubscriptionId> subscription() {
    return subscription;
  }

  private ReadLimits limits() {
    ReadLimits all = ReadLimits.standard();
    for (Map.Entry<ReadLimit, Long> each : limits.entrySet()) {
      try {
        all = each.getKey().in(all, each.getValue());
      } catch (IllegalArgumentException | ArithmeticException e) {
        throw new ParameterException(
            spec.commandLine(),
            "--limit " + each.getKey() + " cannot be " + each.getValue() + ": " + e.getMessage(),
            e);
      }
    }
    return all;
  }

  /** The same, reading templates as they are deployed there. */
  Lighthouse at(Lighthouse lighthouse) throws IOException {
    ArmReader reader = ArmReader.standard().withLimits(limits());
    if (deployedTo.isPresent()) {
      reader = reader.deployedTo(deployedTo.get());
    }
    if (subscription.isPresent()) {
      reader = reader.forSubscription(subscription.get());
    }
    Circumstances.Builder known = fromFile(lighthouse.validator().circumstances()).toBuilder();
    if (cloud.isPresent()) {
      reader = reader.inCloud(cloud.get());
      known.cloud(cloud.get());
    }
    if (!deployerRoles.isEmpty()) {
      known.deployerRoles(deployerRoles.stream().map(RoleDefinition::id).toList());
    }
    if (deployerIsGuest) {
      known.deployerIsGuest(true);
    }
    return lighthouse
        .withCircumstances(known.build())
        .withReader(customerTenant.isPresent() ? reader.forTenant(customerTenant.get()) : reader);
  }

  private Circumstances fromFile(Circumstances other) throws IOException {
    if (circumstances.isEmpty()) {
      return other;
    }
    Checked<Circumstances> read = CircumstancesReader.read(Source.file(circumstances.get()));
    findings = read.findings();
    return read.value().orElse(other);
  }
}
