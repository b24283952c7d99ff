// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm;

import dev.fresnel.core.finding.FindingCatalog;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.finding.RuleCategory;
import dev.fresnel.core.finding.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page about one kind of finding in {@code docs/rules}: a heading with id and slug, a line with
 * severity and title, then the sections that every page has.
 *
 * @param path the file
 * @param text what is in it
 */
record RulePage(Path path, String text) {

  static final List<String> SECTIONS =
      List.of("What", "Why", "Bad", "Good", "How to fix", "Sources");

  private static final Path FOLDER =
      Path.of(System.getProperty("fresnel.root"), "docs", "rules").normalize();

  static final Path INDEX = FOLDER.resolve("README.md");

  static Path path(RuleInfo rule) {
    return FOLDER.resolve(rule.id() + ".md");
  }

  static RulePage of(RuleInfo rule) {
    return read(path(rule));
  }

  static List<RulePage> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.equals(INDEX)).sorted().map(RulePage::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RulePage read(Path path) {
    try {
      return new RulePage(path, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The heading and the line below it, as they have to be for a rule. */
  static String headOf(RuleInfo rule) {
    return "# "
        + rule.id()
        + " "
        + rule.slug()
        + "\n\n"
        + rule.severity()
        + ": "
        + rule.title()
        + "."
        + onlyFor(rule.profiles())
        + "\n";
  }

  private static String onlyFor(Set<Profile> profiles) {
    if (profiles.equals(EnumSet.allOf(Profile.class))) {
      return "";
    }
    return profiles.contains(Profile.MARKETPLACE_OFFER)
        ? " For marketplace offers only."
        : " For onboarding by template only.";
  }

  /** The heading and the line below it, as they are. */
  String head() {
    int end = text.indexOf("\n## ");
    return end < 0 ? text : text.substring(0, end);
  }

  /** The same page under another head. */
  String withHead(String head) {
    return head + text.substring(head().length());
  }

  String ruleId() {
    String name = path.getFileName().toString();
    return name.substring(0, name.length() - ".md".length());
  }

  /** What each section says, by its heading. */
  Map<String, String> bodies() {
    Map<String, String> bodies = new LinkedHashMap<>();
    String[] parts = text.split("\n## ", -1);
    for (String part : List.of(parts).subList(1, parts.length)) {
      int end = part.indexOf('\n');
      bodies.put(part.substring(0, end), part.substring(end).strip());
    }
    return bodies;
  }

  /** A page that is still to be written. */
  static String empty(RuleInfo rule) {
    return headOf(rule)
        + SECTIONS.stream().map(section -> "\n## " + section + "\n").collect(Collectors.joining());
  }

  /** The index of a catalogue: a table for each category. */
  static String index(FindingCatalog catalog) {
    StringBuilder index =
        new StringBuilder()
            .append("# Rules\n\n")
            .append("ERROR: Azure or Partner Center refuses it. WARNING: it is taken, and hurts")
            .append(" later. INFO: advice.\n")
            .append("\nRules run offline, on the model alone. How to write one:")
            .append(" [adding a rule](../adding-a-rule.md).\n");
    for (RuleCategory category : RuleCategory.values()) {
      List<RuleInfo> rules =
          catalog.all().stream().filter(each -> each.id().category() == category).toList();
      if (!rules.isEmpty()) {
        index.append("\n## ").append(category.digit()).append(": ").append(category.title());
        index.append("\n\n| id | name | severity | fault |\n| --- | --- | --- | --- |\n");
        rules.forEach(rule -> index.append(row(rule)));
      }
    }
    return index.toString();
  }

  private static String row(RuleInfo rule) {
    return String.join(
        " | ",
        "| [" + rule.id() + "](" + rule.id() + ".md)",
        rule.slug(),
        rule.severity().name(),
        rule.title() + "." + onlyFor(rule.profiles()) + " |\n");
  }
}
