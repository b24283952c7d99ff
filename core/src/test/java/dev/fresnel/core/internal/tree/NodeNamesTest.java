// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NodeNamesTest {

  /** As many names as are looked through rather than looked up. */
  private static final int SCANNED = 16;

  private static NodeNames of(String... names) {
    return NodeNames.of(names, 0, names.length);
  }

  private static String[] numbered(int count) {
    return IntStream.range(0, count).mapToObj(i -> "name" + i).toArray(String[]::new);
  }

  @Test
  void aNameIsFoundIgnoringCaseWhateverWasAskedBefore() {
    NodeNames names = new NodeNames("type", "name", "Properties");
    for (int round = 0; round < 2; round++) {
      assertEquals(0, names.last("type"));
      assertEquals(1, names.last("NAME"));
      assertEquals(1, names.last("name"));
      assertEquals(2, names.last("properties"));
      assertEquals(-1, names.last("scope"));
      assertEquals(-1, names.last(""));
    }
  }

  @Test
  void ofRepeatedNamesTheLastIsFound() {
    NodeNames names = new NodeNames("a", "A", "b", "a");
    assertTrue(names.areRepeated());
    assertEquals(3, names.last("a"));
    assertEquals(3, names.last("A"));
    assertEquals(2, names.last("B"));
  }

  @Test
  void manyNamesAreEachFoundInAnyOrder() {
    for (int count : new int[] {SCANNED, SCANNED + 1, 200}) {
      NodeNames names = new NodeNames(numbered(count));
      for (int round = 0; round < 2; round++) {
        for (int i = count - 1; i >= 0; i--) {
          assertEquals(i, names.last("name" + i));
          assertEquals(i, names.last("NAME" + i));
        }
        assertEquals(-1, names.last("name" + count));
      }
    }
  }

  @Test
  void textsOfOneHashAreToldApart() {
    NodeNames names = new NodeNames("Aa", "x");
    assertEquals("Aa".hashCode(), "BB".hashCode());
    assertEquals(0, names.last("Aa"));
    assertEquals(-1, names.last("BB"));
    assertEquals(0, names.last("Aa"));
  }

  @Test
  void longNamesAreFoundToo() {
    String longest = "n".repeat(64);
    NodeNames names = new NodeNames(longest, longest + "n");
    assertEquals(0, names.last(longest));
    assertEquals(1, names.last(longest + "n"));
    assertEquals(1, names.last(longest + "N"));
    assertEquals(-1, names.last(longest + "m"));
  }

  @Test
  void namesThatWereThereBeforeAreTheSameObject() {
    assertSame(of("type", "name"), of("type", "name"));
    assertSame(of("type", "name"), NodeNames.of(new String[] {"x", "type", "name", "y"}, 1, 3));
    assertNotSame(of("type", "name"), of("name", "type"));
    assertNotSame(of("type", "name"), of("type", "Name"));
    assertEquals(0, of().size());
  }

  @Test
  void manyNamesAndLongOnesAreNotKept() {
    assertSame(of(numbered(SCANNED)), of(numbered(SCANNED)));
    assertNotSame(of(numbered(SCANNED + 1)), of(numbered(SCANNED + 1)));
    assertSame(of("n".repeat(512)), of("n".repeat(512)));
    assertNotSame(of("n".repeat(513)), of("n".repeat(513)));
  }

  @Test
  void namesOfOneSlotTakeTurns() {
    NodeNames first = of("Aa", "x");
    NodeNames second = of("BB", "x");
    assertEquals(0, second.last("BB"));
    assertNotSame(first, of("Aa", "x"));
    assertEquals(0, of("Aa", "x").last("Aa"));
  }

  @Test
  void membersAreThoseOfTheKeysThatAreAskedWith() {
    NodeKeys keys = new NodeKeys(List.of("name", "type"), List.of("id"));
    NodeKeys others = new NodeKeys(List.of("type"), List.of());
    NodeNames names = of("type", "ID", "Name", "scope");
    for (int round = 0; round < 2; round++) {
      assertEquals("[1, -1, 0, -2]", keysOf(names.members(keys)));
      assertEquals("[0, -2, -2, -2]", keysOf(names.members(others)));
    }
  }

  private static String keysOf(KeyedMembers members) {
    return IntStream.range(0, members.size()).map(members::keyOf).boxed().toList().toString();
  }

  @Test
  void namesThatAreEvaluatedAreNotPlain() {
    assertTrue(of("type", "copyIndex").isPlain());
    assertFalse(of("type", "Copy").isPlain());
    assertFalse(of("[concat('a')]").isPlain());
  }
}
