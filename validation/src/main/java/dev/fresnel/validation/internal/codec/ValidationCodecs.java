// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.codec;

import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.validation.rule.Circumstances;
import dev.fresnel.validation.settings.AcceptedRefusal;
import dev.fresnel.validation.settings.RuleSettings;
import java.util.Map;

/** The codecs of what decides on rules, by the types that they write and read. */
public final class ValidationCodecs {

  private static final Map<Class<?>, Codec<?>> ALL =
      Map.of(
          AcceptedRefusal.class, RuleSettingsCodecs.ACCEPTED_REFUSAL,
          Circumstances.class, CircumstancesCodec.CIRCUMSTANCES,
          RuleSettings.class, RuleSettingsCodecs.RULE_SETTINGS);

  private ValidationCodecs() {}

  /** The codecs by types. */
  public static Map<Class<?>, Codec<?>> all() {
    return ALL;
  }
}
