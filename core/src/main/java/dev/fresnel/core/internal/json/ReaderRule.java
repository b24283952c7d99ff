// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import java.util.Optional;

/** What reading a text can find, before any rule about offers and delegations sees a model. */
public enum ReaderRule implements FindingKind {
  MALFORMED_JSON(
      "LH0020", "malformed-json", Severity.ERROR, "A document is not JSON, or not a complete one"),
  REPEATED_PROPERTY(
      "LH0021", "repeated-property", Severity.WARNING, "An object has the same property twice"),
  LIMIT_EXCEEDED(
      "LH0022", "limit-exceeded", Severity.ERROR, "A document is larger or deeper than is read"),
  MALFORMED_ENCODING(
      "LH0023",
      "malformed-encoding",
      Severity.WARNING,
      "A document holds bytes that are no characters"),
  UNKNOWN_PROPERTY(
      "LH0024", "unknown-property", Severity.WARNING, "A property is not known and is left out"),
  WRONG_TYPE(
      "LH0025", "wrong-type", Severity.ERROR, "A value is of another type than it should be"),
  MISSING_PROPERTY(
      "LH0026",
      "missing-property",
      Severity.ERROR,
      "A property is missing that the model cannot be without"),
  MALFORMED_VALUE(
      "LH0027",
      "malformed-value",
      Severity.ERROR,
      "A text does not have the form that it should have"),
  INCOMPLETE_LIST(
      "LH0028", "incomplete-list", Severity.WARNING, "A list goes on at a further page"),
  MALFORMED_TABLE(
      "LH0029",
      "malformed-table",
      Severity.ERROR,
      "A table in CSV has a row that does not fit its first line");

  @SuppressWarnings("ImmutableEnumChecker") // it is a value, which the checker cannot see
  private final RuleInfo info;

  ReaderRule(String id, String slug, Severity severity, String title) {
    this.info = RuleInfo.of(id, slug, severity, title).build();
  }

  /** What is known of it before it is found. */
  public RuleInfo info() {
    return info;
  }

  @Override
  public RuleId id() {
    return info.id();
  }

  /** A finding about a document as a whole, at a place in its text. */
  public Finding at(SourceLocation location, String message) {
    return at(ModelPath.root(), Optional.of(location), message);
  }

  @Override
  public Finding at(ModelPath path, Optional<SourceLocation> location, String message) {
    return info.finding(path, message).withLocation(location);
  }
}
