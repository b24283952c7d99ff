// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.Scope;
import dev.fresnel.core.access.AccessChange;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.codec.domain.DiffCodecs;
import dev.fresnel.core.internal.output.DocumentGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Writes where all customers stand for programs. */
final class FleetJson {

  private FleetJson() {}

  static void write(FleetReport report, FleetSummary.Counter counter, Writer target)
      throws IOException {
    DocumentGenerator.writePrintable(
        target,
        out -> {
          out.writeStartArray();
          report.writeEach(counter, entry -> write(entry, out));
          out.writeEndArray();
        });
  }

  private static void write(FleetEntry entry, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeFieldName("customerTenant");
    Optional<TenantId> tenant = entry.customerTenant();
    if (tenant.isPresent()) {
      out.writeString(tenant.get().value());
    } else {
      out.writeNull();
    }
    text("subscription", entry.subscription().value(), out);
    text("status", entry.status().text(), out);
    out.writeArrayFieldStart("deviations");
    for (FleetDeviation each : entry.deviations()) {
      write(each, out);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("updating");
    for (AccessChange each : entry.updating().changes()) {
      DiffCodecs.ACCESS_CHANGE.write(each, out);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(FleetDeviation deviation, JsonGenerator out) throws IOException {
    out.writeStartObject();
    text("status", deviation.kind().text(), out);
    text("resource", deviation.resource().value(), out);
    if (deviation.held().isPresent()) {
      text("name", deviation.held().get().name(), out);
      text("managedByTenantId", deviation.held().get().managedByTenantId().value(), out);
    }
    if (deviation.heldVersion().isPresent()) {
      text("heldVersion", deviation.heldVersion().get().value(), out);
    }
    if (deviation.offeredVersion().isPresent()) {
      text("offeredVersion", deviation.offeredVersion().get().value(), out);
    }
    out.writeArrayFieldStart("scopes");
    for (Scope each : deviation.scopes()) {
      out.writeString(each.resourceId());
    }
    out.writeEndArray();
    text("message", deviation.describe(), out);
    out.writeEndObject();
  }

  private static void text(String name, String value, JsonGenerator out) throws IOException {
    out.writeFieldName(name);
    out.writeString(value);
  }
}
