// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.settings;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.internal.output.JsonLayout;
import dev.fresnel.core.path.PathPattern;
import dev.fresnel.validation.AcceptedRefusal;
import dev.fresnel.validation.RuleSettings;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/** Writes what {@link RuleSettingsParser} reads. */
public final class RuleSettingsPrinter {

  private static final PathPattern EVERYWHERE = PathPattern.parse("**");

  private final JsonGenerator out;

  private RuleSettingsPrinter(JsonGenerator out) {
    this.out = out;
  }

  /** Writes a policy. */
  public static void print(RuleSettings policy, Writer target) throws IOException {
    try (JsonGenerator out = JsonLayout.generator(target)) {
      new RuleSettingsPrinter(out).print(policy);
      out.writeRaw('\n');
    }
  }

  private void print(RuleSettings policy) throws IOException {
    out.writeStartObject();
    if (!policy.severities().isEmpty()) {
      out.writeObjectFieldStart("severities");
      for (Map.Entry<String, Severity> each : policy.severities().entrySet()) {
        out.writeStringField(each.getKey(), each.getValue().name().toLowerCase(Locale.ROOT));
      }
      out.writeEndObject();
    }
    if (!policy.suppressions().isEmpty()) {
      out.writeArrayFieldStart("suppressions");
      for (Suppression suppression : policy.suppressions()) {
        print(suppression);
      }
      out.writeEndArray();
    }
    if (!policy.acceptedRefusals().isEmpty()) {
      out.writeArrayFieldStart("acceptedRefusals");
      for (AcceptedRefusal accepted : policy.acceptedRefusals()) {
        out.writeStartObject();
        out.writeStringField("rule", accepted.rule());
        out.writeStringField("reason", accepted.reason());
        out.writeEndObject();
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private void print(Suppression suppression) throws IOException {
    out.writeStartObject();
    out.writeStringField("rule", suppression.rule());
    if (!suppression.path().equals(EVERYWHERE)) {
      out.writeStringField("path", suppression.path().toString());
    }
    out.writeStringField("reason", suppression.reason());
    if (suppression.expires().isPresent()) {
      out.writeStringField("expires", suppression.expires().get().toString());
    }
    out.writeEndObject();
  }
}
