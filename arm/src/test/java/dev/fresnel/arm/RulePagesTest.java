// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.core.internal.json.ReaderRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds together what reading can find and the pages about it. */
class RulePagesTest {

  private static final Path PAGES = Path.of(System.getProperty("fresnel.root"), "docs", "rules");

  private static String page(String id) throws IOException {
    return Files.readString(PAGES.resolve(id + ".md"));
  }

  private static void assertHead(String id, String slug, Object severity, String title)
      throws IOException {
    List<String> lines = page(id).lines().toList();
    assertEquals("# " + id + " " + slug, lines.get(0));
    assertEquals(severity + ": " + title + ".", lines.get(2));
  }

  @ParameterizedTest
  @EnumSource
  void whatReadingTextFindsHasAPage(ReaderRule rule) throws IOException {
    assertHead(rule.id().value(), rule.slug(), rule.severity(), rule.title());
  }

  @ParameterizedTest
  @EnumSource
  void whatReadingTemplatesFindsHasAPage(TemplateRule rule) throws IOException {
    assertHead(rule.id().value(), rule.slug(), rule.severity(), rule.title());
  }

  @ParameterizedTest
  @EnumSource
  void aPageNamesTheCodeThatAzureReturns(TemplateRule rule) throws IOException {
    String page = page(rule.id().value());
    rule.azureErrorCode().ifPresent(code -> assertTrue(page.contains("`" + code + "`"), page));
  }

  @Test
  void aPageIsAboutWhatReadingFinds() throws IOException {
    Set<String> ids =
        Stream.concat(
                Stream.of(ReaderRule.values()).map(rule -> rule.id().value()),
                Stream.of(TemplateRule.values()).map(rule -> rule.id().value()))
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertEquals(
          ids,
          pages
              .map(page -> page.getFileName().toString().replace(".md", ""))
              .filter(id -> id.startsWith("LH002") || id.startsWith("LH5"))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }
}
