// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.internal.output.AnyStrings;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellStringsProperties {

  @Property
  @Domain(AnyStrings.class)
  void powerShellGivesAnyPossibleStringBack(@ForAll String value) {
    if (ShellStrings.isPossible(value)) {
      String quoted = ShellStrings.powerShell(value);
      StringBuilder read = new StringBuilder();
      assertEquals(quoted.length(), PowerShellLiteral.read(quoted, 0, read));
      assertEquals(value, read.toString());
    }
  }

  @Property(tries = 20)
  @Domain(AnyStrings.class)
  @Domain(DomainContext.Global.class)
  void everyPosixShellGivesAnyPossibleStringsBack(@ForAll @Size(max = 60) List<String> values)
      throws IOException, InterruptedException {
    assertGivenBack(values.stream().filter(ShellStrings::isPossible).toList());
  }

  @Test
  void everyPosixShellGivesBackTheHardestStrings() throws IOException, InterruptedException {
    assertGivenBack(
        List.of(
            "",
            "'",
            "''",
            "\\",
            "\\'",
            "'\\''",
            "\\n",
            "%s%d%%",
            "\"$HOME\"",
            "$(id)",
            "${IFS}",
            "`id`",
            "!x",
            "!!",
            "a b",
            "-n",
            "--",
            "größe",
            "#",
            "~",
            "*",
            "=ls",
            "{a,b}",
            "a;b&c|d>e<f",
            "$'x'",
            "\ud83d\ude00\u200d\ud83d\udcbb"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\0",
        "\t",
        "\n",
        "\r",
        "\u001b[2J",
        "\u007f",
        "\u0085",
        "\u00ad",
        "\u200e",
        "\u202e",
        "\u2028",
        "\u2029",
        "\u2066",
        "\ufeff",
        "\ud800",
        "\udc00"
      })
  void noShellIsGivenWhatItsLineCannotShow(String value) {
    assertFalse(ShellStrings.isPossible(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200c", "\u200d", "\u2019", "ß", "\ud83d\ude00"})
  void aShellIsGivenEverythingElse(String value) {
    assertTrue(ShellStrings.isPossible(value));
  }

  @Test
  void leavesAloneWhatNeedsNoQuotes() {
    assertEquals("/subscriptions/a-b_c.d:e@f", ShellStrings.posix("/subscriptions/a-b_c.d:e@f"));
    assertEquals("''", ShellStrings.posix(""));
    assertEquals("'it'\\''s'", ShellStrings.posix("it's"));
    assertEquals("'it''s \u2019\u2019'", ShellStrings.powerShell("it's \u2019"));
  }

  private static void assertGivenBack(List<String> values)
      throws IOException, InterruptedException {
    List<String> lines =
        values.stream().map(each -> "given " + ShellStrings.posix(each) + " end").toList();
    List<List<String>> expected = values.stream().map(each -> List.of(each, "end")).toList();
    for (PosixShell shell : PosixShell.installed()) {
      assertEquals(expected, shell.wordsOf(lines, "given"), shell::toString);
    }
  }
}
