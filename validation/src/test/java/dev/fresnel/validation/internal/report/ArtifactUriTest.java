// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactUriTest {

  private static final String CHARACTER = "(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2}";
  private static final String IN_PATH = CHARACTER + "|[:@])";
  private static final String PATH = "(?:/" + IN_PATH + "*)*";

  /** A URI reference as RFC 3986 has it, of those that have no fragment. */
  private static final Pattern URI_REFERENCE =
      Pattern.compile(
          "(?:[A-Za-z][A-Za-z0-9+.-]*:(?://(?:"
              + (CHARACTER + "|:)*@)?" + CHARACTER + ")*(?::[0-9]*)?" + PATH)
              + ("|/(?:" + IN_PATH + "+" + PATH + ")?)")
              + ("|" + CHARACTER + "|@)+" + PATH + ")")
              + ("(?:[?](?:" + IN_PATH + "|[/?])*)?"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "offer.json | offer.json",
        "./offers/./a.json | offers/./a.json",
        "../a.json | ../a.json",
        "offers\\a b.json | offers/a%20b.json",
        "a:b.json | a%3Ab.json",
        "a%20b.json | a%2520b.json",
        "a?b=c#d[0].json | a%3Fb%3Dc%23d%5B0%5D.json",
        "\u00fc.json | %C3%BC.json",
        "/srv/a.json | file:///srv/a.json",
        "C:\\offers\\a.json | file:///C:/offers/a.json",
        "c:/a.json | file:///c:/a.json",
        "\u0130:/a.json | %C4%B0%3A/a.json",
        "C: | C%3A",
        "\\\\host\\share\\a.json | file://host/share/a.json",
        "file:///srv/a%20b.json | file:///srv/a%20b.json",
        "https://example.org/a.json?x=1 | https://example.org/a.json?x=1",
        "http://example.org/a b | http://example.org/a%20b",
        "https://example.org/100% | https://example.org/100%25",
        "https://example.org/%4 | https://example.org/%254",
        "http:// | http%3A//",
        "http://a:b:c/ | http%3A//a%3Ab%3Ac/",
        "http://a@b@c/ | http%3A//a%40b%40c/",
        "http://me:secret@a_b:80?c | http://me:secret@a_b:80?c",
        "http://@/ | http%3A//%40/",
        "http://:80/ | http%3A//%3A80/",
        "file://a:b/ | file%3A//a%3Ab/",
        "file:////a | file:////a",
        "file:a | file%3Aa",
        "FILE:/a | FILE%3A/a",
        "./ | .",
        "// | file:////",
        "<stdin> | %3Cstdin%3E",
      })
  void aNameBecomesAUri(String name, String uri) {
    assertEquals(uri, ArtifactUri.of(name));
  }

  @Test
  void whatCannotBePrintedIsEncoded() {
    assertEquals("%07%0A%E2%80%AE%EF%BF%BD.json", ArtifactUri.of("\u0007\n\u202e\ud800.json"));
  }

  @Property
  void everyNameBecomesAUriThatParses(@ForAll("begins") String begin, @ForAll String name) {
    assertValid(begin + name);
  }

  @Property
  void everyArrangementOfWhatDelimitsBecomesAUri(
      @ForAll("begins") String begin,
      @ForAll @Chars({':', '/', '\\', '@', '?', '#', '[', ']', '%', '4', 'a', '.', '\n', '\u0130'})
          String name) {
    assertValid(begin + name);
  }

  private static void assertValid(String name) {
    String uri = ArtifactUri.of(name);
    assertTrue(URI_REFERENCE.matcher(uri).matches(), uri);
    assertNotNull(URI.create(uri));
  }

  @Provide
  Arbitrary<String> begins() {
    return Arbitraries.of(
        "", "x", "/", "//", "./", "\\\\", "C:\\", "file:/", "file://", "http://", "https://[", "%");
  }
}
