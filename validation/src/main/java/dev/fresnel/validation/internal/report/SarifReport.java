// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.output.JsonLayout;
import java.io.IOException;
import java.io.Writer;
import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** Writes findings for code scanning, as one run of one tool. */
public final class SarifReport {

  private SarifReport() {}

  /** Writes a report. */
  public static void write(ReportContent content, Writer target) throws IOException {
    try (JsonGenerator out = JsonLayout.generator(target)) {
      out.writeStartObject();
      out.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      out.writeStringField("version", "2.1.0");
      out.writeArrayFieldStart("runs");
      out.writeStartObject();
      writeTool(content, out);
      out.writeStringField("columnKind", "utf16CodeUnits");
      new SarifResults(content, out).write();
      out.writeEndObject();
      out.writeEndArray();
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  private static void writeTool(ReportContent content, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("tool");
    out.writeObjectFieldStart("driver");
    out.writeStringField("name", "Fresnel");
    Optional<String> version = version();
    if (version.isPresent()) {
      out.writeStringField("semanticVersion", version.get());
    }
    SarifRules.write(content.rules().values(), out);
    out.writeEndObject();
    out.writeEndObject();
  }

  /** Known only on the module path. */
  private static Optional<String> version() {
    return Optional.ofNullable(SarifReport.class.getModule().getDescriptor())
        .flatMap(ModuleDescriptor::rawVersion);
  }
}
