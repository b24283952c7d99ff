// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RoleCatalog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every pattern of every built-in role against everything that built-in roles name. */
class CatalogPatternsTest {

  private static final List<Permission> SETS =
      RoleCatalog.builtIn().roles().stream().flatMap(role -> role.permissions().stream()).toList();

  private static final Set<String> ENTRIES =
      SETS.stream()
          .flatMap(
              set ->
                  Stream.of(
                      set.actions(), set.notActions(), set.dataActions(), set.notDataActions()))
          .flatMap(Collection::stream)
          .collect(Collectors.toCollection(TreeSet::new));

  /** As they are written, and with letters in the other case. */
  private static List<String> actions() {
    List<String> actions = new ArrayList<>(ENTRIES);
    int i = 0;
    for (String each : ENTRIES) {
      if (i++ % 3 == 0) {
        actions.add(each.toUpperCase(Locale.ROOT));
      }
    }
    return actions;
  }

  @Test
  void patternsMatchWhatARegularExpressionMatches() {
    List<String> actions = actions();
    List<ActionName> names = actions.stream().map(ActionName::of).toList();
    List<String> patterns = ENTRIES.stream().filter(ActionPatterns::isPattern).toList();
    assertTrue(patterns.size() > 900, () -> "only " + patterns.size() + " patterns");
    for (String pattern : patterns) {
      Pattern expected = regularExpression(pattern);
      ActionIndex index = ActionIndex.of(List.of(pattern));
      for (int i = 0; i < actions.size(); i++) {
        String action = actions.get(i);
        boolean matches = expected.matcher(action).matches();
        if (matches != ActionPatterns.matches(pattern, action)
            || matches != index.matches(names.get(i))) {
          assertEquals(
              pattern + " matches " + action + ": " + matches,
              pattern
                  + " matches "
                  + action
                  + ": "
                  + ActionPatterns.matches(pattern, action)
                  + ", by index: "
                  + index.matches(names.get(i)));
        }
      }
    }
  }

  @Test
  void namesMatchThemselvesAlone() {
    List<String> names = ENTRIES.stream().filter(each -> !ActionPatterns.isPattern(each)).toList();
    for (int i = 0; i < names.size(); i += 20) {
      String name = names.get(i);
      ActionIndex index = ActionIndex.of(List.of(name));

      assertTrue(index.matches(ActionName.of(name.toUpperCase(Locale.ROOT))), name);
      assertEquals(
          ENTRIES.stream().filter(each -> each.equalsIgnoreCase(name)).toList(),
          ENTRIES.stream().filter(each -> ActionPatterns.matches(name, each)).toList());
    }
  }

  @Test
  void indexesOfWholeSetsMatchWhatTheirEntriesDo() {
    List<String> actions = actions();
    for (int s = 0; s < SETS.size(); s++) {
      List<String> entries = SETS.get(s).actions();
      ActionIndex index = ActionIndex.of(entries);
      for (int i = s % 40; i < actions.size(); i += 40) {
        String action = actions.get(i);
        assertEquals(
            ActionPatterns.anyMatches(entries, action),
            index.matches(ActionName.of(action)),
            () -> entries + " on " + action);
      }
    }
  }

  private static Pattern regularExpression(String pattern) {
    return Pattern.compile(
        Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
        Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }
}
