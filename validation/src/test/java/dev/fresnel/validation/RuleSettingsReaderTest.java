// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.path.PathPattern;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.settings.AcceptedRefusal;
import dev.fresnel.validation.settings.RuleSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSettingsReaderTest {

  private static List<String> faults(String settings) {
    return ValidatorTest.lines(RuleSettingsReader.read(Source.text("p.json", settings)));
  }

  @Test
  void theDocumentedExampleIsReadWithoutFaultAndNamesRulesThatExist() throws IOException {
    Path page = Path.of(System.getProperty("fresnel.root"), "docs", "rule-settings.md");
    String text = Files.readString(page);
    int begin = text.indexOf("```json\n") + "```json\n".length();
    String example = text.substring(begin, text.indexOf("```", begin));
    RuleSettings settings =
        RuleSettingsReader.read(Source.text(page.toString(), example)).orThrow();
    assertEquals(
        RuleSettings.builder()
            .putSeverity("missing-delete-role", Severity.ERROR)
            .putSeverity("LH3001", Severity.INFO)
            .addSuppressions(
                Suppression.builder()
                    .rule("assignable-role-with-data-actions")
                    .path(PathPattern.parse("plans[*].manifest.authorizations[0].**"))
                    .reason("Tried in our own tenant on 3 November, and Azure took it")
                    .expires(LocalDate.of(2027, 3, 31))
                    .build(),
                Suppression.of(
                    "LH2002", "The portal shows one row a team; the repetition is wanted"))
            .addAcceptedRefusal(
                new AcceptedRefusal(
                    "owner-role", "Fixtures for the tests of our portal are refused on purpose"))
            .build(),
        settings);
    Checked<?> checked =
        Validator.standard()
            .withSettings(settings)
            .asOf(LocalDate.of(2026, 11, 22))
            .validate(SampleDefinitions.SMALL);
    assertEquals(
        List.of("LH0002", "LH0002"),
        checked.findings().stream().map(finding -> finding.ruleId().value()).toList());
    assertEquals(example, RuleSettingsWriter.toJson(settings));
  }

  @Test
  void emptySettingsDecideNothing() {
    assertEquals(
        RuleSettings.none(), RuleSettingsReader.read(Source.text("p.json", "{}")).orThrow());
    assertEquals(
        RuleSettings.none(),
        RuleSettingsReader.read(
                Source.text(
                    "p.json",
                    "\uFEFF{\"severities\":{},\"suppressions\":[],\"acceptedRefusals\":[]}"))
            .orThrow());
    assertEquals("{}\n", RuleSettingsWriter.toJson(RuleSettings.none()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"severities\": {\"LH1\": \"fatal\"}} | 1:24 severities: \"fatal\" is not one of INFO,"
            + " WARNING, ERROR; correct it",
        "{\"severities\": {\"LH1\": {}}} | 1:24 severities: Expected a string here, not an object;"
            + " correct it",
        "{\"severities\": [1, {\"a\": []}]} | 1:16 severities: Expected an object here, not an"
            + " array; correct it",
        "{\"suppressions\": 1} | 1:18 suppressions: Expected an array here, not the number 1;"
            + " correct it",
        "{\"suppressions\": [true]} | 1:19 suppressions[0]: Expected an object here, not the"
            + " boolean true; correct it",
        "{\"suppressions\": [{\"rule\": \"a\"}]} | 1:19 suppressions[0].reason: Property \"reason\""
            + " is missing; add it",
        "{\"suppressions\": [{\"reason\": \"a\"}]} | 1:19 suppressions[0].rule: Property \"rule\""
            + " is missing; add it",
        "{\"suppressions\": [{\"rule\": \"a\", \"reason\": \" \"}]} | 1:43 suppressions[0].reason:"
            + " \" \" is not a text that is not blank; correct it",
        "{\"suppressions\": [{\"rule\": \"\", \"reason\": \"b\"}]} | 1:28 suppressions[0].rule:"
            + " \"\" is not a text that is not blank; correct it",
        "{\"suppressions\": [{\"rule\": {}, \"reason\": \"b\"}]} | 1:28 suppressions[0].rule:"
            + " Expected a string here, not an object; correct it",
        "{\"suppressions\": [{\"rule\": \"a\", \"reason\": \"b\", \"path\": \"a..b\"}]} | 1:56"
            + " suppressions[0].path: \"a..b\" is not a pattern of names, indexes and stars, such"
            + " as plans[*].**; correct it",
        "{\"suppressions\": [{\"rule\": \"a\", \"reason\": \"b\", \"expires\": \"2027-02-29\"}]} |"
            + " 1:59 suppressions[0].expires: \"2027-02-29\" is not a day, such as 2027-01-31;"
            + " correct it",
        "{\"acceptedRefusals\": [{\"rule\": \"a\"}]} | 1:23 acceptedRefusals[0].reason: Property"
            + " \"reason\" is missing; add it",
        "[] | 1:1 $: Expected an object here, not an array; correct it",
        "`` | 1:1 $: The document is empty; it must hold a JSON value",
      })
  void whatIsNotAsRuleSettingsAreWrittenIsFoundWhereItStands(String settings, String fault) {
    assertEquals(List.of("ERROR LH0006 p.json:" + fault), faults(settings));
  }

  @Test
  void whatIsNotJsonGivesNoSettings() {
    Checked<RuleSettings> checked =
        RuleSettingsReader.read(Source.text("p.json", "{\n  \"severities\": {,}\n}"));
    assertEquals(Optional.empty(), checked.value());
    assertEquals(
        List.of(
            "ERROR LH0006 p.json:2:18 $: Unexpected \",\"; expected double-quote to start field"
                + " name; correct the text here or just before"),
        ValidatorTest.lines(checked));
  }

  @Test
  void aTextThatEndsTooEarlyIsToComplete() {
    assertEquals(
        List.of(
            "ERROR LH0006 p.json:1:18 $: The text ends within the object that begins in line 1,"
                + " column 16; complete and close it with }"),
        faults("{\"severities\": { "));
  }

  @Test
  void unknownPropertiesAreFoundWhateverTheyHold() {
    assertEquals(
        List.of(
            "ERROR LH0007 p.json:1:2 $: Property \"supressions\" is not known here and is left out;"
                + " correct or remove it (known are acceptedRefusals, severities, suppressions)"),
        faults("{\"supressions\": [[{}]], \"severities\": {}}"));
    assertEquals(
        List.of(
            "ERROR LH0007 p.json:1:48 suppressions[0]: Property \"expire\" is not known here and is"
                + " left out; correct or remove it (known are expires, path, reason, rule)"),
        faults("{\"suppressions\": [{\"rule\": \"a\", \"reason\": \"b\", \"expire\": {}}]}"));
  }

  @Test
  void ofRepeatedPropertiesNeitherCounts() {
    Checked<RuleSettings> checked =
        RuleSettingsReader.read(
            Source.text("p.json", "{\"severities\": {\"a\": \"info\", \"a\": \"error\"}}"));
    assertEquals(
        List.of(
            "ERROR LH0008 p.json:1:17 $: Property \"a\" stands again in line 1, and that value is"
                + " taken; remove one of the two"),
        ValidatorTest.lines(checked));
    assertEquals(Optional.empty(), checked.value());
  }

  @Test
  void anEntryWithAFaultHasNoEffectAndTheOthersHave() {
    Checked<RuleSettings> checked =
        RuleSettingsReader.read(
            Source.text(
                "p.json",
                """
                {
                  "severities": {"a": "nonsense", "b": "INFO"},
                  "suppressions": [
                    {"rule": "a", "reason": "x", "pth": "plans[0]"},
                    {"rule": "b", "reason": "y"}
                  ]
                }
                """));
    assertEquals(
        Optional.of(
            RuleSettings.builder()
                .putSeverity("b", Severity.INFO)
                .addSuppression(Suppression.of("b", "y"))
                .build()),
        checked.value());
    assertEquals(
        List.of(
            "ERROR LH0006 p.json:2:23 severities: \"nonsense\" is not one of INFO, WARNING, ERROR;"
                + " correct it",
            "ERROR LH0007 p.json:4:34 suppressions[0]: Property \"pth\" is not known here and is"
                + " left out; correct or remove it (known are expires, path, reason, rule)"),
        ValidatorTest.lines(checked));
  }

  @Test
  void filesAreReadInUtf8(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("settings.json");
    RuleSettings settings =
        RuleSettings.builder()
            .addSuppression(Suppression.of("a", "\u6771\u4eac \uD83D\uDE00"))
            .build();
    Files.writeString(file, RuleSettingsWriter.toJson(settings));
    assertEquals(settings, RuleSettingsReader.read(Source.file(file)).orThrow());
    Files.write(file, "{\"caf\u00e9\": 1}".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        List.of(
            "ERROR LH0006 "
                + file
                + ":1:6 $: Bytes here are no character of UTF-8 and were read as U+FFFD; save the"
                + " file as UTF-8",
            "ERROR LH0007 "
                + file
                + ":1:2 $: Property \"caf\uFFFD\" is not known here and is left out; correct or"
                + " remove it (known are acceptedRefusals, severities, suppressions)"),
        ValidatorTest.lines(RuleSettingsReader.read(Source.file(file))));
    assertThrows(
        NoSuchFileException.class,
        () -> RuleSettingsReader.read(Source.file(folder.resolve("missing.json"))));
  }

  @Test
  void settingsBeyondTheLimitAreNotRead() {
    String longest = "{}" + " ".repeat(16 * 1024 * 1024 - 2);
    assertEquals(List.of(), faults(longest));
    assertEquals(
        List.of(
            "ERROR LH0006 p.json:1:1 $: The document is longer than the 16777216 bytes that are"
                + " read; split it"),
        faults(longest + " "));
  }

  @Test
  void ofManyFaultsTheFirstAreListed() {
    List<String> faults = faults("{\"suppressions\": [" + "1, ".repeat(100_000) + "1]}");
    assertEquals(201, faults.size());
    assertEquals(
        "ERROR LH0006 p.json:1:619 $: 99,801 more findings of LH0025 (wrong-type) are not"
            + " listed; correct what is listed, and read the document again",
        faults.get(0));
  }

  @Test
  void commentsAreTaken() {
    assertEquals(
        RuleSettings.builder().putSeverity("LH2001", Severity.INFO).build(),
        RuleSettingsReader.read(
                Source.text(
                    "p.json",
                    "// agreed in May\n{\"severities\": {/* for now */ \"LH2001\": \"Info\",}}"))
            .orThrow());
  }

  @Test
  void deepNestingIsAFindingNotAnOverflow() {
    assertTrue(faults("[".repeat(100_000)).get(0).startsWith("ERROR LH0006 p.json:1:"));
    assertTrue(faults("{\"x\":".repeat(100_000)).get(0).contains("LH000"));
  }

  @Property
  void whateverIsReadNothingIsThrown(
      @ForAll
          @CharRange(from = ' ', to = '~')
          @Chars({'{', '}', '[', ']', '"', ':', ',', '\u0000', '\uD83D', '\u00e9'})
          String text) {
    Checked<RuleSettings> checked = RuleSettingsReader.read(Source.text("p.json", text));
    assertTrue(checked.value().isPresent() || checked.hasErrors());
  }

  @Property
  void whatIsWrittenIsReadBack(
      @ForAll Severity severity, @ForAll String name, @ForAll String reason) {
    RuleSettings settings =
        RuleSettings.builder()
            .putSeverity(name, severity)
            .addSuppression(
                Suppression.builder()
                    .rule("r" + name)
                    .reason("r" + reason)
                    .path(PathPattern.parse("a.*[*].**"))
                    .expires(LocalDate.of(2026, 2, 28))
                    .build())
            .addAcceptedRefusal(new AcceptedRefusal("r" + name, "r" + reason))
            .build();
    assertEquals(
        settings,
        RuleSettingsReader.read(Source.text("p.json", RuleSettingsWriter.toJson(settings)))
            .orThrow());
  }
}
