// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.fleet;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.access.AccessChange;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.internal.codec.domain.DiffCodecs;
import dev.fresnel.core.internal.output.DocumentGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Writes where all customers stand for programs, an entry after the other. */
public final class FleetJson {

  private final JsonGenerator out;

  private FleetJson(JsonGenerator out) {
    this.out = out;
  }

  /** What gives the entries. */
  @FunctionalInterface
  public interface Entries {

    /** Hands over all entries to what writes them. */
    void writeTo(FleetJson target) throws IOException;
  }

  /** Writes all entries, and a line feed. The target is neither flushed nor closed. */
  public static void write(Writer target, Entries entries) throws IOException {
    DocumentGenerator.writePrintable(
        target,
        out -> {
          out.writeStartArray();
          entries.writeTo(new FleetJson(out));
          out.writeEndArray();
        });
  }

  /** Writes an entry, whose deviations are gone through once. */
  public void entry(
      Optional<String> customerTenant,
      String subscription,
      String status,
      Iterable<DeviationRow> deviations,
      AccessDiff updating)
      throws IOException {
    out.writeStartObject();
    out.writeFieldName("customerTenant");
    if (customerTenant.isPresent()) {
      out.writeString(customerTenant.get());
    } else {
      out.writeNull();
    }
    text("subscription", subscription);
    text("status", status);
    out.writeArrayFieldStart("deviations");
    for (DeviationRow each : deviations) {
      write(each);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("updating");
    for (AccessChange each : updating.changes()) {
      DiffCodecs.ACCESS_CHANGE.write(each, out);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void write(DeviationRow deviation) throws IOException {
    out.writeStartObject();
    text("status", deviation.status());
    text("resource", deviation.resource());
    given("name", deviation.name());
    given("managedByTenantId", deviation.managedByTenantId());
    given("heldVersion", deviation.heldVersion());
    given("offeredVersion", deviation.offeredVersion());
    out.writeArrayFieldStart("scopes");
    for (String each : deviation.scopes()) {
      out.writeString(each);
    }
    out.writeEndArray();
    text("message", deviation.message());
    out.writeEndObject();
  }

  private void given(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    }
  }

  private void text(String name, String value) throws IOException {
    out.writeFieldName(name);
    out.writeString(value);
  }
}
