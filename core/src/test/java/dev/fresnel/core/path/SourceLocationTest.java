// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.core.Locales;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

class SourceLocationTest {

  @Test
  void aPlaceIsWrittenAsCompilersDo() {
    assertEquals("offer.json:14:9", new SourceLocation("offer.json", 14, 9).toString());
    assertEquals("<string>:1:1", new SourceLocation("<string>", 1, 1).toString());
    Locales.during(
        Locales.ARABIC, () -> assertEquals("a:1:2", new SourceLocation("a", 1, 2).toString()));
  }

  @Test
  void linesAndColumnsCountFromOne() {
    assertEquals(
        "line and column must be 1 or more, not 0 and 1",
        assertThrows(IllegalArgumentException.class, () -> new SourceLocation("a", 0, 1))
            .getMessage());
    assertEquals(
        "line and column must be 1 or more, not 1 and 0",
        assertThrows(IllegalArgumentException.class, () -> new SourceLocation("a", 1, 0))
            .getMessage());
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    assertEquals(
        "file",
        assertThrows(NullPointerException.class, () -> new SourceLocation(null, 1, 1))
            .getMessage());
  }

  @Test
  void placesAreOrderedByFileLineAndColumn() {
    List<SourceLocation> ordered =
        List.of(
            new SourceLocation("a", 9, 9),
            new SourceLocation("b", 2, 1),
            new SourceLocation("b", 2, 10),
            new SourceLocation("b", 10, 1));

    assertEquals(
        ordered,
        Stream.of(ordered.get(3), ordered.get(2), ordered.get(0), ordered.get(1))
            .sorted()
            .toList());
  }
}
