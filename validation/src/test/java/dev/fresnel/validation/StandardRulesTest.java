// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.validation.internal.rules.StandardRules;
import dev.fresnel.validation.rule.Rule;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds together what makes up a rule in this module: its class, its line in {@link StandardRules},
 * and the documents that show its fault.
 */
class StandardRulesTest {

  private static final Path DOCUMENTS =
      Path.of(
          System.getProperty("fresnel.root"),
          "validation/src/fixtures/resources/dev/fresnel/validation/fixtures/rules");

  /**
   * What documents do not show: ten thousand subscriptions, since nobody would read them, and a
   * custom role, which some catalogue has to have.
   */
  private static final Set<String> NOT_IN_DOCUMENTS = Set.of("LH1009", "LH2004");

  private static List<RuleInfo> standardRules() {
    return StandardRules.ALL.stream().map(Rule::info).toList();
  }

  @Test
  void rulesAreListedByIdEachOnce() {
    List<String> ids = standardRules().stream().map(rule -> rule.id().value()).toList();
    assertEquals(List.copyOf(new TreeSet<>(ids)), ids);
  }

  @Test
  void everyRuleClassIsListed() throws Exception {
    Set<String> listed = new TreeSet<>();
    StandardRules.ALL.forEach(rule -> listed.add(rule.getClass().getName()));
    assertEquals(ruleClasses(), listed);
  }

  private static Set<String> ruleClasses()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path folder =
        Path.of(StandardRules.class.getResource("StandardRules.class").toURI()).resolveSibling("");
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String relative = folder.relativize(file).toString().replace(File.separatorChar, '.');
        String name = relative.substring(0, relative.length() - ".class".length());
        Class<?> type = Class.forName(StandardRules.class.getPackageName() + "." + name);
        if (Rule.class.isAssignableFrom(type) && !type.isInterface()) {
          found.add(type.getName());
        }
      }
    }
    return found;
  }

  @Test
  void aRuleIsFinalAndNotPublicAndNamedAsItsSlug() {
    for (Rule rule : StandardRules.ALL) {
      Class<?> type = rule.getClass();
      assertTrue(Modifier.isFinal(type.getModifiers()), type.getName());
      assertFalse(Modifier.isPublic(type.getModifiers()), type.getName());
      assertEquals(slugOf(type.getSimpleName()), rule.info().slug());
    }
  }

  private static String slugOf(String className) {
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < className.length(); i++) {
      char c = className.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        slug.append(slug.isEmpty() ? "" : "-").append((char) (c + ('a' - 'A')));
      } else {
        slug.append(c);
      }
    }
    return slug.toString();
  }

  @ParameterizedTest
  @MethodSource("standardRules")
  void aRuleHasDocumentsWithItsFaultAndWithoutIt(RuleInfo rule) throws IOException {
    String id = rule.id().value();
    assumeFalse(NOT_IN_DOCUMENTS.contains(id), "a document cannot show it");
    List<String> names = documentsOf(id);
    List<String> bad = names.stream().filter(name -> name.startsWith("bad-")).toList();
    assertTrue(bad.stream().anyMatch(name -> name.endsWith(".json")), id);
    assertTrue(names.stream().anyMatch(name -> name.startsWith("good-")), id);
    for (String name : bad) {
      String findings = name.replace(".json", ".findings");
      assertTrue(Files.readString(DOCUMENTS.resolve(id).resolve(findings)).contains(id), name);
    }
  }

  private static List<String> documentsOf(String ruleId) throws IOException {
    Path folder = DOCUMENTS.resolve(ruleId);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void documentsAreOfRulesThatExist() throws IOException {
    Set<String> known = new TreeSet<>();
    standardRules().forEach(rule -> known.add(rule.id().value()));
    try (Stream<Path> folders = Files.list(DOCUMENTS)) {
      folders.forEach(
          folder -> assertTrue(known.contains(folder.getFileName().toString()), folder.toString()));
    }
  }
}
