// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.role.RefusalReason;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatementTextsTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("fresnel.root"))
          .resolve("core/src/main/resources/dev/fresnel/core/statement");

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  /** The languages by their files. */
  private static List<StatementTexts> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .map(name -> name.substring("texts_".length(), name.indexOf('.')))
          .sorted()
          .map(language -> StatementTexts.in(Locale.forLanguageTag(language)).orElseThrow())
          .toList();
    }
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
  }

  @Test
  void knowsTheLanguagesOfItsFiles() throws IOException {
    assertEquals(List.of("de", "en"), all().stream().map(StatementTexts::language).toList());
  }

  @Test
  void everyLanguageHasTheSameKeysWithTheSamePlaces() throws IOException {
    StatementTexts english = StatementTexts.ENGLISH;
    for (StatementTexts each : all()) {
      assertEquals(new TreeSet<>(english.keys()), new TreeSet<>(each.keys()), each.language());
      for (String key : english.keys()) {
        assertEquals(places(english.get(key)), places(each.get(key)), each.language() + " " + key);
        assertFalse(each.get(key).isBlank(), each.language() + " " + key);
      }
    }
  }

  @Test
  void noTextHasWhatItsWritersWouldShowAsAnEscape() throws IOException {
    for (StatementTexts each : all()) {
      for (String key : each.keys()) {
        String text = each.get(key);
        assertEquals(Text.printable(text), text, key);
      }
    }
  }

  @Test
  void everyAbilityAndEveryReasonHasWords() {
    for (Ability each : Ability.values()) {
      assertTrue(StatementTexts.ENGLISH.find("ability." + each.key()).isPresent(), each.name());
      assertTrue(StatementTexts.ENGLISH.find("except." + each.key()).isPresent(), each.name());
    }
    for (RefusalReason each : RefusalReason.values()) {
      String key = "reason." + each.name().toLowerCase(Locale.ROOT);
      assertTrue(StatementTexts.ENGLISH.find(key).isPresent(), key);
    }
  }

  @Test
  void onlyTheLanguageOfALocaleCounts() {
    assertTrue(AccessStatement.speaks(Locale.forLanguageTag("de-AT")));
    assertTrue(AccessStatement.speaks(Locale.US));
    assertFalse(AccessStatement.speaks(Locale.FRENCH));
    assertFalse(AccessStatement.speaks(Locale.ROOT));
  }

  @Test
  void aLanguageWithoutTextsIsRefusedByName() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> AccessStatement.of(List.of()).in(Locale.CANADA_FRENCH));
    assertEquals(
        "language must be one that there are texts in, such as en or de, not \"fr-CA\"",
        e.getMessage());
  }

  @Test
  void aPlaceWithoutAValueIsABug() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> StatementTexts.ENGLISH.line("short.always", Map.of()));
    assertEquals("no value for {who} of short.always", e.getMessage());
  }
}
