// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.codec;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.core.internal.output.DocumentGenerator;
import dev.fresnel.validation.internal.EngineFindings;
import dev.fresnel.validation.settings.RuleSettings;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Rule settings in a document of their own, whose faults are all errors. */
public final class RuleSettingsDocument {

  private static final RuleId REPEATED = ReaderRule.REPEATED_PROPERTY.id();
  private static final RuleId UNKNOWN = ReaderRule.UNKNOWN_PROPERTY.id();

  private RuleSettingsDocument() {}

  /** Makes rule settings of JSON; none, if one of two values with the same name would not count. */
  public static Checked<RuleSettings> of(Checked<JsonValue> json) {
    boolean isRepeated =
        json.findings().stream().anyMatch(finding -> finding.ruleId().equals(REPEATED));
    Checked<RuleSettings> settings = json.flatMap(RuleSettingsDocument::read);
    List<Finding> findings = new ArrayList<>(settings.findings().size());
    settings.findings().forEach(finding -> findings.add(asError(finding)));
    return isRepeated ? Checked.empty(findings) : settings.withFindings(findings);
  }

  private static Checked<RuleSettings> read(JsonValue json) {
    Reading in = new Reading();
    RuleSettings settings = RuleSettingsCodecs.RULE_SETTINGS.read(json, in);
    return settings == null ? Checked.empty(in.findings()) : Checked.of(settings, in.findings());
  }

  /** Any fault is an error: rule settings that are misunderstood decide what nobody has decided. */
  private static Finding asError(Finding found) {
    return kind(found.ruleId())
        .finding(found.path(), found.message())
        .withLocation(found.location());
  }

  private static RuleInfo kind(RuleId found) {
    if (found.equals(UNKNOWN)) {
      return EngineFindings.UNKNOWN_SETTING;
    }
    return found.equals(REPEATED)
        ? EngineFindings.REPEATED_SETTING
        : EngineFindings.MALFORMED_SETTINGS;
  }

  /** Writes rule settings as JSON. */
  public static void write(RuleSettings settings, Writer target) throws IOException {
    DocumentGenerator.write(target, out -> RuleSettingsCodecs.RULE_SETTINGS.write(settings, out));
  }
}
