// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RelatedPlace;
import dev.fresnel.core.finding.RuleCategory;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.EnumCodec;
import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.ObjectCodec;
import dev.fresnel.core.internal.codec.Parsing;
import dev.fresnel.core.internal.codec.RecordParts;
import dev.fresnel.core.internal.codec.ScalarCodec;
import dev.fresnel.core.internal.codec.Scalars;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.PathPattern;
import dev.fresnel.core.path.SourceLocation;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** Findings, in the shape that reports have: file, line and column beside the rest. */
public final class FindingCodecs {

  private static final PathPattern EVERYWHERE = PathPattern.parse("**");

  /** In capitals wherever a severity is written. */
  public static final Codec<Severity> SEVERITY = EnumCodec.of(Severity.class, Severity::name);

  /** What must say something; the placeholder says that it was not said. */
  public static final Codec<String> STATEMENT =
      new ScalarCodec<>(
          "a text that is not blank",
          text -> text,
          text -> text.isBlank() ? null : text,
          "not said");

  static final Codec<PathPattern> PATH_PATTERN =
      new ScalarCodec<>(
          "a pattern of names, indexes and stars, such as plans[*].**",
          PathPattern::toString,
          text -> PathPattern.tryParse(text).orElse(null),
          EVERYWHERE);

  static final Codec<LocalDate> DAY =
      new ScalarCodec<>(
          "a day, such as 2027-01-31",
          LocalDate::toString,
          Parsing.strictly(LocalDate::parse),
          null);

  public static final ObjectCodec<Suppression, Suppression.Builder> SUPPRESSION =
      new ObjectCodec<>(
          Suppression::builder,
          Suppression.Builder::build,
          new FieldTable<Suppression, Suppression.Builder>()
              .mandatory("rule", STATEMENT, Suppression::rule, Suppression.Builder::rule)
              .defaulted(
                  "path", PATH_PATTERN, EVERYWHERE, Suppression::path, Suppression.Builder::path)
              .mandatory("reason", STATEMENT, Suppression::reason, Suppression.Builder::reason)
              .optional("expires", DAY, Suppression::expires, Suppression.Builder::expires));

  static final Codec<RuleId> RULE_ID =
      new ScalarCodec<>(
          "the id of a rule, such as LH2003",
          RuleId::value,
          Parsing.strictly(RuleId::parse),
          RuleId.parse("LH0001"));

  static final Codec<RuleCategory> RULE_CATEGORY = EnumCodec.of(RuleCategory.class);

  static final Codec<ModelPath> MODEL_PATH =
      new ScalarCodec<>(
          "a path of names and indexes, such as plans[0].manifest",
          ModelPath::toString,
          Parsing.strictly(ModelPath::parse),
          ModelPath.root());

  static final Codec<URI> LINK =
      new ScalarCodec<>("a URI", URI::toString, Parsing.strictly(URI::create), null);

  static final ObjectCodec<SourceLocation, RecordParts> SOURCE_LOCATION =
      new ObjectCodec<>(
          RecordParts::new,
          parts ->
              new SourceLocation(
                  parts.text("file"),
                  parts.get("line", Integer.class),
                  parts.get("column", Integer.class)),
          new FieldTable<SourceLocation, RecordParts>()
              .mandatory("file", Scalars.TEXT, SourceLocation::file, RecordParts.set("file"))
              .mandatory("line", Scalars.ORDINAL, SourceLocation::line, RecordParts.set("line"))
              .mandatory(
                  "column", Scalars.ORDINAL, SourceLocation::column, RecordParts.set("column")));

  static final ObjectCodec<RelatedPlace, RecordParts> RELATED_PLACE =
      new ObjectCodec<>(
          RecordParts::new,
          parts ->
              new RelatedPlace(
                  parts.get("path", ModelPath.class), parts.find("location", SourceLocation.class)),
          new FieldTable<RelatedPlace, RecordParts>()
              .mandatory("path", MODEL_PATH, RelatedPlace::path, RecordParts.set("path"))
              .add(
                  new LocationField<>(
                      SOURCE_LOCATION, RelatedPlace::location, RecordParts.set("location"))));

  public static final ObjectCodec<Finding, Finding.Builder> FINDING =
      new ObjectCodec<>(
          Finding::builder,
          Finding.Builder::build,
          new FieldTable<Finding, Finding.Builder>()
              .mandatory("ruleId", RULE_ID, Finding::ruleId, Finding.Builder::ruleId)
              .mandatory("slug", Scalars.TEXT, Finding::slug, Finding.Builder::slug)
              .mandatory("severity", SEVERITY, Finding::severity, Finding.Builder::severity)
              .optional(
                  "ruleSeverity",
                  SEVERITY,
                  FindingCodecs::severityBeforeOverride,
                  Finding.Builder::ruleSeverity)
              .optional(
                  "azureErrorCode",
                  Scalars.TEXT,
                  Finding::azureErrorCode,
                  Finding.Builder::azureErrorCode)
              .mandatory("path", MODEL_PATH, Finding::path, Finding.Builder::path)
              .add(
                  new LocationField<>(
                      SOURCE_LOCATION, Finding::location, Finding.Builder::location))
              .mandatory("message", Scalars.TEXT, Finding::message, Finding.Builder::message)
              .list("related", RELATED_PLACE, Finding::related, Finding.Builder::related)
              .optional("source", LINK, Finding::source, Finding.Builder::source)
              .optional("cause", Scalars.TEXT, Finding::cause, Finding.Builder::cause)
              .optional(
                  "suppression", SUPPRESSION, Finding::suppression, Finding.Builder::suppression));

  private FindingCodecs() {}

  private static Optional<Severity> severityBeforeOverride(Finding finding) {
    return Optional.of(finding.ruleSeverity()).filter(severity -> severity != finding.severity());
  }
}
