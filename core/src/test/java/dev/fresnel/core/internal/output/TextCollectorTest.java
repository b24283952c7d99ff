// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextCollectorTest {

  @Test
  void joinsPartsInTheirOrder() throws IOException {
    StringBuilder reused = new StringBuilder("one ");
    TextCollector text = new TextCollector().append(reused);
    reused.setLength(0);
    assertEquals("one 2 three", text.append('2').append("a three b", 1, 7).toString());
  }

  @Test
  void joinsLongPiecesWithShortOnes() throws IOException {
    String longPiece = "long".repeat(1_000);
    StringBuilder expected = new StringBuilder();
    TextCollector text = new TextCollector();
    for (int i = 0; i < 50; i++) {
      text.write("(short)", 1, 5);
      text.write(longPiece.toCharArray(), 1, 2_000);
      text.append(longPiece).append('.');
      expected.append("short").append(longPiece, 1, 2_001).append(longPiece).append('.');
    }
    assertEquals(expected.toString(), text.toString());
    assertEquals(expected + "end", text.append("end").toString());
  }

  @Test
  void isEmptyAtFirst() {
    assertEquals("", new TextCollector().toString());
  }
}
