// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.fresnel.core.finding.Finding;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever is read without Jackson is read as Jackson's tokens have it. */
class PlainJsonProperties {

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "'",
          "\\",
          "\\u00e9",
          "\\n",
          "/*",
          "*/",
          "//",
          "\n",
          "\t",
          "        ",
          "\"a\"",
          "\"[a]\"",
          "\"\\\\\"",
          "{\"a\":1}",
          "[{\"a\":1},{\"a\":2}]",
          "0",
          "-12",
          "01",
          "1e5",
          "true",
          "nul",
          "null",
          "\u00e9",
          "\ud83d\ude00");

  private static final byte[] PLAIN =
      ("{\"a\": [1, -25, {\"b\": null, \"copy\": []}, {\"b\": \"[x]\", \"copy\": [{}]},\n"
              + "        {\"b\": \"\\u00e9\", \"copy\": 0}], \"d\": \"x\\\\y\u20ac\", \"e\": true}")
          .getBytes(UTF_8);

  @Property(tries = 5_000)
  void piecesOfJson(@ForAll("pieces") String text) {
    assertReadAlike(text.getBytes(UTF_8));
  }

  @Property(tries = 3_000)
  void damagedTexts(@ForAll("positions") int position, @ForAll byte replacement) {
    byte[] damaged = PLAIN.clone();
    damaged[position] = replacement;
    assertReadAlike(damaged);
  }

  @Property(tries = 200)
  void cutTexts(@ForAll("positions") int length) {
    assertReadAlike(Arrays.copyOf(PLAIN, length));
  }

  @Property
  void plainDocuments(@ForAll("documents") String document) {
    byte[] utf8 = document.getBytes(UTF_8);
    assertReadAlike(utf8);
    assertNotNull(plain(utf8, new ReaderFindings()));
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES).list().ofMaxSize(9).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<Integer> positions() {
    return Arbitraries.integers().between(0, PLAIN.length - 1);
  }

  @Provide
  Arbitrary<String> documents() {
    return document(3);
  }

  private static Arbitrary<String> document(int depth) {
    Arbitrary<String> scalars =
        Arbitraries.of("1", "-7", "0", "true", "false", "null", "\"\"", "\"a\"", "\"\\\"\\\\\"");
    if (depth == 0) {
      return scalars;
    }
    Arbitrary<String> blank = Arbitraries.of("", " ", "\n          ", "\r\n\t");
    Arbitrary<String> inner = document(depth - 1);
    Arbitrary<String> name = Arbitraries.of("a", "A", "copy", "[b", "eleven", "twelve");
    Arbitrary<String> member =
        Combinators.combine(name, blank, inner).as((n, b, v) -> '"' + n + '"' + b + ":" + b + v);
    return Arbitraries.oneOf(
        scalars,
        Combinators.combine(inner.list().ofMaxSize(4), blank)
            .as((values, b) -> "[" + b + String.join(b + "," + b, values) + b + "]"),
        Combinators.combine(member.list().ofMaxSize(4), blank)
            .as((members, b) -> "{" + b + String.join(b + "," + b, members) + b + "}"));
  }

  private static @Nullable JsonValue plain(byte[] utf8, ReaderFindings findings) {
    return new PlainJson(new SourceText("t", utf8), JsonLimits.documents(), findings).build();
  }

  private static void assertReadAlike(byte[] utf8) {
    ReaderFindings findings = new ReaderFindings();
    JsonValue plain = plain(utf8, findings);
    if (plain != null) {
      ReaderFindings expectedFindings = new ReaderFindings();
      JsonValue expected =
          new JsonTreeBuilder(new SourceText("t", utf8), expectedFindings)
              .build(JsonLimits.documents());
      assertNotNull(expected);
      assertEquals(JsonTrees.show(expected), JsonTrees.show(plain));
      assertEquals(format(expectedFindings), format(findings));
      assertAlikeWithin(expected, plain);
    }
  }

  private static List<String> format(ReaderFindings findings) {
    return findings.all().stream().map(Finding::format).toList();
  }

  private static void assertAlikeWithin(JsonValue expected, JsonValue actual) {
    assertEquals(expected.count(), actual.count());
    assertEquals(expected.isPlain(), actual.isPlain());
    assertEquals(expected.offset(), actual.offset());
    if (expected instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        assertAlikeWithin(array.get(i), ((JsonArray) actual).get(i));
      }
    } else if (expected instanceof JsonObject object) {
      for (int i = 0; i < object.size(); i++) {
        assertAlikeWithin(object.value(i), ((JsonObject) actual).value(i));
      }
    }
  }
}
