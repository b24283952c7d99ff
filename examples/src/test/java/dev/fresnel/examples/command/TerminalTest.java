// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class TerminalTest {

  @Test
  void colourIsWantedUnlessTheEnvironmentSaysOtherwise() {
    assertTrue(Terminal.wantsColor(Map.of()));
    assertTrue(Terminal.wantsColor(Map.of("NO_COLOR", "", "TERM", "xterm")));
    assertFalse(Terminal.wantsColor(Map.of("NO_COLOR", "0")));
    assertFalse(Terminal.wantsColor(Map.of("TERM", "dumb")));
  }

  @Test
  void theWidthIsThatOfTheEnvironmentOrOfTheCommandLine() {
    CommandLine command = FresnelCommand.create().setUsageHelpAutoWidth(false);
    command.setUsageHelpWidth(90);
    assertEquals(120, Terminal.width(Map.of("COLUMNS", "120"), command));
    assertEquals(90, Terminal.width(Map.of("COLUMNS", "wide"), command));
    assertEquals(40, Terminal.width(Map.of("COLUMNS", "7"), command));
  }

  @Test
  void whatATestReadsIsNoTerminal() {
    CommandLine command = FresnelCommand.create();
    command.setOut(new PrintWriter(Writer.nullWriter()));
    command.setErr(command.getOut());
    assertFalse(Terminal.isOut(command));
    assertFalse(Terminal.isErr(command));
  }
}
