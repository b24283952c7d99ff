// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.steps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/** Work that takes steps in proportion to the square of the input in all ways that are counted. */
public final class SquareWork implements CountedWork {

  private static final Map<String, IntFunction<IntSupplier>> WORKS =
      Map.of(
          "loops", size -> () -> loops(size),
          "calls", size -> () -> IntStream.range(0, size).map(i -> calls(size)).sum(),
          "search in a list", size -> () -> search(size),
          "search by reference", size -> () -> searchByReference(size),
          "search in a text", size -> () -> searchInText(size),
          "concatenation", size -> () -> concatenation(size),
          "copies", size -> () -> copies(size),
          "whole collections", size -> () -> collections(size));

  static List<String> names() {
    return WORKS.keySet().stream().sorted().toList();
  }

  @Override
  public IntSupplier prepare(String name, String size) {
    IntFunction<IntSupplier> work = WORKS.get(name);
    if (work == null) {
      throw new IllegalArgumentException("no work " + name);
    }
    return work.apply(Integer.parseInt(size));
  }

  private static int loops(int size) {
    int sum = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        sum += i ^ j;
      }
    }
    return sum;
  }

  private static int calls(int depth) {
    return depth == 0 ? 0 : 1 + calls(depth - 1);
  }

  private static int search(int size) {
    List<Integer> seen = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (!seen.contains(i)) {
        seen.add(i);
      }
    }
    return seen.size();
  }

  private static int searchByReference(int size) {
    List<Integer> seen = IntStream.range(0, size).boxed().toList();
    return (int) IntStream.range(0, size).boxed().filter(seen::contains).count();
  }

  private static int searchInText(int size) {
    String text = "a".repeat(8 * size);
    int found = 0;
    for (int i = 0; i < size; i++) {
      found += text.indexOf('b');
    }
    return found;
  }

  private static int concatenation(int size) {
    String text = "";
    for (int i = 0; i < size; i++) {
      text = text + "12345678";
    }
    return text.length();
  }

  private static int copies(int size) {
    List<Integer> all = IntStream.range(0, size).boxed().toList();
    int sum = 0;
    for (int i = 0; i < size; i++) {
      sum += new ArrayList<>(all).size();
    }
    return sum;
  }

  private static int collections(int size) {
    Set<Integer> all = new HashSet<>();
    List<Integer> more = IntStream.range(0, size).boxed().toList();
    for (int i = 0; i < size; i++) {
      all.addAll(more);
    }
    return all.size();
  }
}
