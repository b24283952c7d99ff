// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.core.Cloud;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalLinkTest {

  private static final URI TEMPLATE = URI.create("https://example.com/a%20b/gold.json?x=1&y=2#z");
  private static final String ENCODED =
      "/#create/Microsoft.Template/uri/"
          + "https%3A%2F%2Fexample.com%2Fa%2520b%2Fgold.json%3Fx%3D1%26y%3D2%23z";

  @ParameterizedTest
  @CsvSource({
    "PUBLIC, https://portal.azure.com",
    "US_GOVERNMENT, https://portal.azure.us",
    "CHINA, https://portal.azure.cn"
  })
  void eachCloudHasItsPortal(Cloud cloud, String portal) {
    assertEquals(portal + ENCODED, new PortalLink(TEMPLATE, cloud).address().toString());
  }

  @Test
  void theButtonIsMarkdownThatNoAddressBreaks() {
    PortalLink link = PortalLink.of(URI.create("https://example.com/a)b('c.json"));
    assertEquals(
        "[![Deploy to Azure](https://aka.ms/deploytoazurebutton)]"
            + "(https://portal.azure.com/#create/Microsoft.Template/uri/"
            + "https%3A%2F%2Fexample.com%2Fa%29b%28%27c.json)",
        link.toMarkdown());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.com/a.json", "a.json", "https:a.json", "file:///a.json"})
  void thePortalReadsByHttpsOnly(String address) {
    assertEquals(
        "template must be an absolute address that begins with https, not \"" + address + "\"",
        assertThrows(IllegalArgumentException.class, () -> PortalLink.of(URI.create(address)))
            .getMessage());
  }
}
