// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.wording;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "todo",
        "TODO: name",
        "Tbd",
        "TBD (name)",
        "fixme",
        "FixMe-later",
        "changeme",
        "Change_Me",
        "CHANGE-ME",
        "ReplaceMe",
        "REPLACE_WITH_NAME",
        "INSERT_NAME",
        "YOUR_NAME",
        "your tenant id",
        "Your Tenant ID here",
        "<insert name>",
        "{{name}}",
        "${name}",
        "$(name)",
        "#{name}#",
        "__name__",
        "@@name@@",
        "%%name%%",
        "Contoso <your name> operations"
      })
  void isToBeFilledIn(String text) {
    assertTrue(PlaceholderText.isInText(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "t",
        "f",
        "to",
        "Today",
        "todos",
        "tbdx",
        "Fixmeister",
        "Change management",
        "Contoso managed operations",
        "Replacement parts",
        "Yours truly",
        "Insert name",
        "100 %",
        "a_b",
        "#1 provider",
        "<b>bold</b>",
        "a < b",
        "see <https://contoso.com>",
        "ask <ada@contoso.com>"
      })
  void staysAsItIs(String text) {
    assertFalse(PlaceholderText.isInText(text));
  }
}
