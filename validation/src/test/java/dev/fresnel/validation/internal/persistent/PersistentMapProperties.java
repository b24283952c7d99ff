// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.persistent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A map that never changes, beside one of the platform that does the same and changes. */
class PersistentMapProperties {

  /** A key from 0 up is put; one below 0 is taken out again. */
  @Property(tries = 300)
  void itHoldsWhatASortedMapHoldsAndLeavesFormerMapsAsTheyWere(
      @ForAll @Size(max = 200) List<@IntRange(min = -40, max = 40) Integer> steps) {
    TreeMap<Integer, Integer> expected = new TreeMap<>();
    PersistentMap<Integer, Integer> map = PersistentMap.empty();
    List<PersistentMap<Integer, Integer>> formerMaps = new ArrayList<>();
    List<Map<Integer, Integer>> formerContents = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      formerMaps.add(map);
      formerContents.add(new TreeMap<>(expected));
      int step = steps.get(i);
      if (step >= 0) {
        expected.put(step, i);
        map = map.with(step, i);
      } else {
        expected.remove(-step);
        map = map.without(-step);
      }
    }
    assertHolds(expected, map);
    for (int i = 0; i < formerMaps.size(); i += 17) {
      assertHolds(formerContents.get(i), formerMaps.get(i));
    }
  }

  private static void assertHolds(
      Map<Integer, Integer> expected, PersistentMap<Integer, Integer> map) {
    Map<Integer, Integer> held = new TreeMap<>();
    List<Integer> order = new ArrayList<>();
    map.forEach(
        (key, value) -> {
          held.put(key, value);
          order.add(key);
        });
    List<Integer> values = new ArrayList<>();
    map.values().forEach(values::add);
    assertEquals(expected, held);
    assertEquals(List.copyOf(expected.keySet()), order);
    assertEquals(List.copyOf(expected.values()), values);
    assertEquals(expected.size(), map.size());
    assertEquals(expected.toString(), map.toString());
    for (int key = -1; key <= 41; key++) {
      assertEquals(expected.get(key), map.get(key));
    }
  }

  @Property(tries = 200)
  void equalContentsAreEqualMapsHoweverTheyCameAbout(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 30) Integer> keys) {
    PersistentMap<Integer, String> one = PersistentMap.empty();
    PersistentMap<Integer, String> other = PersistentMap.<Integer, String>empty().with(99, "gone");
    for (int i = 0; i < keys.size(); i++) {
      one = one.with(keys.get(i), "value");
      other = other.with(keys.get(keys.size() - 1 - i), "value");
    }
    assertNotEquals(one, other);
    other = other.without(99);
    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
    assertNotEquals(one.with(7, "another value"), other.with(7, "value"));
  }

  @Property(tries = 200)
  void aRangeBeginsAtItsFirstKeyAndEndsAtTheFirstOfAnotherKind(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 50) Integer> keys,
      @ForAll @IntRange(min = 0, max = 51) int first,
      @ForAll @IntRange(min = 0, max = 51) int end) {
    TreeMap<Integer, Integer> expected = new TreeMap<>();
    PersistentMap<Integer, Integer> map = PersistentMap.empty();
    for (int key : keys) {
      expected.put(key, key);
      map = map.with(key, key);
    }
    List<Integer> range = new ArrayList<>();
    map.forEachFrom(first, key -> key < end, (key, value) -> range.add(value));
    assertEquals(
        first < end ? List.copyOf(expected.subMap(first, end).values()) : List.of(), range);
  }

  @Property(tries = 20)
  void keysInOrderMakeNoDeepTree(@ForAll @IntRange(min = 1, max = 2_000) int count) {
    PersistentMap<Integer, Integer> map = PersistentMap.empty();
    for (int key = 0; key < count; key++) {
      map = map.with(key, key);
    }
    int[] compared = {0};
    map.forEachFrom(count, key -> true, (key, value) -> compared[0]++);
    assertEquals(0, compared[0]);
    assertSame(map, map.without(count));
    assertTrue(map.height() <= 1.45 * (Math.log(count + 2) / Math.log(2)));
  }
}
