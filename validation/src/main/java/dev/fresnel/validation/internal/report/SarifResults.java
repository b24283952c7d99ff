// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RelatedPlace;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes what SARIF says of findings. */
final class SarifResults {

  private final ReportContent content;
  private final JsonGenerator out;
  private final Fingerprints fingerprints = new Fingerprints();
  private final Map<RuleId, Integer> ruleIndexes = new HashMap<>();

  SarifResults(ReportContent content, JsonGenerator out) {
    this.content = content;
    this.out = out;
    content.rules().keySet().forEach(id -> ruleIndexes.put(id, ruleIndexes.size()));
  }

  void write() throws IOException {
    out.writeArrayFieldStart("results");
    for (Finding finding : content.findings()) {
      write(finding);
    }
    out.writeEndArray();
  }

  private void write(Finding finding) throws IOException {
    SourceLocation place = place(finding.location());
    String uri = ArtifactUri.of(place.file());
    out.writeStartObject();
    out.writeStringField("ruleId", finding.ruleId().value());
    out.writeNumberField("ruleIndex", ruleIndexes.getOrDefault(finding.ruleId(), -1));
    out.writeStringField("level", SarifRules.level(finding.severity()));
    out.writeObjectFieldStart("message");
    out.writeStringField("text", message(finding));
    out.writeEndObject();
    out.writeArrayFieldStart("locations");
    out.writeStartObject();
    writeLocation(uri, place, finding.path());
    out.writeEndObject();
    out.writeEndArray();
    writeRelated(finding);
    out.writeObjectFieldStart("partialFingerprints");
    out.writeStringField(Fingerprints.NAME, fingerprints.of(finding, uri));
    out.writeEndObject();
    writeSuppressions(finding);
    writeProperties(finding);
    out.writeEndObject();
  }

  /** Where a finding is shown: there is no result without a file. */
  private SourceLocation place(Optional<SourceLocation> location) {
    return location
        .filter(each -> !each.file().isBlank())
        .orElseGet(() -> new SourceLocation(content.defaultFile(), 1, 1));
  }

  private void writeRelated(Finding finding) throws IOException {
    if (finding.related().isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("relatedLocations");
    int id = 0;
    for (RelatedPlace related : finding.related()) {
      SourceLocation place = place(related.location());
      out.writeStartObject();
      out.writeNumberField("id", id++);
      writeLocation(ArtifactUri.of(place.file()), place, related.path());
      out.writeObjectFieldStart("message");
      out.writeStringField("text", text(related.path().toString()));
      out.writeEndObject();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeLocation(String uri, SourceLocation place, ModelPath path) throws IOException {
    writePhysicalLocation(uri, place);
    writeLogicalLocation(path);
  }

  private void writePhysicalLocation(String uri, SourceLocation place) throws IOException {
    out.writeObjectFieldStart("physicalLocation");
    out.writeObjectFieldStart("artifactLocation");
    out.writeStringField("uri", uri);
    out.writeEndObject();
    out.writeObjectFieldStart("region");
    out.writeNumberField("startLine", place.line());
    out.writeNumberField("startColumn", place.column());
    out.writeNumberField("endLine", place.line());
    out.writeNumberField("endColumn", place.column() + 1L);
    out.writeEndObject();
    out.writeEndObject();
  }

  private void writeLogicalLocation(ModelPath path) throws IOException {
    out.writeArrayFieldStart("logicalLocations");
    out.writeStartObject();
    out.writeStringField("name", Unicode.wellFormed(path.lastStep()));
    out.writeStringField("fullyQualifiedName", Unicode.wellFormed(path.toString()));
    out.writeEndObject();
    out.writeEndArray();
  }

  /** Present also where there is none: SARIF wants it on every result or on no result. */
  private void writeSuppressions(Finding finding) throws IOException {
    out.writeArrayFieldStart("suppressions");
    if (finding.suppression().isPresent()) {
      Suppression suppression = finding.suppression().get();
      out.writeStartObject();
      out.writeStringField("kind", "external");
      out.writeStringField("status", "accepted");
      out.writeStringField("justification", Text.printable(suppression.reason()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeProperties(Finding finding) throws IOException {
    boolean overridden = finding.severity() != finding.ruleSeverity();
    if (!overridden && finding.azureErrorCode().isEmpty() && finding.cause().isEmpty()) {
      return;
    }
    out.writeObjectFieldStart("properties");
    if (overridden) {
      out.writeStringField("ruleSeverity", finding.ruleSeverity().name());
    }
    if (finding.azureErrorCode().isPresent()) {
      out.writeStringField("azureErrorCode", Unicode.wellFormed(finding.azureErrorCode().get()));
    }
    if (finding.cause().isPresent()) {
      out.writeStringField("cause", Unicode.wellFormed(finding.cause().get()));
    }
    out.writeEndObject();
  }

  /** Never empty. */
  private static String message(Finding finding) {
    return text(finding.message().isBlank() ? finding.slug() : finding.message());
  }

  /** On one line, and nothing in it is a placeholder or a link. */
  private static String text(String message) {
    return Text.printable(message).replace("{", "{{").replace("}", "}}").replace("](", "] (");
  }
}
