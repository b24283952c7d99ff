// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.codec;

import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.path.PathPattern;
import dev.fresnel.validation.AcceptedRefusal;
import dev.fresnel.validation.Policy;
import java.time.LocalDate;
import java.util.Map;

/** What a team decides about rules. */
final class PolicyCodecs {

  private static final PathPattern EVERYWHERE = PathPattern.parse("**");

  static final Codec<Severity> SEVERITY = EnumCodec.of(Severity.class);

  /** What must say something; the placeholder says that it was not said. */
  private static final Codec<String> STATEMENT =
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

  static final ObjectCodec<Suppression, Suppression.Builder> SUPPRESSION =
      new ObjectCodec<>(
          Suppression::builder,
          Suppression.Builder::build,
          new FieldTable<Suppression, Suppression.Builder>()
              .mandatory("rule", STATEMENT, Suppression::rule, Suppression.Builder::rule)
              .defaulted(
                  "path", PATH_PATTERN, EVERYWHERE, Suppression::path, Suppression.Builder::path)
              .mandatory("reason", STATEMENT, Suppression::reason, Suppression.Builder::reason)
              .optional("expires", DAY, Suppression::expires, Suppression.Builder::expires));

  static final ObjectCodec<AcceptedRefusal, Parts> ACCEPTED_REFUSAL =
      new ObjectCodec<>(
          Parts::new,
          parts -> new AcceptedRefusal(parts.text("rule"), parts.text("reason")),
          new FieldTable<AcceptedRefusal, Parts>()
              .mandatory("rule", STATEMENT, AcceptedRefusal::rule, Parts.set("rule"))
              .mandatory("reason", STATEMENT, AcceptedRefusal::reason, Parts.set("reason")));

  static final ObjectCodec<Policy, Policy.Builder> POLICY =
      new ObjectCodec<>(
          Policy::builder,
          Policy.Builder::build,
          new FieldTable<Policy, Policy.Builder>()
              .defaulted(
                  "severities",
                  new MapCodec<>(SEVERITY),
                  Map.of(),
                  Policy::severities,
                  Policy.Builder::severities)
              .list("suppressions", SUPPRESSION, Policy::suppressions, Policy.Builder::suppressions)
              .list(
                  "acceptedRefusals",
                  ACCEPTED_REFUSAL,
                  Policy::acceptedRefusals,
                  Policy.Builder::acceptedRefusals));

  private PolicyCodecs() {}
}
