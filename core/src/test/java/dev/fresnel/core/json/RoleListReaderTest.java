// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.json.JsonLimits;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.RoleType;
import dev.fresnel.core.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleListReaderTest {

  private static final LocalDate DATE = LocalDate.of(2026, 1, 2);
  private static final String ID = "acdd72a7-3385-48ef-bd42-f606fba81ae7";

  private static final String COMMAND_LINE =
      """
      [
        {
          "assignableScopes": ["/"],
          "createdOn": "2015-02-02T21:55:09.880642+00:00",
          "id": "/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7",
          "name": "acdd72a7-3385-48ef-bd42-f606fba81ae7",
          "permissions": [
            {
              "actions": ["*/read", "a/b/action "],
              "condition": null,
              "conditionVersion": null,
              "dataActions": ["d"],
              "notActions": ["n"],
              "notDataActions": ["x"]
            },
            {"actions": [" a"], "condition": "@Resource[a] StringEquals 'b'", "notActions": null}
          ],
          "roleName": " Reader ",
          "roleType": "BuiltInRole",
          "type": "Microsoft.Authorization/roleDefinitions"
        },
        {
          "name": "00000000-1111-2222-3333-444444444444",
          "permissions": [],
          "roleName": "Ours",
          "roleType": "CustomRole"
        }
      ]
      """;

  private static final String RESOURCE_MANAGER =
      """
      {
        "value": [
          {
            "properties": {
              "roleName": "Ours",
              "type": "CustomRole",
              "description": "",
              "permissions": []
            },
            "id": "x",
            "type": "Microsoft.Authorization/roleDefinitions",
            "name": "00000000-1111-2222-3333-444444444444"
          },
          {
            "name": "ACDD72A7-3385-48EF-BD42-F606FBA81AE7",
            "properties": {
              "permissions": [
                {"actions": ["*/read", "a/b/action"], "notActions": ["n"], "dataActions": ["d"], "notDataActions": ["x"]},
                {"actions": ["a"], "condition": "@Resource[a] StringEquals 'b'", "conditionVersion": "2.0"}
              ],
              "type": "builtInRole",
              "roleName": "Reader"
            }
          }
        ],
        "nextLink": null
      }
      """;

  private static final RoleCatalog BOTH =
      RoleCatalog.of(
          List.of(
              RoleDefinition.builder()
                  .id(RoleDefinitionId.parse(ID))
                  .name("Reader")
                  .addPermission(
                      Permission.builder()
                          .addActions("*/read", "a/b/action")
                          .addNotAction("n")
                          .addDataAction("d")
                          .addNotDataAction("x")
                          .build())
                  .addPermission(Permission.of("a").withConditional(true))
                  .build(),
              RoleDefinition.builder()
                  .id(RoleDefinitionId.parse("00000000-1111-2222-3333-444444444444"))
                  .name("Ours")
                  .type(RoleType.CUSTOM)
                  .build()),
          DATE);

  @Test
  void readsWhatTheCommandLinePrints() {
    assertEquals(Checked.of(BOTH), read(COMMAND_LINE));
  }

  @Test
  void readsWhatResourceManagerAnswers() {
    assertEquals(Checked.of(BOTH), read(RESOURCE_MANAGER));
  }

  @Test
  void readsOneRole() {
    assertEquals(
        List.of("Reader"),
        read(role("Reader")).orThrow().roles().stream().map(RoleDefinition::name).toList());
    assertEquals(
        1,
        read("{\"name\":\""
                + ID
                + "\",\"properties\":{\"roleName\":\"R\",\"type\":\"CustomRole\",\"permissions\":[]}}")
            .orThrow()
            .size());
  }

  @Test
  void readsEmptyLists() {
    assertEquals(Checked.of(RoleCatalog.of(List.of(), DATE)), read("[]"));
    assertEquals(Checked.of(RoleCatalog.of(List.of(), DATE)), read("{\"value\":[]}"));
  }

  @Test
  void readsFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("roles.json"), COMMAND_LINE);
    Path faulty = Files.writeString(folder.resolve("faulty.json"), "[");

    assertEquals(Checked.of(BOTH), RoleListReader.read(Source.file(file), DATE));
    assertEquals(
        faulty.toString(),
        RoleListReader.read(Source.file(faulty), DATE)
            .findings()
            .get(0)
            .location()
            .orElseThrow()
            .file());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsTextWithByteOrderMark(String charset) throws IOException {
    byte[] bytes = ("\uFEFF" + role("R\u00E4der")).getBytes(Charset.forName(charset));

    Checked<RoleCatalog> read =
        RoleListReader.read(Source.stream("f", new ByteArrayInputStream(bytes)), DATE);

    assertEquals("R\u00E4der", read.orThrow().roles().get(0).name());
    assertEquals("R\u00E4der", read("\uFEFF" + role("R\u00E4der")).orThrow().roles().get(0).name());
  }

  @Test
  void keepsFirstOfTwoRolesAndReportsOnlyDifference() {
    assertEquals(
        Checked.of(1), read("[" + role("A") + "," + role("A") + "]").map(RoleCatalog::size));

    Checked<RoleCatalog> read = read("[" + role("A") + ",\n " + role("B") + "]");

    assertEquals("A", read.value().orElseThrow().roles().get(0).name());
    assertFindings(
        "ERROR LH0012 f:2:2 [1]: The list has role "
            + ID
            + " twice, with different contents; the first one, \"A\", was taken",
        read);
  }

  @Test
  void warnsOfPage() {
    Checked<RoleCatalog> read =
        read("{\"value\":[" + role("A") + "],\n\"nextLink\":\"https://example.org/2\"}");

    assertEquals(1, read.orThrow().size());
    assertFindings(
        "WARNING LH0013 f:2:12 nextLink: The list is one page of several; read the others too and"
            + " combine the catalogues",
        read);
  }

  @Test
  void leavesOutMalformedRolesAndKeepsTheOthers() {
    Checked<RoleCatalog> read =
        read(
            """
            [
              7,
              [{"a": []}],
              {"roleName": "No id", "roleType": "BuiltInRole", "permissions": []},
              {"name": "Owner", "roleName": 1, "roleType": "x", "permissions": {"a": 1}},
              {"name": null, "properties": 3},
              {"name": "%s", "properties": {"roleName": " ", "type": {"a": 1}, "permissions": [
                "x", {"actions": "a", "notActions": [1, "b"], "condition": [2]}]}},
              {"name": "%s"},
              %s
            ]
            """
                .formatted(ID, ID, role("Reader")));

    assertEquals(1, read.value().orElseThrow().size());
    assertFindings(
        """
        ERROR LH0011 f:2:3 [0]: A role must be an object
        ERROR LH0011 f:3:3 [1]: A role must be an object
        ERROR LH0011 f:4:3 [2]: The role lacks "name", its GUID
        ERROR LH0011 f:5:12 [3].name: "name" must be the GUID of the role, not "Owner"
        ERROR LH0011 f:5:68 [3].permissions: "permissions" must be an array of permission sets
        ERROR LH0011 f:5:33 [3].roleName: "roleName" must be a string
        ERROR LH0011 f:5:48 [3].roleType: "roleType" must be BuiltInRole or CustomRole, not "x"
        ERROR LH0011 f:6:12 [4].name: "name" must be a string
        ERROR LH0011 f:6:32 [4].properties: "properties" must be an object
        ERROR LH0011 f:8:5 [5].properties.permissions[0]: A permission set must be an object
        ERROR LH0011 f:8:22 [5].properties.permissions[1].actions: "actions" must be an array of strings
        ERROR LH0011 f:8:42 [5].properties.permissions[1].notActions[0]: Each of "notActions" must be a string
        ERROR LH0011 f:7:79 [5].properties.roleName: "roleName" must not be blank
        ERROR LH0011 f:7:92 [5].properties.type: "type" must be a string
        ERROR LH0011 f:9:3 [6]: The role lacks "permissions", its permission sets
        ERROR LH0011 f:9:3 [6]: The role lacks "roleName", its name
        ERROR LH0011 f:9:3 [6]: The role lacks "roleType", BuiltInRole or CustomRole""",
        read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "null",
        "\"a\"",
        "{}",
        "{\"value\":7}",
        "{\"error\":{\"code\":\"x\",\"name\":\"y\"}}"
      })
  void refusesWhatIsNoListOfRoles(String text) {
    Checked<RoleCatalog> read = read(text);

    assertFalse(read.value().isPresent());
    assertFindings(
        "ERROR LH0010 f:1:1 $: The document is no list of roles: it must be an array of roles, or"
            + " an object with such an array as \"value\"",
        read);
  }

  @Test
  void refusesEmptyText() {
    assertFindings(
        "ERROR LH0010 f:1:1 $: The document is empty; it must hold a JSON value", read(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[ }|1:3|Unexpected \"}\"; expected ']'; correct the text here or just before",
        "[|1:2|The text ends within the array that begins in line 1, column 1; complete and close"
            + " it with ]",
        "{'name|1:7|The text ends within the object that begins in line 1, column 1; complete and"
            + " close it with }",
        "nul|1:1|Unexpected \"nul\"; expected a value; correct the text here or just before"
      })
  void refusesMalformedJson(String text, String place, String message) {
    Checked<RoleCatalog> read = read(text);

    assertFalse(read.value().isPresent());
    assertFindings("ERROR LH0010 f:" + place + " $: " + message, read);
  }

  @Test
  void refusesTextAfterTheList() {
    Checked<RoleCatalog> read = read("[]\n[]");

    assertFalse(read.value().isPresent());
    assertFindings(
        "ERROR LH0010 f:2:1 $: The JSON value ends before this text, \"[\"; remove it, or a closing"
            + " bracket too many before it",
        read);
  }

  @Test
  void takesTheJsonThatAzureTakes() {
    Checked<RoleCatalog> read = read("[/* one */ " + role("A").replace('"', '\'') + ",]");

    assertEquals(List.of(), read.findings());
    assertEquals("A", read.orThrow().roles().get(0).name());
  }

  @Test
  void refusesMoreLevelsThanAreRead() {
    String levels = "[".repeat(JsonLimits.NESTING_DEPTH + 1);

    Checked<RoleCatalog> tooDeep = read(levels + levels.replace('[', ']'));

    assertFalse(tooDeep.value().isPresent());
    assertFindings(
        "ERROR LH0010 f:1:258 $: Document nesting depth (257) exceeds the maximum allowed (256);"
            + " shorten or split the document",
        tooDeep);
  }

  @Test
  void refusesTextThatIsTooLong() {
    String blanks = " ".repeat(2 * JsonLimits.DOCUMENT_LENGTH - 2);

    assertEquals(List.of(), read("[" + blanks + "]").findings());
    assertFindings(
        "ERROR LH0010 f:1:1 $: The document is longer than the 33554432 bytes that are read; split"
            + " it",
        read("[ " + blanks + "]"));
  }

  @Test
  void replacesBytesThatAreNoCharacters() throws IOException {
    String start = "[\n" + role("R");
    byte[] bytes = (start + "]").getBytes(UTF_8);
    bytes[start.indexOf("\"R\"") + 1] = (byte) 0xFF;

    Checked<RoleCatalog> read = read(bytes);

    assertEquals("\uFFFD", read.value().orElseThrow().roles().get(0).name());
    assertFindings(
        "WARNING LH0023 f:2:60 $: Bytes here are no character of UTF-8 and were read as U+FFFD;"
            + " save the file as UTF-8",
        read);
  }

  @Test
  void countsMoreFaultsThanAreListed() {
    Checked<RoleCatalog> read = read("[" + "1,".repeat(5000) + role("R") + "]");

    assertEquals(1, read.value().orElseThrow().size());
    assertEquals(201, read.findings().size());
    assertEquals(
        "ERROR LH0022 f:1:402 $: 4,800 more findings of LH0011 (malformed-role) are not listed;"
            + " correct what is listed, and read the document again",
        read.findings().get(0).format());
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without such a check may pass
  void namesParameterThatIsNull() {
    assertEquals(
        "source",
        assertThrows(NullPointerException.class, () -> RoleListReader.read(null, DATE))
            .getMessage());
    assertEquals(
        "date",
        assertThrows(
                NullPointerException.class, () -> RoleListReader.read(Source.text("a", "[]"), null))
            .getMessage());
  }

  private static String role(String name) {
    return "{\"name\":\"%s\",\"roleName\":\"%s\",\"roleType\":\"BuiltInRole\",\"permissions\":[]}"
        .formatted(ID, name);
  }

  private static Checked<RoleCatalog> read(String text) {
    return RoleListReader.read(Source.text("f", text), DATE);
  }

  private static Checked<RoleCatalog> read(byte[] bytes) throws IOException {
    return RoleListReader.read(Source.stream("f", new ByteArrayInputStream(bytes)), DATE);
  }

  private static void assertFindings(String expected, Checked<RoleCatalog> read) {
    assertEquals(
        expected, String.join("\n", read.findings().stream().map(Finding::format).toList()));
  }
}
