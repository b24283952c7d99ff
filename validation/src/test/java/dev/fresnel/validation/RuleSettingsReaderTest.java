// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.path.PathPattern;
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

  private static List<String> faults(String policy) {
    return ValidatorTest.lines(RuleSettingsReader.read("p.json", policy));
  }

  @Test
  void theDocumentedExampleIsReadWithoutFaultAndNamesRulesThatExist() throws IOException {
    Path page = Path.of(System.getProperty("fresnel.root"), "docs", "policy.md");
    String text = Files.readString(page);
    int begin = text.indexOf("```json\n") + "```json\n".length();
    String example = text.substring(begin, text.indexOf("```", begin));
    RuleSettings policy = RuleSettingsReader.read(page.toString(), example).orThrow();
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
        policy);
    Checked<?> checked =
        Validator.standard()
            .withSettings(policy)
            .asOf(LocalDate.of(2026, 11, 22))
            .validate(Fixtures.definition());
    assertEquals(
        List.of("LH0002", "LH0002"),
        checked.findings().stream().map(finding -> finding.ruleId().value()).toList());
    assertEquals(example, RuleSettingsWriter.toJson(policy));
  }

  @Test
  void anEmptyPolicyDecidesNothing() {
    assertEquals(RuleSettings.none(), RuleSettingsReader.read("p.json", "{}").orThrow());
    assertEquals(
        RuleSettings.none(),
        RuleSettingsReader.read(
                "p.json", "\uFEFF{\"severities\":{},\"suppressions\":[],\"acceptedRefusals\":[]}")
            .orThrow());
    assertEquals("{}\n", RuleSettingsWriter.toJson(RuleSettings.none()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"severities\": {\"LH1\": \"fatal\"}} | 1:24 severities: Here stands \"fatal\"; put one of \"info\", \"warning\" and \"error\"",
        "{\"severities\": {\"LH1\": 3}} | 1:24 severities: Here stands a number; put one of \"info\", \"warning\" and \"error\"",
        "{\"severities\": [1, {\"a\": []}]} | 1:16 severities: Here stands an array; put an object of rules with their severities",
        "{\"suppressions\": null} | 1:18 suppressions: Here stands null; put an array of objects",
        "{\"suppressions\": [true]} | 1:19 suppressions[0]: Here stands true or false; put an object with rule, reason, path and expires",
        "{\"suppressions\": [{\"rule\": \"a\"}]} | 1:19 suppressions[0]: Member \"reason\" is missing; add it",
        "{\"suppressions\": [{\"reason\": \"a\"}]} | 1:19 suppressions[0]: Member \"rule\" is missing; add it",
        "{\"suppressions\": [{\"rule\": \"a\", \"reason\": \" \"}]} | 1:43 suppressions[0].reason: Here stands \" \"; put the reason, in words",
        "{\"suppressions\": [{\"rule\": \"\", \"reason\": \"b\"}]} | 1:28 suppressions[0].rule: Here stands \"\"; put the id or slug of a rule",
        "{\"suppressions\": [{\"rule\": {}, \"reason\": \"b\"}]} | 1:28 suppressions[0].rule: Here stands an object; put a string",
        "{\"suppressions\": [{\"rule\": \"a\", \"reason\": \"b\", \"path\": \"a..b\"}]} | 1:56 suppressions[0].path: Here stands \"a..b\"; put names, indexes, *, [*] and **, such as plans[*].manifest.**",
        "{\"suppressions\": [{\"rule\": \"a\", \"reason\": \"b\", \"expires\": \"2027-02-29\"}]} | 1:59 suppressions[0].expires: Here stands \"2027-02-29\"; put a day such as 2027-03-31",
        "{\"acceptedRefusals\": [{\"rule\": \"a\"}]} | 1:23 acceptedRefusals[0]: Member \"reason\" is missing; add it",
        "[] | 1:1 $: Here stands an array; put an object of severities, suppressions and such",
        "`` | 1:1 $: Here stands nothing; put an object of severities, suppressions and such",
        "{} {} | 1:4 $: The policy has ended before this; remove what follows it",
      })
  void whatIsNotAsPoliciesAreWrittenIsFoundWhereItStands(String policy, String fault) {
    assertEquals(List.of("ERROR LH0006 p.json:" + fault), faults(policy));
  }

  @Test
  void whatIsNotJsonGivesNoPolicy() {
    Checked<RuleSettings> checked =
        RuleSettingsReader.read("p.json", "{\n  \"severities\": {,}\n}");
    assertEquals(Optional.empty(), checked.value());
    assertEquals(
        List.of(
            "ERROR LH0006 p.json:2:18 $: This is not JSON: Unexpected character (',' (code 44)): was"
                + " expecting double-quote to start field name; correct the text here or just"
                + " before"),
        ValidatorTest.lines(checked));
  }

  @Test
  void aTextThatEndsTooEarlyIsToComplete() {
    for (String text : List.of("{", "{\"severities\": {\"LH2001\": \"in")) {
      assertEquals(
          List.of(
              "ERROR LH0006 p.json:1:"
                  + (text.length() + 1)
                  + " $: This is not JSON: the text ends within it; complete and close it"),
          ValidatorTest.lines(RuleSettingsReader.read("p.json", text)));
    }
  }

  @Test
  void unknownMembersAreFoundWhateverTheyHold() {
    assertEquals(
        List.of(
            "ERROR LH0007 p.json:1:2 $: Member \"supressions\" means nothing here; there are"
                + " severities, suppressions and acceptedRefusals"),
        faults("{\"supressions\": [[{}]], \"severities\": {}}"));
    assertEquals(
        List.of(
            "ERROR LH0007 p.json:1:48 suppressions[0]: Member \"expire\" means nothing here; there are"
                + " rule, reason, path and expires"),
        faults("{\"suppressions\": [{\"rule\": \"a\", \"reason\": \"b\", \"expire\": {}}]}"));
  }

  @Test
  void repeatedMembersAreFound() {
    Checked<RuleSettings> checked =
        RuleSettingsReader.read("p.json", "{\"severities\": {\"a\": \"info\", \"a\": \"error\"}}");
    assertEquals(
        List.of(
            "ERROR LH0008 p.json:1:30 severities: Member \"a\" stands here a second time; keep one of"
                + " the two"),
        ValidatorTest.lines(checked));
  }

  @Test
  void anEntryWithAFaultHasNoEffectAndTheOthersHave() {
    Checked<RuleSettings> checked =
        RuleSettingsReader.read(
            "p.json",
            """
            {
              "severities": {"a": "nonsense", "b": "INFO"},
              "suppressions": [
                {"rule": "a", "reason": "x", "pth": "plans[0]"},
                {"rule": "b", "reason": "y"}
              ]
            }
            """);
    assertEquals(
        Optional.of(
            RuleSettings.builder()
                .putSeverity("b", Severity.INFO)
                .addSuppression(Suppression.of("b", "y"))
                .build()),
        checked.value());
    assertEquals(
        List.of(
            "ERROR LH0006 p.json:2:23 severities: Here stands \"nonsense\"; put one of \"info\","
                + " \"warning\" and \"error\"",
            "ERROR LH0007 p.json:4:34 suppressions[0]: Member \"pth\" means nothing here; there are"
                + " rule, reason, path and expires"),
        ValidatorTest.lines(checked));
  }

  @Test
  void filesAreReadInUtf8(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("policy.json");
    RuleSettings policy =
        RuleSettings.builder()
            .addSuppression(Suppression.of("a", "\u6771\u4eac \uD83D\uDE00"))
            .build();
    Files.writeString(file, RuleSettingsWriter.toJson(policy));
    assertEquals(policy, RuleSettingsReader.read(file).orThrow());
    Files.write(file, "{\"caf\u00e9\": 1}".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        List.of("ERROR LH0006 " + file + ":1:1 $: The file is not in UTF-8; save it so"),
        ValidatorTest.lines(RuleSettingsReader.read(file)));
    assertThrows(
        NoSuchFileException.class, () -> RuleSettingsReader.read(folder.resolve("missing.json")));
  }

  @Test
  void aPolicyBeyondTheLimitIsNotRead() {
    String longest = "{}" + " ".repeat(4 * 1024 * 1024 - 2);
    assertEquals(List.of(), faults(longest));
    assertEquals(
        List.of(
            "ERROR LH0006 p.json:1:1 $: The policy is longer than 4194304 characters; shorten it"),
        faults(longest + " "));
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
    Checked<RuleSettings> checked = RuleSettingsReader.read("p.json", text);
    assertTrue(checked.value().isPresent() || checked.hasErrors());
  }

  @Property
  void whatIsWrittenIsReadBack(
      @ForAll Severity severity, @ForAll String name, @ForAll String reason) {
    RuleSettings policy =
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
        policy, RuleSettingsReader.read("p.json", RuleSettingsWriter.toJson(policy)).orThrow());
  }
}
