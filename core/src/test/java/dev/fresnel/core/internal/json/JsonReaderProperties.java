// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.source.Source;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonReaderProperties {

  private static final List<String> PIECES =
      List.of(
          "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "\\u00", "/*", "*/", "//", "\n", "\r", "a",
          "\"a\"", "1", "-", "1e", "true", "nul", "\uFEFF", "\u0000", "\u20ac", "\ud83d", "\u201c");

  private static final byte[] VALID =
      "{\"a\": [1, -2.5e3, {\"b\": null}], /* c */ \"d\": \"x\ny\u20ac\\u00e9\", 'e': true,}"
          .getBytes(UTF_8);

  @Property
  void bytesOfAnyKindGiveAValueOrAnError(@ForAll byte[] bytes) {
    assertValueOrError(JsonReader.read(JsonTrees.source(bytes)));
  }

  @Property(tries = 5_000)
  void piecesOfJsonGiveAValueOrAnError(@ForAll("pieces") String text) {
    assertValueOrError(JsonReader.read(Source.text("t", text)));
    assertValueOrError(JsonReader.read(JsonTrees.source(text.getBytes(UTF_8))));
  }

  @Property(tries = 5_000)
  void damagedTextsGiveAValueOrAnError(
      @ForAll("positions") int position, @ForAll byte replacement, @ForAll("positions") int end) {
    byte[] damaged = java.util.Arrays.copyOf(VALID, Math.max(end, position + 1));
    damaged[position] = replacement;
    assertValueOrError(JsonReader.read(JsonTrees.source(damaged)));
  }

  @Property
  void everyStringIsReadBackAsWritten(@ForAll String text) {
    String quoted = quote(text);
    Checked<JsonValue> read = JsonReader.read(Source.text("t", "[" + quoted + "]"));
    JsonString string = (JsonString) ((JsonArray) read.orThrow()).get(0);
    assertEquals(new String(text.getBytes(UTF_8), UTF_8), string.text());
    for (int i = 0; i < text.length(); i++) {
      assertTrue(string.locationOf(i).compareTo(string.location()) > 0);
    }
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<Integer> positions() {
    return Arbitraries.integers().between(0, VALID.length - 1);
  }

  private static void assertValueOrError(Checked<JsonValue> read) {
    assertTrue(read.value().isPresent() || read.hasErrors());
    read.value().ifPresent(JsonTrees::show);
  }

  private static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
