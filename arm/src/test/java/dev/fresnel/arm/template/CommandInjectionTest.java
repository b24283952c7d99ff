// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.arm.internal.template.commands.PosixShell;
import dev.fresnel.arm.internal.template.commands.PowerShellLiteral;
import dev.fresnel.arm.internal.template.commands.ShellStrings;
import dev.fresnel.core.SubscriptionScope;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever an id or a file name looks like, a command line passes it on as one word. */
class CommandInjectionTest {

  /** One for each scope and placement, with ids that are the text. */
  private static final List<Function<String, DeploymentTemplate>> RENDERINGS =
      Renderings.all().entrySet().stream()
          .filter(each -> each.getKey().endsWith("/" + NameSeed.OFFER_NAME + "/named"))
          .filter(each -> !each.getKey().startsWith("management-group"))
          .filter(each -> !each.getKey().startsWith("remediation"))
          .map(Map.Entry::getValue)
          .toList();

  /** A line of a text, beside the same line of the plain word. */
  private record Line(String text, String plain, String actual) {}

  @Test
  void everyPosixShellReadsTheWordsThatAreMeant() throws Exception {
    List<Line> lines = lines(CommandShell.AZURE_CLI);
    for (PosixShell shell : PosixShell.installed()) {
      List<List<String>> plain = shell.wordsOf(lines.stream().map(Line::plain).toList(), "az");
      List<List<String>> actual = shell.wordsOf(lines.stream().map(Line::actual).toList(), "az");
      assertEquals(lines.size(), actual.size(), shell::toString);
      for (int i = 0; i < lines.size(); i++) {
        assertEquals(expected(plain.get(i), lines.get(i).text()), decoded(actual.get(i)));
      }
    }
  }

  @Test
  void powerShellReadsTheStringsThatAreMeant() {
    for (Line line : lines(CommandShell.POWERSHELL)) {
      List<String> plain = new ArrayList<>();
      List<String> actual = new ArrayList<>();
      assertEquals(frame(line.plain(), plain), frame(line.actual(), actual));
      assertEquals(expected(plain, line.text()), decoded(actual));
    }
  }

  @Test
  void whatNoLineCanShowIsRefusedForEveryShell() {
    List<String> impossible =
        Hostile.kinds().stream().filter(each -> !ShellStrings.isPossible(each)).toList();
    for (int i = 0; i < impossible.size(); i++) {
      String text = impossible.get(i);
      PlannedDeployment planned = planned(i, text);
      DeploymentFiles files = files(planned, "file");
      for (CommandShell shell : CommandShell.values()) {
        assertThrows(IllegalArgumentException.class, () -> planned.commands(shell, files));
      }
      assertThrows(IllegalArgumentException.class, () -> files(planned, text));
    }
  }

  /** The lines of all texts that a line can show, each in one of the renderings. */
  private static List<Line> lines(CommandShell shell) {
    assertEquals(8, RENDERINGS.size());
    List<Line> lines = new ArrayList<>();
    List<String> texts =
        Hostile.kinds().stream()
            .filter(each -> !each.isEmpty() && ShellStrings.isPossible(each))
            .toList();
    for (int i = 0; i < texts.size(); i++) {
      List<String> plain = lines(planned(i, Arrival.PLAIN), Arrival.PLAIN, shell);
      List<String> actual = lines(planned(i, texts.get(i)), texts.get(i), shell);
      assertEquals(plain.size(), actual.size());
      for (int j = 0; j < plain.size(); j++) {
        lines.add(new Line(texts.get(i), plain.get(j), actual.get(j)));
      }
    }
    return lines;
  }

  private static List<String> lines(PlannedDeployment planned, String file, CommandShell shell) {
    DeploymentCommands commands = planned.commands(shell, files(planned, file));
    List<String> lines = new ArrayList<>(commands.deploy());
    lines.addAll(commands.check());
    lines.addAll(commands.remove());
    return lines;
  }

  private static PlannedDeployment planned(int rendering, String text) {
    return RENDERINGS
        .get(rendering % RENDERINGS.size())
        .apply(text)
        .at(new SubscriptionScope(RenderCases.SUBSCRIPTION));
  }

  private static DeploymentFiles files(PlannedDeployment planned, String file) {
    return planned.template().parameters().isPresent()
        ? DeploymentFiles.of("westeurope", file, file)
        : DeploymentFiles.of("westeurope", file);
  }

  /** The words of a text's line, by those of the plain word's line. */
  private static List<String> expected(List<String> plain, String text) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      boolean template = i > 0 && plain.get(i - 1).equals("--template-file");
      boolean mistakable = text.startsWith("-") || text.startsWith("@");
      words.add((template && mistakable ? "./" : "") + plain.get(i).replace(Arrival.PLAIN, text));
    }
    return words;
  }

  /** The words, with addresses as they are before they are made into addresses. */
  private static List<String> decoded(List<String> words) {
    return words.stream()
        .map(
            each ->
                each.contains("?api-version=")
                    ? URLDecoder.decode(each, StandardCharsets.UTF_8)
                    : each)
        .toList();
  }

  private static String frame(String line, List<String> literals) {
    StringBuilder frame = new StringBuilder();
    for (int i = 0; i < line.length(); ) {
      if (line.charAt(i) == '\'') {
        StringBuilder value = new StringBuilder();
        i = PowerShellLiteral.read(line, i, value);
        literals.add(value.toString());
        frame.append('_');
      } else {
        frame.append(line.charAt(i++));
      }
    }
    return frame.toString();
  }
}
