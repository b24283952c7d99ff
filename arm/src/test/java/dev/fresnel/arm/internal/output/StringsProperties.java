// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fresnel.arm.internal.expression.TemplateText;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Whatever a string holds, each of the languages that are written gives it back. */
class StringsProperties {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Provide
  Arbitrary<String> any() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(30),
        Arbitraries.strings()
            .withChars("[]'\"\\${}`()#\n\r\t\u0000\u202e\u2019\ud83d\ude00a")
            .ofMaxLength(12));
  }

  @Property
  void jsonGivesItBackOnceEvaluatedSoManyTimes(@ForAll("any") String value) throws IOException {
    for (int evaluations = 0; evaluations < 4; evaluations++) {
      StringWriter text = new StringWriter();
      JsonOutput.write(
          text,
          evaluations,
          out -> {
            out.beginObject();
            out.data("key", value);
            out.endObject();
          });
      String read = MAPPER.readTree(text.toString()).get("key").asText();
      for (int i = 0; i < evaluations; i++) {
        assertFalse(TemplateText.isExpression(read));
        read = TemplateText.literal(read);
      }
      assertEquals(value, read);
    }
  }

  @Property
  void bicepGivesItBack(@ForAll("any") String value) throws IOException {
    String quoted = BicepStrings.quote(value);
    if (quoted.startsWith("json(")) {
      String json = BicepLiteral.read(quoted.substring(5, quoted.length() - 1));
      assertEquals(value, MAPPER.readTree(json).asText());
    } else {
      assertEquals(value, BicepLiteral.read(quoted));
    }
    assertTrue(quoted.codePoints().noneMatch(TemplateStrings::isInvisible));
  }

  @Property
  void powerShellGivesItBack(@ForAll("any") String value) {
    if (ShellStrings.isPossible(value)) {
      String quoted = ShellStrings.powerShell(value);
      assertEquals(value, PowerShellLiteral.read(quoted));
      assertTrue(quoted.codePoints().noneMatch(TemplateStrings::isInvisible));
    }
  }

  @Property(tries = 20)
  void bashGivesItBack(@ForAll List<@From("any") String> values)
      throws IOException, InterruptedException {
    assertBash(values.stream().filter(ShellStrings::isPossible).toList());
  }

  @Test
  void bashGivesBackWhatIsHardest() throws IOException, InterruptedException {
    assertBash(
        List.of(
            "",
            "'",
            "\\",
            "\\'",
            "$(id)",
            "`id`",
            "!x",
            "a b",
            "\u202e'\\",
            "\n",
            "-n",
            "größe\t",
            "#",
            "~",
            "*",
            "\u0001f",
            "\ud83d\ude00\u200d"));
  }

  @Test
  void noShellIsGivenWhatItCannotTake() {
    assertFalse(ShellStrings.isPossible("a\0"));
    assertFalse(ShellStrings.isPossible("\ud800"));
    assertTrue(ShellStrings.isPossible("\ud83d\ude00"));
  }

  @Test
  void leavesAloneWhatNeedsNoQuotes() {
    assertEquals("/subscriptions/a-b_c.d:e@f", ShellStrings.bash("/subscriptions/a-b_c.d:e@f"));
    assertEquals("''", ShellStrings.bash(""));
    assertEquals("'it'\\''s'", ShellStrings.bash("it's"));
    assertEquals("$'a\\x0Ab\\'\\\\'", ShellStrings.bash("a\nb'\\"));
    assertEquals("'it''s \u2019\u2019'", ShellStrings.powerShell("it's \u2019"));
    assertEquals(
        "('a' + [char]::ConvertFromUtf32(0x00202E) + 'b')", ShellStrings.powerShell("a\u202eb"));
  }

  @Test
  void writesBicepAsOneWould() {
    assertEquals(
        "'it\\'s $5, \\${x} \\\\ \\n\\r\\t'", BicepStrings.quote("it's $5, ${x} \\ \n\r\t"));
    assertEquals("'\\u{0}\\u{202e}\\u{e0001}'", BicepStrings.quote("\0\u202e\udb40\udc01"));
    assertEquals("json('\"\\\\ud800\"')", BicepStrings.quote("\ud800"));
    assertEquals("name_1", BicepStrings.key("name_1"));
    assertEquals("'1name'", BicepStrings.key("1name"));
    assertEquals("'$schema'", BicepStrings.key("$schema"));
    assertEquals("''", BicepStrings.key(""));
  }

  @SuppressWarnings("OrphanedFormatString") // The format is for the shell's printf.
  private static void assertBash(List<String> values) throws IOException, InterruptedException {
    Path bash = Path.of("/bin/bash");
    Assumptions.assumeTrue(Files.exists(bash), "there is no bash here to ask");
    StringBuilder script = new StringBuilder("printf '%s\\0' x");
    StringBuilder expected = new StringBuilder("x\0");
    for (String value : values) {
      script.append(' ').append(ShellStrings.bash(value));
      expected.append(value).append('\0');
    }
    ProcessBuilder builder = new ProcessBuilder(bash.toString(), "-s");
    builder.environment().put("LC_ALL", "C");
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    try (var in = process.getOutputStream()) {
      in.write(script.toString().getBytes(StandardCharsets.UTF_8));
    }
    byte[] printed = process.getInputStream().readAllBytes();
    assertEquals(0, process.waitFor());
    assertArrayEquals(expected.toString().getBytes(StandardCharsets.UTF_8), printed);
  }
}
