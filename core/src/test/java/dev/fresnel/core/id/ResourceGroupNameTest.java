// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.core.Locales;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceGroupNameTest {

  private static final String LONGEST =
      "123456789_123456789_123456789_123456789_123456789_123456789_123456789_123456789_123456789_";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "-",
        "_",
        "()",
        ".a",
        "rg-Prod_(weu).1",
        LONGEST,
        "\u00e9\u0660\u6771\u4eac",
        "\u01c5",
        "\u02b0"
      })
  void lettersAndDigitsOfAnyScriptAreTaken(String text) {
    assertEquals(text, ResourceGroupName.parse(text).value());
    assertEquals(Optional.of(text), ResourceGroupName.tryParse(text).map(Identifier::value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "rg.",
        LONGEST + "x",
        "a b",
        "a/b",
        "a#",
        "a\n",
        "a,",
        "a*",
        "a'",
        "\u2160",
        "\u00b2",
        "e\u0301",
        "\ud801\udc00",
        "\ud801"
      })
  void allElseIsRefusedButCanBeHeld(String text) {
    assertEquals(Optional.empty(), ResourceGroupName.tryParse(text));
    assertThrows(IllegalArgumentException.class, () -> ResourceGroupName.parse(text));
    assertEquals(text, ResourceGroupName.asWritten(text).value());
    assertFalse(ResourceGroupName.asWritten(text).isWellFormed());
  }

  @Test
  void theMessageNamesParameterFormAndValue() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> ResourceGroupName.parse("rg."));

    assertEquals(
        "resourceGroupName must be 1 to 90 letters, digits, underscores, hyphens, periods and"
            + " parentheses, not ending in a period, not \"rg.\"",
        thrown.getMessage());
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    assertEquals(
        "resourceGroupName",
        assertThrows(NullPointerException.class, () -> ResourceGroupName.parse(null)).getMessage());
    assertEquals(
        "resourceGroupName",
        assertThrows(NullPointerException.class, () -> ResourceGroupName.tryParse(null))
            .getMessage());
    assertEquals(
        "resourceGroupName",
        assertThrows(NullPointerException.class, () -> ResourceGroupName.asWritten(null))
            .getMessage());
  }

  @Test
  void caseDoesNotCountButIsKept() {
    ResourceGroupName name = ResourceGroupName.parse("RG-Integration");

    assertEquals("RG-Integration", name.value());
    assertEquals(ResourceGroupName.parse("rg-integration"), name);
    assertEquals(ResourceGroupName.parse("rg-integration").hashCode(), name.hashCode());
    assertNotEquals(ResourceGroupName.parse("rg-integrations"), name);
  }

  @Test
  void theLocaleOfTheMachineDoesNotCount() {
    Locales.during(
        Locales.TURKISH,
        () ->
            assertEquals(
                ResourceGroupName.parse("rg-integration"),
                ResourceGroupName.parse("RG-INTEGRATION")));
  }
}
