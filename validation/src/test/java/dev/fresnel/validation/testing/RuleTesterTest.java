// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleTesterTest {

  private static final String NAMELESS =
      """
      {
        // the second principal has no name
        "plan": {
          "id": "p",
          "manifest": {
            "version": "1.0.0",
            "managedByTenantId": "11111111-1111-1111-1111-111111111111",
            "authorizations": [
              {
                "principalId": "22222222-2222-2222-2222-222222222222",
                "principalIdDisplayName": "Support",
                "roleDefinitionId": "acdd72a7-3385-48ef-bd42-f606fba81ae7"
              },
              {
                "principalId": "33333333-3333-3333-3333-333333333333",
                "roleDefinitionId": "acdd72a7-3385-48ef-bd42-f606fba81ae7"
              }
            ]
          }
        }
      }
      """;

  private static final String FINDING =
      "WARNING LH9001 bad-a.json:15:26 manifest.authorizations[1].principal.id: It has no name";

  private Path folder = Path.of("");
  private Path rule = Path.of("");

  @BeforeEach
  void makeFolder(@TempDir Path temporary) throws IOException {
    folder = temporary;
    rule = Files.createDirectory(folder.resolve("LH9001"));
  }

  private List<String> run() throws IOException {
    return RuleTester.of(Validator.of(new NamelessPrincipal())).run(folder).stream()
        .map(mismatch -> folder.relativize(mismatch.document()) + ": " + mismatch.difference())
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(rule.resolve(name), text);
  }

  @Test
  void whatIsFoundAsExpectedIsNoMismatch() throws IOException {
    write("bad-a.json", NAMELESS);
    write("bad-a.findings", FINDING + "\n");
    write(
        "good-a.json", NAMELESS.replace("\"principalId\": \"33", NAMED + "\"principalId\": \"33"));
    assertEquals(List.of(), run());
  }

  private static final String NAMED = "\"principalIdDisplayName\": \"Operators\", ";

  @Test
  void linesThatDifferAreShownFromBothSides() throws IOException {
    write("bad-a.json", NAMELESS);
    write("bad-a.findings", FINDING.replace("15", "16") + "\n");
    assertEquals(
        List.of("LH9001/bad-a.json: - " + FINDING.replace("15", "16") + "\n+ " + FINDING + "\n"),
        run());
  }

  @Test
  void aGoodDocumentWithAFindingIsAMismatch() throws IOException {
    write("good-a.json", NAMELESS);
    assertEquals(List.of("LH9001/good-a.json: + " + FINDING.replace("bad", "good") + "\n"), run());
  }

  @Test
  void aBadDocumentInWhichTheRuleFindsNothingIsAMismatch() throws IOException {
    write("bad-a.json", "{\"customer\": {\"id\": \"11111111-1111-1111-1111-111111111111\"}}");
    assertEquals(List.of("LH9001/bad-a.json: - LH9001 finds something\n"), run());
  }

  @Test
  void faultsOfTheDocumentItselfAreShown() throws IOException {
    write("good-a.json", "{\"customer\": {\"id\": \"1\", \"nam\": 1}, \"who\": 2}");
    write("good-b.json", "{\"customer\": ");
    write("good-c.json", "[]");
    assertEquals(
        List.of(
            "LH9001/good-a.json: + WARNING LH0024 good-a.json:1:26 $: Property \"nam\" is not known"
                + " here and is left out; correct or remove it (known are cloud, delegations,"
                + " displayName, id, subscriptions)\n"
                + "+ WARNING LH0024 good-a.json:1:37 $: Property \"who\" is not known here and is"
                + " left out; correct or remove it (known are one kind, circumstances and ruleSettings)\n",
            "LH9001/good-b.json: + ERROR LH0020 good-b.json:1:14 $: The text ends within the object"
                + " that begins in line 1, column 1; complete and close it with }\n",
            "LH9001/good-c.json: + ERROR LH0025 good-c.json:1:1 $: Expected an object with one of"
                + " offer, plan, definition, delegation, customer or change here, not an array;"
                + " correct it\n"),
        run());
  }

  @Test
  void filesThatBelongToNothingAreShown() throws IOException {
    write("bad-b.findings", "");
    write("notes.txt", "");
    assertEquals(
        List.of(
            "LH9001/bad-b.findings: bad-b.json does not exist",
            "LH9001/notes.txt: expected only bad-*.json, bad-*.findings and good-*.json here"),
        run());
  }

  @Test
  void updatingWritesWhatIsFound() throws IOException {
    write("bad-a.json", NAMELESS);
    RuleTester tester = RuleTester.of(Validator.of(new NamelessPrincipal())).updating();
    assertEquals(List.of(), tester.run(folder));
    assertEquals(FINDING + "\n", Files.readString(rule.resolve("bad-a.findings")));
    write("bad-c.json", "{\"customer\": {\"id\": \"x\"}}");
    assertEquals(1, tester.run(folder).size());
    assertFalse(Files.exists(rule.resolve("bad-c.findings")));
  }

  @Test
  void circumstancesAndRuleSettingsOfTheDocumentApply() throws IOException {
    String settings =
        "\"ruleSettings\": {\"severities\": {\"LH9001\": \"info\"}, \"suppressions\": [{\"rule\":"
            + " \"nameless-principal\", \"reason\": \"known\"}]}, \"circumstances\": {\"cloud\":"
            + " \"china\"}, \"plan\"";
    write("bad-a.json", NAMELESS.replace("\"plan\"", settings));
    write("bad-a.findings", FINDING.replace("WARNING", "INFO") + " (suppressed: known)\n");
    write("good-a.json", NAMELESS.replace("\"plan\"", settings));
    assertEquals(List.of(), run());
  }

  private static final class NamelessPrincipal implements Rule {

    @Override
    public RuleInfo info() {
      return RuleInfo.of(
              "LH9001",
              "nameless-principal",
              Severity.WARNING,
              "A principal has no name",
              "https://example.org")
          .build();
    }

    @Override
    public void check(LighthouseModel model, Findings findings) {
      for (Located<Authorization> each : model.authorizations()) {
        if (each.value().principal().displayName().isEmpty()) {
          findings.report(each.path().property("principal").property("id"), "It has no name");
        }
      }
    }
  }
}
