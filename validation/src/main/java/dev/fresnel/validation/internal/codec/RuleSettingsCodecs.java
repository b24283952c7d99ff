// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.codec;

import dev.fresnel.core.internal.codec.FaultlessCodec;
import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.MapCodec;
import dev.fresnel.core.internal.codec.ObjectCodec;
import dev.fresnel.core.internal.codec.RecordParts;
import dev.fresnel.core.internal.codec.domain.FindingCodecs;
import dev.fresnel.validation.settings.AcceptedRefusal;
import dev.fresnel.validation.settings.RuleSettings;
import java.util.Map;

/**
 * What a team decides about rules. An entry with a fault is left out as a whole, so that rule
 * settings that are used in spite of their faults let less pass, not more.
 */
public final class RuleSettingsCodecs {

  static final ObjectCodec<AcceptedRefusal, RecordParts> ACCEPTED_REFUSAL =
      new ObjectCodec<>(
          RecordParts::new,
          parts -> new AcceptedRefusal(parts.text("rule"), parts.text("reason")),
          new FieldTable<AcceptedRefusal, RecordParts>()
              .mandatory(
                  "rule", FindingCodecs.STATEMENT, AcceptedRefusal::rule, RecordParts.set("rule"))
              .mandatory(
                  "reason",
                  FindingCodecs.STATEMENT,
                  AcceptedRefusal::reason,
                  RecordParts.set("reason")));

  public static final ObjectCodec<RuleSettings, RuleSettings.Builder> RULE_SETTINGS =
      new ObjectCodec<>(
          RuleSettings::builder,
          RuleSettings.Builder::build,
          new FieldTable<RuleSettings, RuleSettings.Builder>()
              .defaulted(
                  "severities",
                  new MapCodec<>(FindingCodecs.SEVERITY),
                  Map.of(),
                  RuleSettings::severities,
                  RuleSettings.Builder::severities)
              .list(
                  "suppressions",
                  new FaultlessCodec<>(FindingCodecs.SUPPRESSION),
                  RuleSettings::suppressions,
                  RuleSettings.Builder::suppressions)
              .list(
                  "acceptedRefusals",
                  new FaultlessCodec<>(ACCEPTED_REFUSAL),
                  RuleSettings::acceptedRefusals,
                  RuleSettings.Builder::acceptedRefusals));

  private RuleSettingsCodecs() {}
}
