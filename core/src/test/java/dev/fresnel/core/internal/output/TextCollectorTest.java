// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextCollectorTest {

  @Test
  void joinsPartsInTheirOrder() {
    StringBuilder reused = new StringBuilder("one ");
    TextCollector text = new TextCollector().append(reused);
    reused.setLength(0);
    assertEquals("one 2 three", text.append('2').append("a three b", 1, 7).toString());
  }

  @Test
  void isEmptyAtFirst() {
    assertEquals("", new TextCollector().toString());
  }
}
