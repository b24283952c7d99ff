// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.json;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import java.util.Optional;

/** What reading a text can find, before any rule about offers and delegations sees a model. */
public enum ReaderRule {
  /** The text is not JSON, or ends too early, or goes on after its end. */
  MALFORMED_JSON("LH0020", "malformed-json", Severity.ERROR),
  /** An object has the same property twice, and one of the two does not count. */
  REPEATED_PROPERTY("LH0021", "repeated-property", Severity.WARNING),
  /** The text is larger, deeper or longer in places than is read. */
  LIMIT_EXCEEDED("LH0022", "limit-exceeded", Severity.ERROR),
  /** Bytes that are no characters of the encoding. */
  MALFORMED_ENCODING("LH0023", "malformed-encoding", Severity.WARNING),
  /** A property from which nothing of the model is made. */
  UNKNOWN_PROPERTY("LH0024", "unknown-property", Severity.WARNING),
  /** An array where a string should be, or the like. */
  WRONG_TYPE("LH0025", "wrong-type", Severity.ERROR),
  /** A property that the model cannot be without. */
  MISSING_PROPERTY("LH0026", "missing-property", Severity.ERROR),
  /** A text that should be a duration, a scope, or one of some names, and is not. */
  MALFORMED_VALUE("LH0027", "malformed-value", Severity.ERROR),
  /** A list of Azure's that says where its next page is. */
  INCOMPLETE_LIST("LH0028", "incomplete-list", Severity.WARNING);

  private final String id;
  private final String slug;
  private final Severity severity;

  ReaderRule(String id, String slug, Severity severity) {
    this.id = id;
    this.slug = slug;
    this.severity = severity;
  }

  /** The permanent id. */
  public RuleId id() {
    return RuleId.parse(id);
  }

  /** The name in words. */
  public String slug() {
    return slug;
  }

  /** How much it matters. */
  public Severity severity() {
    return severity;
  }

  /** A finding about a document as a whole, at a place in its text. */
  public Finding at(SourceLocation location, String message) {
    return at(ModelPath.root(), Optional.of(location), message);
  }

  /** A finding about a value of the model. */
  public Finding at(ModelPath path, Optional<SourceLocation> location, String message) {
    return Finding.builder()
        .ruleId(id())
        .slug(slug)
        .severity(severity)
        .message(message)
        .path(path)
        .location(location)
        .build();
  }
}
