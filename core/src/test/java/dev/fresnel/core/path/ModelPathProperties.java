// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.fixtures.AnyTexts;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ModelPathProperties {

  @Provide
  Arbitrary<ModelPath> paths() {
    Arbitrary<Object> name =
        Arbitraries.oneOf(
                Arbitraries.of("a", "b", "ab", "plans", "*"),
                AnyTexts.hostile().filter(Steps::isName))
            .asGeneric();
    Arbitrary<Object> index =
        Arbitraries.oneOf(
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, Integer.MAX_VALUE))
            .asGeneric();
    return Arbitraries.oneOf(name, index).list().ofMaxSize(6).map(ModelPathProperties::path);
  }

  private static ModelPath path(List<Object> steps) {
    ModelPath path = ModelPath.root();
    for (Object step : steps) {
      path = step instanceof Integer index ? path.index(index) : path.property((String) step);
    }
    return path;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        AnyTexts.hostile(), Arbitraries.strings().withChars("ab.[]0129$*").ofMaxLength(12));
  }

  @Property
  void whatIsWrittenCanBeReadBack(@ForAll("paths") ModelPath path) {
    assertEquals(path, ModelPath.parse(path.toString()));
  }

  @Property
  void whatIsReadIsWrittenAlikeAndAllElseIsRefused(@ForAll("texts") String text) {
    try {
      assertEquals(text, ModelPath.parse(text).toString());
    } catch (IllegalArgumentException e) {
      assertTrue(e.toString().contains(": path must be "), e.toString());
    }
  }

  @Property
  void orderAgreesWithEquality(@ForAll("paths") ModelPath a, @ForAll("paths") ModelPath b) {
    assertEquals(a.equals(b), a.compareTo(b) == 0);
    assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
    if (a.equals(b)) {
      assertEquals(a.hashCode(), b.hashCode());
    }
  }

  @Property
  void orderIsTransitive(
      @ForAll("paths") ModelPath a, @ForAll("paths") ModelPath b, @ForAll("paths") ModelPath c) {
    List<ModelPath> sorted = Stream.of(a, b, c).sorted().toList();
    assertTrue(sorted.get(0).compareTo(sorted.get(2)) <= 0);
  }

  @Property
  void whatHoldsAPathComesBeforeIt(@ForAll("paths") ModelPath path) {
    path.parent()
        .ifPresent(
            parent -> {
              assertTrue(parent.compareTo(path) < 0);
              assertTrue(path.startsWith(parent));
              assertEquals(path.depth(), parent.depth() + 1);
            });
  }

  @Property
  void whatIsAppendedIsBelow(@ForAll("paths") ModelPath start, @ForAll("paths") ModelPath rest) {
    ModelPath whole = start.append(rest);
    assertTrue(whole.startsWith(start));
    assertEquals(start, whole.first(start.depth()));
    assertEquals(rest, whole.below(start));
  }
}
