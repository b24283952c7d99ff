// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.output.DocumentGenerator;
import java.io.IOException;
import java.io.Writer;

/** Writes findings for code scanning, as one run of one tool. */
public final class SarifReport {

  private SarifReport() {}

  /** Writes a report. */
  public static void write(ReportContent content, Writer target) throws IOException {
    write(content, ToolVersion.current(), target);
  }

  /** Writes a report as a tool of some version. */
  static void write(ReportContent content, ToolVersion tool, Writer target) throws IOException {
    DocumentGenerator.writePrintable(target, out -> write(content, tool, out));
  }

  private static void write(ReportContent content, ToolVersion tool, JsonGenerator out)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    out.writeStringField("version", "2.1.0");
    out.writeArrayFieldStart("runs");
    out.writeStartObject();
    writeTool(content, tool, out);
    out.writeStringField("columnKind", "utf16CodeUnits");
    new SarifResults(content, out).write();
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void writeTool(ReportContent content, ToolVersion tool, JsonGenerator out)
      throws IOException {
    out.writeObjectFieldStart("tool");
    out.writeObjectFieldStart("driver");
    out.writeStringField("name", "Fresnel");
    out.writeStringField("version", tool.version());
    out.writeStringField("semanticVersion", tool.version());
    if (tool.informationUri().isPresent()) {
      out.writeStringField("informationUri", tool.informationUri().get());
    }
    SarifRules.write(content.rules().values(), out);
    out.writeEndObject();
    out.writeEndObject();
  }
}
