// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.internal.output.JsonLayout;
import dev.fresnel.core.path.SourceLocation;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes findings for programs. */
public final class JsonReport {

  private final JsonGenerator out;

  private JsonReport(JsonGenerator out) {
    this.out = out;
  }

  /** Writes a report. */
  public static void write(ReportContent content, Writer target) throws IOException {
    try (JsonGenerator generator = JsonLayout.generator(target)) {
      new JsonReport(generator).write(content);
      generator.writeRaw('\n');
    }
  }

  private void write(ReportContent content) throws IOException {
    out.writeStartObject();
    out.writeArrayFieldStart("findings");
    for (Finding finding : content.findings()) {
      write(finding);
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

  private void write(Finding finding) throws IOException {
    Optional<SourceLocation> location = finding.location();
    out.writeStartObject();
    text("ruleId", finding.ruleId().value());
    text("slug", finding.slug());
    text("severity", finding.severity().name());
    if (finding.ruleSeverity() != finding.severity()) {
      text("ruleSeverity", finding.ruleSeverity().name());
    }
    text("azureErrorCode", finding.azureErrorCode().orElse(null));
    text("path", finding.path().toString());
    text("file", location.map(SourceLocation::file).orElse(null));
    number("line", location.map(SourceLocation::line).orElse(null));
    number("column", location.map(SourceLocation::column).orElse(null));
    text("message", finding.message());
    text("source", finding.source().map(Object::toString).orElse(null));
    if (finding.cause().isPresent()) {
      text("cause", finding.cause().get());
    }
    suppression(finding.suppression().orElse(null));
    out.writeEndObject();
  }

  private void suppression(@Nullable Suppression suppression) throws IOException {
    if (suppression == null) {
      out.writeNullField("suppression");
      return;
    }
    out.writeObjectFieldStart("suppression");
    text("rule", suppression.rule());
    text("path", suppression.path().toString());
    text("reason", suppression.reason());
    text("expires", suppression.expires().map(LocalDate::toString).orElse(null));
    out.writeEndObject();
  }

  private void text(String name, @Nullable String value) throws IOException {
    out.writeFieldName(name);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeString(Unicode.wellFormed(value));
    }
  }

  private void number(String name, @Nullable Integer value) throws IOException {
    out.writeFieldName(name);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeNumber(value);
    }
  }
}
