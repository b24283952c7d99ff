// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.EnumCodec;
import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.ListCodec;
import dev.fresnel.core.internal.codec.ObjectCodec;
import dev.fresnel.core.internal.codec.Scalars;
import java.util.List;

/** What is known of rules. */
final class RuleCodecs {

  static final Codec<Profile> PROFILE = EnumCodec.of(Profile.class);

  static final ObjectCodec<RuleInfo, RuleInfo.Builder> RULE_INFO =
      new ObjectCodec<>(
          RuleInfo::builder,
          RuleInfo.Builder::build,
          new FieldTable<RuleInfo, RuleInfo.Builder>()
              .mandatory("id", FindingCodecs.RULE_ID, RuleInfo::id, RuleInfo.Builder::id)
              .mandatory("slug", Scalars.TEXT, RuleInfo::slug, RuleInfo.Builder::slug)
              .list("aliases", Scalars.TEXT, RuleInfo::aliases, RuleInfo.Builder::aliases)
              .mandatory(
                  "severity",
                  FindingCodecs.SEVERITY,
                  RuleInfo::severity,
                  RuleInfo.Builder::severity)
              .mandatory("title", Scalars.TEXT, RuleInfo::title, RuleInfo.Builder::title)
              .optional("source", FindingCodecs.LINK, RuleInfo::source, RuleInfo.Builder::source)
              .optional(
                  "azureErrorCode",
                  Scalars.TEXT,
                  RuleInfo::azureErrorCode,
                  RuleInfo.Builder::azureErrorCode)
              .defaulted(
                  "profiles",
                  new ListCodec<>(PROFILE),
                  List.of(Profile.values()),
                  info -> info.profiles().stream().sorted().toList(),
                  RuleInfo.Builder::profiles));

  private RuleCodecs() {}
}
