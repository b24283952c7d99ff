// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.validation.internal.fleet.DeviationRow;
import dev.fresnel.validation.internal.fleet.FleetJson;
import java.io.IOException;

/** Entries as they are written in JSON. */
final class EntryRows {

  private EntryRows() {}

  static void write(FleetEntry entry, FleetJson target) throws IOException {
    target.entry(
        entry.customerTenant().map(TenantId::value),
        entry.subscription().value(),
        entry.status().text(),
        () -> entry.deviations().stream().map(EntryRows::row).iterator(),
        entry.updating());
  }

  private static DeviationRow row(FleetDeviation deviation) {
    return new DeviationRow(
        deviation.kind().text(),
        deviation.resource().value(),
        deviation.held().map(RegistrationDefinition::name),
        deviation.held().map(RegistrationDefinition::managedByTenantId).map(Identifier::value),
        deviation.heldVersion().map(ManifestVersion::value),
        deviation.offeredVersion().map(ManifestVersion::value),
        deviation.scopes().stream().map(Scope::resourceId).toList(),
        deviation.describe());
  }
}
