// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

class LocatorTest {

  private static final SourceLocation DOCUMENT = new SourceLocation("offer.json", 1, 1);
  private static final SourceLocation PLAN = new SourceLocation("offer.json", 7, 5);

  private static Locator of(Map<String, SourceLocation> places) {
    return path -> Optional.ofNullable(places.get(path.toString()));
  }

  @Test
  void thePlaceOfTheValueItselfComesFirst() {
    Locator locator = of(Map.of("$", DOCUMENT, "plans[0]", PLAN));

    assertEquals(Optional.of(PLAN), locator.locateNearest(ModelPath.parse("plans[0]")));
  }

  @Test
  void otherwiseThatOfTheNearestThingAroundIt() {
    Locator locator = of(Map.of("$", DOCUMENT, "plans[0]", PLAN));

    assertEquals(Optional.of(PLAN), locator.locateNearest(ModelPath.parse("plans[0].manifest.id")));
    assertEquals(Optional.of(DOCUMENT), locator.locateNearest(ModelPath.parse("plans[1]")));
    assertEquals(Optional.of(DOCUMENT), locator.locateNearest(ModelPath.root()));
  }

  @Test
  void andNoneWhereNothingAroundItHasOne() {
    Locator locator = of(Map.of("plans[0]", PLAN));

    assertEquals(Optional.empty(), locator.locateNearest(ModelPath.parse("plans")));
    assertEquals(Optional.empty(), locator.locateNearest(ModelPath.root()));
    assertEquals(Optional.empty(), Locator.none().locate(ModelPath.root()));
    assertEquals(Optional.empty(), Locator.none().locateNearest(ModelPath.parse("a.b")));
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    assertEquals(
        "path",
        assertThrows(NullPointerException.class, () -> Locator.none().locateNearest(null))
            .getMessage());
  }
}
