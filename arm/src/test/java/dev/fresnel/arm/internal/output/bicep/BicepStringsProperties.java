// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.bicep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fresnel.arm.internal.output.AnyStrings;
import dev.fresnel.arm.internal.output.TemplateStrings;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class BicepStringsProperties {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Property
  @Domain(AnyStrings.class)
  void aLiteralGivesAnyStringBack(@ForAll String value) throws IOException {
    String quoted = BicepStrings.quote(value);
    if (quoted.startsWith("json(")) {
      String json = BicepLiteral.read(quoted.substring(5, quoted.length() - 1));
      assertEquals(value, MAPPER.readTree(json).asText());
    } else {
      assertEquals(value, BicepLiteral.read(quoted));
    }
    assertTrue(quoted.codePoints().noneMatch(TemplateStrings::isInvisible));
  }

  @Test
  void writesLiteralsAndNamesAsPeopleWould() {
    assertEquals(
        "'it\\'s $5, \\${x} \\\\ \\n\\r\\t'", BicepStrings.quote("it's $5, ${x} \\ \n\r\t"));
    assertEquals("'\\u{0}\\u{202e}\\u{e0001}'", BicepStrings.quote("\0\u202e\udb40\udc01"));
    assertEquals("json('\"\\\\ud800\"')", BicepStrings.quote("\ud800"));
    assertEquals("name_1", BicepStrings.key("name_1"));
    assertEquals("'1name'", BicepStrings.key("1name"));
    assertEquals("'$schema'", BicepStrings.key("$schema"));
    assertEquals("''", BicepStrings.key(""));
  }
}
