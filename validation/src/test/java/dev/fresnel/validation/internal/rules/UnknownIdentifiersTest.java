// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.testing.RuleDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * In each document that shows a rule's fault, or just not, nothing new is found once identifiers
 * are unknown, even if all of them are the same expression.
 */
class UnknownIdentifiersTest {

  private static final Path RULES =
      Path.of(
          System.getProperty("fresnel.root"),
          "validation/src/fixtures/resources/dev/fresnel/validation/fixtures/rules");
  private static final Pattern GUID =
      Pattern.compile("\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\"");
  private static final Pattern SUBSCRIPTION = Pattern.compile("/subscriptions/[0-9a-f-]{36}");
  private static final Pattern NAME = Pattern.compile("(?<=\"name\": )\"[^\"]*\"");

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      return files.filter(each -> each.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Set<String> rules(String file, String text) {
    RuleDocument document = RuleDocument.read(Source.text(file, text)).orThrow();
    return Validator.standard()
        .withCircumstances(document.circumstances())
        .validate(document.subject())
        .findings()
        .stream()
        .map(Finding::ruleId)
        .map(String::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void nothingIsFoundAnewWhereIdentifiersAreUnknown() throws IOException {
    List<Path> documents = documents();
    assertFalse(documents.isEmpty());
    for (Path document : documents) {
      String text = Files.readString(document, UTF_8);
      Set<String> known = rules(document.toString(), text);
      String unknown = GUID.matcher(text).replaceAll("\"[parameters('id')]\"");
      assertNothingAnew(document, known, unknown);
      assertNothingAnew(
          document,
          known,
          SUBSCRIPTION.matcher(unknown).replaceAll("/subscriptions/[parameters('id')]"));
      for (String each : new TreeSet<>(guids(text))) {
        assertNothingAnew(document, known, text.replace(each, "\"[parameters('id')]\""));
      }
      if (text.contains("\"definition\"")) {
        assertNothingAnew(
            document, known, NAME.matcher(text).replaceAll("\"[parameters('name')]\""));
      }
    }
  }

  private static List<String> guids(String text) {
    return GUID.matcher(text).results().map(each -> each.group()).toList();
  }

  private static void assertNothingAnew(Path document, Set<String> known, String unknown) {
    Set<String> anew = rules(document.toString(), unknown);
    anew.removeAll(known);
    assertEquals(Set.of(), anew, () -> document + " with unknown values:\n" + unknown);
  }
}
