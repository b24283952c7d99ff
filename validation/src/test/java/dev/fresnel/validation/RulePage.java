// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.finding.RuleCategory;
import dev.fresnel.core.finding.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule's page in {@code docs/rules}: a heading with id and slug, a line with severity and title,
 * then the sections that every page has.
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

  static RulePage of(String ruleId) {
    return read(FOLDER.resolve(ruleId + ".md"));
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

  /** The headings of the sections, in order. */
  List<String> sections() {
    List<String> sections = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("## ")) {
        sections.add(line.substring("## ".length()));
      }
    }
    return sections;
  }

  String ruleId() {
    String name = path.getFileName().toString();
    return name.substring(0, name.length() - ".md".length());
  }

  /** The index of all pages: a table for each category. */
  static String index() {
    StringBuilder index =
        new StringBuilder()
            .append("# Rules\n\n")
            .append("ERROR: Azure or Partner Center refuses it. WARNING: it is taken, and hurts")
            .append(" later. INFO: advice.\n")
            .append("\nRules run offline, on the model alone. How to write one:")
            .append(" [adding a rule](../adding-a-rule.md).\n");
    for (RuleCategory category : RuleCategory.values()) {
      List<RulePage> pages =
          all().stream().filter(page -> page.ruleId().charAt(2) == category.digit()).toList();
      if (!pages.isEmpty()) {
        index.append("\n## ").append(category.digit()).append(": ").append(category.title());
        index.append("\n\n| id | name | severity | fault |\n| --- | --- | --- | --- |\n");
        pages.forEach(page -> index.append(page.row()));
      }
    }
    return index.toString();
  }

  private String row() {
    List<String> lines = head().lines().toList();
    String slug = lines.get(0).substring(("# " + ruleId() + " ").length());
    String summary = lines.get(2);
    int colon = summary.indexOf(": ");
    String id = ruleId();
    return String.join(
        " | ",
        "| [" + id + "](" + id + ".md)",
        slug,
        summary.substring(0, colon),
        summary.substring(colon + 2) + " |\n");
  }
}
