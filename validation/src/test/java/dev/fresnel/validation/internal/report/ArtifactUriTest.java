// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactUriTest {

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
        "http://a:b:c/ | http://a:b:c/",
        "./ | .",
        "// | file:////",
        "<stdin> | %3Cstdin%3E",
      })
  void aNameBecomesAUri(String name, String uri) {
    assertEquals(uri, ArtifactUri.of(name));
  }

  @Property
  void everyNameBecomesAUriThatParses(@ForAll("begins") String begin, @ForAll String name) {
    assertNotNull(URI.create(ArtifactUri.of(begin + name)));
  }

  @Provide
  Arbitrary<String> begins() {
    return Arbitraries.of(
        "", "x", "/", "//", "./", "\\\\", "C:\\", "file:/", "file://", "http://", "https://[", "%");
  }
}
