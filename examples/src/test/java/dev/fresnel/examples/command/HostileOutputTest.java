// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is read, nor the name of a file, commands a terminal or a build pipeline. */
class HostileOutputTest {

  private static final List<String> HOSTILE =
      List.of(
          "::error file=a.json::x",
          "\t  ::stop-commands::x\n::set-output name=a::b\r\n::x",
          "a ##vso[task.complete result=Failed;] ##VSO[x] ##[error]x ###[x]##",
          "\u001b[31m\u009b2J\u0007\b\u007f\u0085\f\u000b\u0000",
          "\u202e\u2066\u200f\u061c\u2028::x\u2029::x\ufeff\u200b\u00ad\u00a0\u3000\ue000",
          "\ud800::x\udc00\udb40\udc01",
          "\\u001b[31m ${x} {0} [a](b) \"'",
          "=cmd|' /C calc'!A0",
          "\t=1+1,\n=2+2",
          "+1\",=1\n-1,@SUM(1)",
          "<img src=x onerror=alert(1)><script>alert(1)</script>[a](https://evil.example)");

  /** A cell of CSV with what stands before it. */
  private static final Pattern CELL =
      Pattern.compile("(?:\\A|,|\\r?\\n)(\"(?:[^\"]|\"\")*\"|[^,\\r\\n]*)");

  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

  private static final String SUBSCRIPTION = "22222222-aaaa-4bbb-8ccc-000000000002";

  private static final String ROLES =
      """
      [{"id": "/providers/Microsoft.Authorization/roleDefinitions/44444444-0000-4000-8000-000000000009",
        "name": "44444444-0000-4000-8000-000000000009", "roleName": "A role", "roleType": "BuiltInRole",
        "permissions": [{"actions": ["Microsoft.Compute/disks/read"], "notActions": []}]},
       {"id": "/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7",
        "name": "acdd72a7-3385-48ef-bd42-f606fba81ae7", "roleName": "Reads", "roleType": "BuiltInRole",
        "permissions": [{"actions": ["*/read", "x"], "notActions": []}]}]
      """;

  @TempDir private Path folder = Path.of("replaced by JUnit");

  /** The text, once for each of its strings, and once more with all names in it hostile. */
  private static List<String> variants(String text) throws IOException {
    List<String> variants = new ArrayList<>();
    Matcher string = STRING.matcher(text);
    for (int i = 0; string.find(); i++) {
      variants.add(
          text.substring(0, string.start())
              + quote(HOSTILE.get(i % HOSTILE.size()))
              + text.substring(string.end()));
    }
    for (String hostile : HOSTILE) {
      String all = text;
      for (String name :
          List.of("Operations", "Monitoring", "Support", "gold", "A role", "Reads")) {
        all = all.replace('"' + name + '"', quote(hostile));
      }
      variants.add(all);
    }
    return variants;
  }

  /** A string of JSON in ASCII alone, so that lone surrogates arrive too. */
  private static String quote(String text) throws IOException {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(unit -> quoted.append(String.format(Locale.ROOT, "\\u%04x", unit)));
    return quoted.append('"').toString();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** Runs a command, checks all that it says, and returns what it printed. */
  private static String run(String... arguments) {
    CommandRun fresnel = new CommandRun();
    fresnel.run(arguments);
    String text = fresnel.printed() + fresnel.complained();
    assertFalse(text.isEmpty(), String.join(" ", arguments));
    String shown = String.join(" ", arguments) + "\n" + text;
    assertFalse(text.contains("\tat "), shown);
    for (String line : text.split("\n", -1)) {
      assertFalse(line.stripLeading().startsWith("::"), shown);
      String lower = line.toLowerCase(Locale.ROOT);
      assertFalse(lower.contains("##vso[") || lower.contains("##["), shown);
      // What is to be pasted keeps its tabs.
      String seen = arguments[0].equals("checklist") ? line.replace("\t", "") : line;
      seen.codePoints().forEach(c -> assertTrue(isPrintable(c), shown));
    }
    return fresnel.printed();
  }

  private static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> codePoint == ' ';
      default -> true;
    };
  }

  @Test
  void templatesCommandNothing() throws IOException {
    String sound = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    for (String text : variants(TemplateTexts.template(TemplateTexts.OWNER))) {
      String file = file("template.json", text);
      for (String format : List.of("text", "json", "sarif", "markdown", "html")) {
        String printed = run("check", "--format", format, file);
        if (format.equals("json") || format.equals("sarif")) {
          new ObjectMapper().readTree(printed);
        }
      }
      run("check", "--subscription", SUBSCRIPTION, sound, file);
      for (String format : List.of("text", "json")) {
        run("diff", "--format", format, "--subscription", SUBSCRIPTION, sound, file);
      }
      access(file);
    }
  }

  @Test
  void payloadsCommandNothing() throws IOException {
    String sound = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    for (String text : variants(TemplateTexts.payload(SUBSCRIPTION, TemplateTexts.CONTRIBUTOR))) {
      String file = file("payload.json", text);
      run("check", "--subscription", SUBSCRIPTION, sound, "--against", file);
      for (String format : List.of("text", "json")) {
        run("diff", "--format", format, "--subscription", SUBSCRIPTION, file, sound);
      }
      access(file);
    }
  }

  @Test
  void customersAndTheirPagesCommandNothing() throws IOException {
    String offer = file("offer.json", TemplateTexts.offer(TemplateTexts.READER));
    for (String text : variants(TemplateTexts.payload(SUBSCRIPTION, TemplateTexts.CONTRIBUTOR))) {
      String file = file("payload.json", text);
      for (String format : List.of("text", "json", "csv", "sarif", "markdown", "html")) {
        String printed = run("fleet", "--offer", offer, "--format", format, file);
        isSafe(format, printed);
      }
      for (String format : List.of("text", "markdown", "html")) {
        isSafe(format, run("explain", "--format", format, file));
      }
      run("fleet", "--offer", offer, file("rows.csv", table(text)));
    }
  }

  /** The text as the only cell of properties of a table, and as a name of a column. */
  private static String table(String text) {
    String cell = "\"" + text.replace("\"", "\"\"") + "\"";
    return "id,properties," + cell + "\n" + cell + "," + cell + "," + cell + "\n1," + cell + "\n";
  }

  /** No cell of a table begins a formula, and no name becomes an element of a page. */
  private static void isSafe(String format, String text) {
    if (format.equals("csv")) {
      assertNoFormula(text);
    } else if (format.equals("html") && text.startsWith("<!DOCTYPE")) {
      String page = text.substring(0, text.indexOf("</html>"));
      assertFalse(page.contains("<img"), page);
      assertTrue(page.indexOf("<script>") == page.lastIndexOf("<script>"), page);
    }
  }

  private static void access(String file) {
    for (String format : List.of("text", "json", "markdown", "html")) {
      run(
          "access",
          "--format=" + format,
          "--subscription=" + SUBSCRIPTION,
          "--principal=" + TemplateTexts.SUPPORT,
          "--action=Microsoft.Compute/virtualMachines/read",
          file);
    }
  }

  @Test
  void offersCommandNothing() throws IOException {
    String sound = file("sound.json", TemplateTexts.offer(TemplateTexts.READER));
    String out = folder.resolve("out").toString();
    for (String text : variants(TemplateTexts.offer(TemplateTexts.CONTRIBUTOR))) {
      String file = file("offer.json", text);
      run("render", file, "--plan", "gold", "--out", out);
      run("render", file, "--plan", "silver", "--out", out);
      for (String format : List.of("text", "json")) {
        run("diff", "--format", format, sound, file);
      }
      run("bundle", file, "--plan=gold", "--subscription=" + SUBSCRIPTION, "--folder=" + out);
      run("fleet", "--offer", file, sound);
      for (String format : List.of("text", "markdown", "html")) {
        isSafe(format, run("explain", "--plan=gold", "--format=" + format, file));
        isSafe(format, run("checklist", "--format=" + format, "--audience=" + out, file));
      }
      if (Files.exists(Path.of(out))) {
        audiencesHoldNoFormula(Path.of(out));
      }
    }
  }

  private static void assertNoFormula(String csv) {
    Matcher cell = CELL.matcher(csv);
    while (cell.find()) {
      String shown = cell.group(1).startsWith("\"") ? cell.group(1).substring(1) : cell.group(1);
      assertTrue(shown.isEmpty() || "=+-@\t\r".indexOf(shown.charAt(0)) < 0, csv);
    }
  }

  private static void audiencesHoldNoFormula(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
        String text = Files.readString(file);
        assertNoFormula(text);
      }
    }
  }

  @Test
  void rolesAndRuleSettingsCommandNothing() throws IOException {
    String sound = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    String data = folder.resolve("roles.txt").toString();
    for (String text : variants(ROLES)) {
      run("roles", "update", file("roles.json", text), "--date", "2027-01-01", "--out", data);
    }
    String settings =
        """
        {"severities": {"LH2005": "WARNING"}, "disabled": ["LH2006"],
         "acceptedRefusals": [{"rule": "LH2005", "reason": "a"}],
         "suppressions": [{"rule": "LH5008", "path": "delegations", "reason": "b"}]}
        """;
    for (String text : variants(settings)) {
      run("check", "--rule-settings", file("rule-settings.json", text), sound);
    }
  }

  @Test
  void optionsAndNamesOfFilesCommandNothing() throws IOException {
    Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", US_ASCII.name()));
    String sound = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    for (String hostile : HOSTILE) {
      run("check", "--format", hostile, sound);
      run(hostile);
      run("check", "--" + hostile, sound);
      run("roles", "show", hostile);
      run("roles", "find", hostile);
      run("access", "--subscription", hostile, "--principal=x", "--action=y", sound);
      String name = hostile.replace('/', '_').replace("\0", "").replaceAll("[\ud800-\udfff]", "");
      if (names.equals(UTF_8)) {
        run("check", folder.resolve(name + ".none").toString());
        run("diff", sound, folder.resolve(name + ".none").toString());
      }
      if (names.equals(UTF_8) && !System.getProperty("os.name").startsWith("Windows")) {
        String file = file(name, TemplateTexts.template(TemplateTexts.OWNER));
        String offer = file(name + ".offer", TemplateTexts.offer(TemplateTexts.READER));
        for (String format : List.of("text", "json", "sarif")) {
          assertTrue(run("check", "--format", format, file).contains("LH2005"));
        }
        run("diff", sound, file);
        run("diff", sound, offer);
        run("diff", "--new-parameters", sound, offer, offer);
        run("render", offer, "--plan", "gold", "--out", folder.resolve(name + ".out").toString());
        run("quickstart", "--out", folder.resolve(name + ".start").toString());
      }
    }
  }
}
