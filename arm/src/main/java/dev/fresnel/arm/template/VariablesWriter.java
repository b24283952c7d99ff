// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.JsonOutput;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.ResourceGroupName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes a template's variables: names, and what is delegated. */
final class VariablesWriter {

  private final Deployment deployment;
  private final RegistrationDefinition definition;
  private final JsonOutput out;

  VariablesWriter(Deployment deployment, JsonOutput out) {
    this.deployment = deployment;
    this.definition = deployment.definition();
    this.out = out;
  }

  void write() throws IOException {
    out.beginObject("variables");
    if (deployment.hasParametersFile()) {
      names(definition.id().isPresent() ? deployment.knownName() : Optional.empty(), "parameters");
      if (definition.marketplacePlan().isPresent()) {
        plan();
      }
    } else {
      if (deployment.knownName().isEmpty()) {
        seed();
      }
      names(deployment.knownName(), "variables");
      resourceGroups(deployment.resourceGroups());
    }
    out.endObject();
  }

  private void seed() throws IOException {
    out.data("mspOfferName", definition.name());
    if (deployment.options().nameSeed().hasTenant()) {
      out.data("managedByTenantId", definition.managedByTenantId().value());
    }
  }

  private void names(Optional<String> known, String source) throws IOException {
    if (known.isPresent()) {
      out.data("mspRegistrationName", known.get());
      out.data("mspAssignmentName", known.get());
    } else {
      String guid = guid(source);
      out.expression("mspRegistrationName", guid);
      out.expression("mspAssignmentName", guid);
    }
  }

  private String guid(String source) {
    NameSeed seed = deployment.options().nameSeed();
    return "guid("
        + source
        + "('mspOfferName')"
        + (seed.hasTenant() ? ", " + source + "('managedByTenantId')" : "")
        + (seed.hasSubscription() ? ", subscription().subscriptionId" : "")
        + ")";
  }

  private void resourceGroups(List<ResourceGroupName> names) throws IOException {
    if (names.size() == 1) {
      out.data("rgName", names.get(0).value());
    } else if (!names.isEmpty()) {
      ValueWriter.resourceGroups(out, "resourceGroups", names);
    }
  }

  private void plan() throws IOException {
    out.beginObject("marketplacePlan");
    out.expression("name", "parameters('marketplacePlanId')");
    out.expression("product", "parameters('marketplaceOfferId')");
    out.expression("publisher", "parameters('marketplacePublisherId')");
    out.expression("version", "parameters('marketplacePlanVersion')");
    out.endObject();
  }
}
