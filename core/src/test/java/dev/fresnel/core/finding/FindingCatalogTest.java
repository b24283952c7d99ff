// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingCatalogTest {

  private static final RuleInfo FIRST = info("LH9001", "first", "former-first", "second");
  private static final RuleInfo SECOND = info("LH9002", "second", "former-second");
  private static final RuleInfo THIRD = info("LH9003", "third", "former-first");
  private static final FindingCatalog CATALOG = FindingCatalog.of(List.of(THIRD, SECOND, FIRST));

  private static RuleInfo info(String id, String slug, String... aliases) {
    return RuleInfo.of(id, slug, Severity.INFO, "A fault").addAliases(aliases).build();
  }

  @Test
  void theOrderIsThatOfIds() {
    assertEquals(List.of(FIRST, SECOND, THIRD), CATALOG.all());
    assertEquals("FindingCatalog[LH9001, LH9002, LH9003]", CATALOG.toString());
  }

  @Test
  void infosAreFoundByIdSlugAndFormerSlug() {
    assertEquals(Optional.of(SECOND), CATALOG.find(RuleId.parse("LH9002")));
    for (String name : List.of("LH9002", "second", "former-second")) {
      assertEquals(Optional.of(SECOND), CATALOG.find(name), name);
    }
    assertEquals(Optional.empty(), CATALOG.find(RuleId.parse("LH9004")));
    for (String name : List.of("", "lh9002", "SECOND", "secon")) {
      assertEquals(Optional.empty(), CATALOG.find(name), name);
    }
  }

  @Test
  void aNameOfTodayGoesBeforeAFormerOneAndOfTwoFormerOnesThatOfTheLowerId() {
    assertEquals(Optional.of(SECOND), CATALOG.find("second"));
    assertEquals(Optional.of(FIRST), CATALOG.find("former-first"));
  }

  @Test
  void cataloguesAddUpAndEqualInfosCountOnce() {
    FindingCatalog both = FindingCatalog.of(List.of(FIRST, SECOND)).plus(List.of(SECOND, THIRD));
    assertEquals(CATALOG, both);
    assertEquals(CATALOG.hashCode(), both.hashCode());
    assertNotEquals(CATALOG, FindingCatalog.of(List.of(FIRST)));
    assertEquals(CATALOG, CATALOG.plus(CATALOG.all()));
  }

  @Test
  void anIdOrSlugIsTakenOnce() {
    assertEquals(
        "rules must have ids and slugs of their own: \"LH9001 other\" is taken",
        assertThrows(
                IllegalArgumentException.class,
                () -> CATALOG.plus(List.of(info("LH9001", "other"))))
            .getMessage());
    assertEquals(
        "rules must have ids and slugs of their own: \"LH9009 third\" is taken",
        assertThrows(
                IllegalArgumentException.class,
                () -> CATALOG.plus(List.of(info("LH9009", "third"))))
            .getMessage());
  }
}
