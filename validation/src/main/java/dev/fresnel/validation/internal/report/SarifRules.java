// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.finding.RuleCategory;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import java.io.IOException;
import java.util.Collection;

/** Writes what SARIF says of rules, whether or not they found something. */
final class SarifRules {

  /** The most characters that GitHub takes of a name. */
  private static final int NAME_LENGTH = 255;

  /** The most characters that GitHub takes of a description. */
  private static final int DESCRIPTION_LENGTH = 1024;

  private SarifRules() {}

  static void write(Collection<RuleInfo> rules, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("rules");
    for (RuleInfo rule : rules) {
      write(rule, out);
    }
    out.writeEndArray();
  }

  private static void write(RuleInfo rule, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", rule.id().value());
    out.writeStringField("name", shown(rule.slug(), NAME_LENGTH));
    if (!rule.aliases().isEmpty()) {
      out.writeArrayFieldStart("deprecatedNames");
      for (String alias : rule.aliases()) {
        out.writeString(Unicode.wellFormed(alias));
      }
      out.writeEndArray();
    }
    writeText("shortDescription", shown(title(rule), DESCRIPTION_LENGTH), out);
    writeText("fullDescription", shown(description(rule), DESCRIPTION_LENGTH), out);
    out.writeObjectFieldStart("defaultConfiguration");
    out.writeStringField("level", level(rule.severity()));
    out.writeEndObject();
    if (rule.source().isPresent()) {
      out.writeStringField("helpUri", rule.source().get().toASCIIString());
    }
    out.writeObjectFieldStart("help");
    out.writeStringField("text", Unicode.wellFormed(RuleHelp.text(rule, description(rule))));
    out.writeStringField(
        "markdown", Unicode.wellFormed(RuleHelp.markdown(rule, description(rule))));
    out.writeEndObject();
    out.writeObjectFieldStart("properties");
    out.writeArrayFieldStart("tags");
    out.writeString("azure-lighthouse");
    out.writeString(rule.id().category().title());
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }

  /** The level that GitHub and others show for a severity. */
  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static String description(RuleInfo rule) {
    String title = title(rule) + ".";
    if (rule.id().category() == RuleCategory.ENGINE) {
      return title;
    }
    return switch (rule.severity()) {
      case ERROR -> title + " Azure or Partner Center refuses it.";
      case WARNING -> title + " It deploys or publishes, and then hurts.";
      case INFO -> title + " Advice: nothing breaks.";
    };
  }

  private static String title(RuleInfo rule) {
    return rule.title().isBlank() ? rule.id().value() : rule.title();
  }

  private static String shown(String text, int most) {
    return Unicode.wellFormed(Unicode.limited(text, most));
  }

  private static void writeText(String name, String text, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("text", text);
    out.writeEndObject();
  }
}
