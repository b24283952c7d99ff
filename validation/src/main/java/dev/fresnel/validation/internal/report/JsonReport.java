// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.codec.domain.FindingCodecs;
import dev.fresnel.core.internal.output.DocumentGenerator;
import java.io.IOException;
import java.io.Writer;

/** Writes findings for programs, each as the module for Jackson writes it. */
public final class JsonReport {

  private JsonReport() {}

  /** Writes a report. */
  public static void write(ReportContent content, Writer target) throws IOException {
    DocumentGenerator.writePrintable(target, out -> write(content, out));
  }

  private static void write(ReportContent content, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeArrayFieldStart("findings");
    for (Finding finding : content.findings()) {
      FindingCodecs.FINDING.write(finding, out);
    }
    out.writeEndArray();
    out.writeObjectFieldStart("summary");
    out.writeNumberField("errors", content.activeCount(Severity.ERROR));
    out.writeNumberField("warnings", content.activeCount(Severity.WARNING));
    out.writeNumberField("infos", content.activeCount(Severity.INFO));
    out.writeNumberField("suppressed", content.suppressedCount());
    out.writeEndObject();
    out.writeEndObject();
  }
}
