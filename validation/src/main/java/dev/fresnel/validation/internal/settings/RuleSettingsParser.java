// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.settings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.RuleSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a policy. An entry with a fault is left out as a whole, so that a policy that
 * is used in spite of its faults lets less pass, not more.
 */
public final class RuleSettingsParser {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .build();

  private final String file;
  private final JsonParser in;
  private final List<Finding> findings = new ArrayList<>();
  private final RuleSettings.Builder policy = RuleSettings.builder();

  private RuleSettingsParser(String file, JsonParser in) {
    this.file = file;
    this.in = in;
  }

  /** Reads a text that goes by the name of a file. */
  public static Checked<RuleSettings> parse(String file, String text) {
    try (JsonParser in = FACTORY.createParser(text)) {
      RuleSettingsParser parser = new RuleSettingsParser(file, in);
      return parser.readWhole()
          ? Checked.of(parser.policy.build(), parser.findings)
          : Checked.empty(parser.findings);
    } catch (IOException e) {
      throw new UncheckedIOException("a String does not fail", e);
    }
  }

  private boolean readWhole() throws IOException {
    ModelPath root = ModelPath.root();
    try {
      in.nextToken();
      if (!expect(JsonToken.START_OBJECT, root, "an object of severities, suppressions and such")) {
        return false;
      }
      eachMember(root, this::readPart);
      if (in.nextToken() != null) {
        malformed(root, here(), "The policy has ended before this; remove what follows it");
        return false;
      }
      return true;
    } catch (JsonEOFException e) {
      malformed(
          root,
          place(e.getLocation()),
          "This is not JSON: the text ends within it; complete and close it");
      return false;
    } catch (JsonProcessingException e) {
      malformed(
          root,
          place(e.getLocation()),
          "This is not JSON: "
              + Text.printable(e.getOriginalMessage())
              + "; correct the text here or just before");
      return false;
    }
  }

  private void readPart(String name, SourceLocation place) throws IOException {
    switch (name) {
      case "severities" -> readSeverities(ModelPath.root().property(name));
      case "suppressions" ->
          readEntries(name, RuleSettingsEntry.SUPPRESSION, policy::addSuppression);
      case "acceptedRefusals" ->
          readEntries(name, RuleSettingsEntry.ACCEPTED_REFUSAL, policy::addAcceptedRefusal);
      default ->
          unknown(name, ModelPath.root(), place, "severities, suppressions and acceptedRefusals");
    }
  }

  private void readSeverities(ModelPath path) throws IOException {
    if (!expect(JsonToken.START_OBJECT, path, "an object of rules with their severities")) {
      return;
    }
    eachMember(
        path,
        (rule, place) -> {
          String form = "one of \"info\", \"warning\" and \"error\"";
          if (expect(JsonToken.VALUE_STRING, path, form)) {
            String text = in.getText();
            severity(text)
                .ifPresentOrElse(
                    severity -> policy.putSeverity(rule, severity),
                    () -> notExpected(path, form, Text.quote(text)));
          }
        });
  }

  private static Optional<Severity> severity(String text) {
    return switch (text) {
      case "info", "INFO" -> Optional.of(Severity.INFO);
      case "warning", "WARNING" -> Optional.of(Severity.WARNING);
      case "error", "ERROR" -> Optional.of(Severity.ERROR);
      default -> Optional.empty();
    };
  }

  private <T> void readEntries(String name, RuleSettingsEntry<T> kind, Consumer<T> target)
      throws IOException {
    ModelPath path = ModelPath.root().property(name);
    if (!expect(JsonToken.START_ARRAY, path, "an array of objects")) {
      return;
    }
    for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
      readEntry(path.index(i), kind, target);
    }
  }

  private <T> void readEntry(ModelPath path, RuleSettingsEntry<T> kind, Consumer<T> target)
      throws IOException {
    int faultsBefore = findings.size();
    SourceLocation begin = here();
    if (!expect(JsonToken.START_OBJECT, path, "an object with " + kind.memberNames())) {
      return;
    }
    Map<String, String> members = new HashMap<>();
    eachMember(
        path,
        (name, place) -> {
          if (kind.members().contains(name)) {
            readText(path.property(name), name).ifPresent(text -> members.put(name, text));
          } else {
            unknown(name, path, place, kind.memberNames());
          }
        });
    if (findings.size() > faultsBefore) {
      return;
    }
    Optional<String> missing = kind.missing(members);
    if (missing.isPresent()) {
      malformed(path, begin, "Member " + Text.quote(missing.get()) + " is missing; add it");
    } else {
      target.accept(kind.maker().apply(members));
    }
  }

  private Optional<String> readText(ModelPath path, String name) throws IOException {
    if (!expect(JsonToken.VALUE_STRING, path, "a string")) {
      return Optional.empty();
    }
    String text = in.getText();
    Optional<String> form = RuleSettingsEntry.unmetForm(name, text);
    form.ifPresent(expected -> notExpected(path, expected, Text.quote(text)));
    return form.isPresent() ? Optional.empty() : Optional.of(text);
  }

  /** What reads the value of a member, at whose begin the parser stands, to its end. */
  @FunctionalInterface
  private interface MemberReader {
    void read(String name, SourceLocation place) throws IOException;
  }

  /** Reads the members of the object at whose begin the parser stands. */
  private void eachMember(ModelPath path, MemberReader reader) throws IOException {
    Set<String> seen = new HashSet<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      SourceLocation place = here();
      in.nextToken();
      if (seen.add(name)) {
        reader.read(name, place);
      } else {
        in.skipChildren();
        report(
            RuleSettingsFileRule.REPEATED_POLICY_MEMBER,
            path,
            place,
            "Member " + Text.quote(name) + " stands here a second time; keep one of the two");
      }
    }
  }

  private void unknown(String name, ModelPath path, SourceLocation place, String known)
      throws IOException {
    in.skipChildren();
    report(
        RuleSettingsFileRule.UNKNOWN_POLICY_MEMBER,
        path,
        place,
        "Member " + Text.quote(name) + " means nothing here; there are " + known);
  }

  /** Whether the parser stands at a token; what stands there otherwise is passed over. */
  private boolean expect(JsonToken token, ModelPath path, String form) throws IOException {
    JsonToken actual = in.currentToken();
    if (actual == token) {
      return true;
    }
    notExpected(path, form, describe(actual));
    in.skipChildren();
    return false;
  }

  private static String describe(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NULL -> "null";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      default -> "a number";
    };
  }

  private void notExpected(ModelPath path, String form, String actual) {
    malformed(path, here(), "Here stands " + actual + "; put " + form);
  }

  private void malformed(ModelPath path, SourceLocation place, String message) {
    report(RuleSettingsFileRule.MALFORMED_POLICY, path, place, message);
  }

  private void report(RuleInfo rule, ModelPath path, SourceLocation place, String message) {
    findings.add(RuleSettingsFileRule.finding(rule, path, place, message));
  }

  private SourceLocation here() {
    return place(in.currentTokenLocation());
  }

  private SourceLocation place(@Nullable JsonLocation location) {
    return location == null
        ? new SourceLocation(file, 1, 1)
        : new SourceLocation(
            file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
