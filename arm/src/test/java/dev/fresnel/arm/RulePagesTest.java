// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.finding.FindingCatalog;
import dev.fresnel.core.finding.RuleCategory;
import dev.fresnel.core.finding.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds together the whole catalogue and the pages about it, whichever module reports a finding.
 *
 * <p>With {@code -Dgolden.update=true} the heads of the pages and the index are written anew, and
 * pages that are missing begun.
 */
class RulePagesTest {

  private static final FindingCatalog CATALOG = Lighthouse.standard().catalog();

  @BeforeAll
  static void rewriteHeadsAndIndex() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      for (RuleInfo rule : catalog()) {
        if (Files.notExists(RulePage.path(rule))) {
          Files.writeString(RulePage.path(rule), RulePage.empty(rule));
        }
        RulePage page = RulePage.of(rule);
        Files.writeString(page.path(), page.withHead(RulePage.headOf(rule)));
      }
      Files.writeString(RulePage.INDEX, RulePage.index(CATALOG));
    }
  }

  private static List<RuleInfo> catalog() {
    return CATALOG.all();
  }

  @Test
  void everyModuleAddsToTheCatalogue() {
    for (String name :
        List.of("malformed-json", "malformed-role-list", "rule-failed", "LH1001", "LH5020")) {
      assertTrue(CATALOG.find(name).isPresent(), name);
    }
  }

  @Test
  void aNameStandsForOneRuleAlsoIfItIsAFormerOne() {
    Set<String> names = new HashSet<>();
    for (RuleInfo rule : catalog()) {
      assertTrue(names.add(rule.slug()), rule.slug());
      rule.aliases().forEach(alias -> assertTrue(names.add(alias), alias));
    }
  }

  @Test
  void aTitleIsAFewWordsWithoutAPeriod() {
    for (RuleInfo rule : catalog()) {
      String title = rule.title();
      assertTrue(title.charAt(0) >= 'A' && title.charAt(0) <= 'Z', title);
      assertFalse(title.endsWith("."), title);
      assertTrue(title.length() <= 80, title);
    }
  }

  @Test
  void aRuleAboutAzureNamesItsSource() {
    for (RuleInfo rule : catalog()) {
      RuleCategory category = rule.id().category();
      if (category != RuleCategory.ENGINE && category != RuleCategory.TEMPLATE) {
        assertEquals("https", rule.source().orElseThrow().getScheme(), rule.id().value());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("catalog")
  void theHeadOfAPageSaysWhatTheCatalogueSays(RuleInfo rule) {
    assertEquals(RulePage.headOf(rule), RulePage.of(rule).head());
  }

  @ParameterizedTest
  @MethodSource("catalog")
  void aPageNamesTheSourceAndAzuresCode(RuleInfo rule) {
    String text = RulePage.of(rule).text();
    rule.source().ifPresent(source -> assertTrue(text.contains(source.toString())));
    rule.azureErrorCode().ifPresent(code -> assertTrue(text.contains("`" + code + "`")));
  }

  @Test
  void aPageSaysSomethingInEverySection() {
    for (RulePage page : RulePage.all()) {
      assertEquals(RulePage.SECTIONS, List.copyOf(page.bodies().keySet()), page.path().toString());
      page.bodies()
          .forEach((section, body) -> assertFalse(body.isBlank(), page.path() + " " + section));
      assertTrue(page.text().endsWith("\n") && !page.text().endsWith("\n\n"), page.ruleId());
    }
  }

  @Test
  void aPageIsAboutWhatIsInTheCatalogue() {
    assertEquals(
        catalog().stream().map(rule -> rule.id().value()).toList(),
        RulePage.all().stream().map(RulePage::ruleId).toList());
  }

  @Test
  void theIndexListsTheCatalogue() throws IOException {
    assertEquals(RulePage.index(CATALOG), Files.readString(RulePage.INDEX));
  }
}
