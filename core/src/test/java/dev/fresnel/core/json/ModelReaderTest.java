// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.json;

import static dev.fresnel.core.json.ModelJson.lines;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelReaderTest {

  private static final String PLAN =
      """
      {
        "id": "gold",
        "manifest": {
          "version": "1.0.0",
          "managedByTenantId": "11111111-1111-4111-8111-111111111111",
          "authorizations": [
            {
              "principalId": "44444444-4444-4444-8444-444444444444",
              "principalIdDisplayName": "Support",
              "principalType": "group",
              "roleDefinitionId": "acdd72a7-3385-48ef-bd42-f606fba81ae7"
            }
          ],
          "eligibleAuthorizations": [
            {
              "principalId": "44444444-4444-4444-8444-444444444444",
              "roleDefinitionId": "b24988ac-6180-42a0-ab88-20f7382dd24c",
              "justInTimeAccessPolicy": {
                "multiFactorAuthProvider": "Azure",
                "maximumActivationDuration": "PT8H",
                "managedByTenantApprovers": [
                  { "principalId": "55555555-5555-4555-8555-555555555555" }
                ]
              }
            }
          ]
        }
      }
      """;

  private static Checked<ModelDocument<Plan>> plan(String json) {
    return ModelReader.read(Source.text("p.json", json), Plan.class);
  }

  private static void assertFound(String json, String... findings) {
    assertEquals(List.of(findings), lines(plan(json)));
  }

  @ParameterizedTest
  @CsvSource({
    "$, 1:1",
    "id, 2:9",
    "manifest, 3:15",
    "manifest.authorizations, 6:23",
    "manifest.authorizations[0], 7:7",
    "manifest.authorizations[0].principal, 7:7",
    "manifest.authorizations[0].principal.id, 8:24",
    "manifest.authorizations[0].principal.displayName, 9:35",
    "manifest.authorizations[0].principal.type, 10:26",
    "manifest.authorizations[0].roleDefinitionId, 11:29",
    "manifest.eligibleAuthorizations[0].justInTimeAccessPolicy.maximumActivationDuration, 20:40",
    "manifest.eligibleAuthorizations[0].justInTimeAccessPolicy.managedByTenantApprovers[0].id,"
        + " 22:30",
  })
  void everyPartIsLocated(String path, String place) {
    ModelDocument<Plan> document = plan(PLAN).orThrow();
    assertEquals(
        "p.json:" + place,
        document.locator().locate(ModelPath.parse(path)).orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "name, $",
    "manifest.authorizations[1].principal.id, manifest.authorizations",
    "manifest.nothing.of[3].this, manifest",
    "id.within, id",
    "id[0], id",
  })
  void whatIsNotThereIsLocatedByWhatIsAroundIt(String path, String around) {
    ModelDocument<Plan> document = plan(PLAN).orThrow();
    assertTrue(document.locator().locate(ModelPath.parse(path)).isEmpty());
    assertEquals(
        document.locator().locate(ModelPath.parse(around)),
        document.locator().locateNearest(ModelPath.parse(path)));
  }

  @Test
  void malformedIdentifiersAreHeldAsWritten() {
    Checked<ModelDocument<Plan>> read =
        plan(PLAN.replace("11111111-1111-4111-8111-111111111111", "<tenant>"));
    assertEquals(List.of(), lines(read));
    assertEquals("<tenant>", read.orThrow().value().manifest().managedByTenantId().value());
  }

  @Test
  void namesAndConstantsAreReadIgnoringCase() {
    Plan plan =
        plan(PLAN.replace("principalId", "PRINCIPALID")
                .replace("\"group\"", "\"GROUP\"")
                .replace("manifest\"", "Manifest\""))
            .orThrow()
            .value();
    assertEquals(plan(PLAN).orThrow().value(), plan);
  }

  @Test
  void whatIsMissingStandsEmptyAndIsReported() {
    Checked<ModelDocument<Plan>> read = plan("{\"manifest\": {\"version\": null}}");
    assertEquals(
        List.of(
            "ERROR LH0026 p.json:1:1 id: Property \"id\" is missing; add it",
            "ERROR LH0026 p.json:1:14 manifest.managedByTenantId: Property \"managedByTenantId\" is"
                + " missing; add it",
            "ERROR LH0026 p.json:1:14 manifest.version: Property \"version\" is missing; add it"),
        lines(read));
    Manifest manifest = read.value().orElseThrow().value().manifest();
    assertEquals("", manifest.version().value());
    assertEquals("", manifest.managedByTenantId().value());
  }

  @Test
  void nullsAreAsIfAbsent() {
    assertFound(PLAN.replaceFirst("\"id\"", "\"name\": null, \"privateAudience\": null, \"id\""));
  }

  @Test
  void unknownPropertiesAreReportedWithThoseThatAreKnown() {
    assertFound(
        PLAN.replace("\"principalType\"", "\"principalTyp\""),
        "WARNING LH0024 p.json:10:9 manifest.authorizations[0]: Property \"principalTyp\" is not"
            + " known here and is left out; correct or remove it (known are"
            + " delegatedRoleDefinitionIds, principalId, principalIdDisplayName, principalType,"
            + " roleDefinitionId)");
  }

  @Test
  void valuesOfTheWrongTypeAreReported() {
    Checked<ModelDocument<Plan>> read =
        plan(
            PLAN.replace("\"gold\"", "7")
                .replace("\"1.0.0\"", "true")
                .replace("\"PT8H\"", "[]")
                .replace("\"Support\"", "{}"));
    assertEquals(
        List.of(
            "ERROR LH0025 p.json:2:9 id: Expected a string here, not the number 7; correct it",
            "ERROR LH0025 p.json:9:35 manifest.authorizations[0].principal.displayName: Expected a"
                + " string here, not an object; correct it",
            "ERROR LH0025 p.json:20:40"
                + " manifest.eligibleAuthorizations[0].justInTimeAccessPolicy.maximumActivationDuration:"
                + " Expected a string here, not an array; correct it",
            "ERROR LH0025 p.json:4:16 manifest.version: Expected a string here, not the boolean"
                + " true; correct it"),
        lines(read));
    assertEquals("7", read.value().orElseThrow().value().id().value());
    assertEquals("true", read.value().orElseThrow().value().manifest().version().value());
  }

  @Test
  void anElementOfNoUseIsLeftOutAndTheOthersAreLocatedAllTheSame() {
    Checked<ModelDocument<Plan>> read =
        plan(PLAN.replace("\"authorizations\": [", "\"authorizations\": [\"none\", 1,"));
    assertEquals(
        List.of(
            "ERROR LH0025 p.json:6:32 manifest.authorizations[0]: Expected an object here, not the"
                + " number 1; correct it",
            "ERROR LH0025 p.json:6:24 manifest.authorizations[0]: Expected an object here, not the"
                + " string \"none\"; correct it"),
        lines(read));
    ModelDocument<Plan> document = read.value().orElseThrow();
    assertEquals(1, document.value().manifest().authorizations().size());
    assertEquals(
        "p.json:8:24",
        document
            .locator()
            .locate(ModelPath.parse("manifest.authorizations[0].principal.id"))
            .orElseThrow()
            .toString());
  }

  @Test
  void durationsAndConstantsThatAreNoneAreReported() {
    assertFound(
        PLAN.replace("PT8H", "8 hours").replace("\"group\"", "\"crowd\""),
        "ERROR LH0027 p.json:10:26 manifest.authorizations[0].principal.type: \"crowd\" is not one"
            + " of unknown, user, group, servicePrincipal, microsoft365Group, application; correct"
            + " it",
        "ERROR LH0027 p.json:20:40"
            + " manifest.eligibleAuthorizations[0].justInTimeAccessPolicy.maximumActivationDuration:"
            + " \"8 hours\" is not a duration in ISO 8601, such as PT8H; correct it");
  }

  @Test
  void theNumberOfFindingsIsBounded() {
    Checked<ModelDocument<Plan>> read =
        plan(PLAN.replace("\"Support\"", "\"Support\"" + ", \"x\": 1".repeat(2_000)));
    assertEquals(200 + 1 + 200 + 1, read.findings().size());
    assertEquals(
        List.of(
            "WARNING LH0022 p.json:9:1646 $: 1,799 more findings of LH0021 (repeated-property) are"
                + " not listed; correct what is listed, and read the document again",
            "WARNING LH0022 p.json:9:1646 $: 1,800 more findings of LH0024 (unknown-property) are"
                + " not listed; correct what is listed, and read the document again"),
        lines(read).stream().filter(line -> line.contains("LH0022")).toList());
  }

  @Test
  void aTextThatIsNoObjectGivesNoValue() {
    Checked<ModelDocument<Plan>> read = plan("[1]");
    assertTrue(read.value().isEmpty());
    assertEquals(
        List.of("ERROR LH0025 p.json:1:1 $: Expected an object here, not an array; correct it"),
        lines(read));
    assertTrue(plan("{").value().isEmpty());
  }

  @Test
  void assignmentsAreReadByResourceIdOrByScope() {
    Delegation delegation =
        ModelReader.read(
                Source.text(
                    "d.json",
                    """
                    {
                      "definition": {
                        "id": "/subscriptions/s/providers/microsoft.managedservices/REGISTRATIONDEFINITIONS/66666666-6666-4666-8666-666666666666",
                        "properties": {
                          "registrationDefinitionName": "Ops",
                          "managedByTenantId": "t",
                          "provisioningState": "Succeeded"
                        }
                      },
                      "assignments": [
                        { "id": "/SUBSCRIPTIONS/s/RESOURCEGROUPS/rg/providers/Microsoft.ManagedServices/registrationAssignments/a" },
                        { "name": "b", "scope": "/subscriptions/s" },
                        { "id": "/providers/Microsoft.Management/managementGroups/mg/providers/Microsoft.ManagedServices/registrationAssignments/c", "type": "Microsoft.ManagedServices/registrationAssignments", "properties": {} }
                      ]
                    }
                    """),
                Delegation.class)
            .orThrow()
            .value();
    assertEquals(
        "66666666-6666-4666-8666-666666666666", delegation.definition().id().orElseThrow().value());
    assertEquals(
        List.of(
            "a /subscriptions/s/resourceGroups/rg",
            "b /subscriptions/s",
            "c /providers/Microsoft.Management/managementGroups/mg"),
        delegation.assignments().stream().map(ModelReaderTest::show).toList());
  }

  private static String show(RegistrationAssignment assignment) {
    return assignment.id().orElseThrow() + " " + assignment.scope().resourceId();
  }

  @Test
  void assignmentsWithoutAScopeAreReportedAndLeftOut() {
    Checked<ModelDocument<Delegation>> read =
        ModelReader.read(
            Source.text(
                "d.json",
                """
                {
                  "definition": {"properties": {"registrationDefinitionName": "Ops", "managedByTenantId": "t"}},
                  "assignments": [
                    {},
                    {"id": "/tenants/x"},
                    {"id": 1},
                    {"scope": "/subscriptions/s/resourceGroups/rg/providers/x", "name": 2},
                    {"scope": "/subscriptions/s", "name": 2}
                  ]
                }
                """),
            Delegation.class);
    String noScope =
        " is not the resource id of a subscription, a resource group or a management group;"
            + " correct it";
    assertEquals(
        List.of(
            "ERROR LH0025 d.json:8:43 assignments[0].id: Expected a string here, not the number 2;"
                + " correct it",
            "ERROR LH0025 d.json:6:12 assignments[0].scope: Expected a string here, not the number"
                + " 1; correct it",
            "ERROR LH0026 d.json:4:5 assignments[0].scope: Property \"id\" is missing; add it",
            "ERROR LH0027 d.json:7:15 assignments[0].scope:"
                + " \"/subscriptions/s/resourceGroups/rg/providers/x\""
                + noScope,
            "ERROR LH0027 d.json:5:12 assignments[0].scope: \"/tenants/x\"" + noScope,
            "ERROR LH0027 d.json:6:12 assignments[0].scope: \"1\"" + noScope),
        lines(read));
    ModelDocument<Delegation> document = read.value().orElseThrow();
    assertEquals(1, document.value().assignments().size());
    assertEquals(
        "d.json:8:15",
        document
            .locator()
            .locate(ModelPath.parse("assignments[0].scope.subscriptionId"))
            .orElseThrow()
            .toString());
  }

  @Test
  void aDefinitionWithoutPropertiesIsReportedOnce() {
    assertEquals(
        List.of("ERROR LH0026 d.json:1:1 properties: Property \"properties\" is missing; add it"),
        lines(
            ModelReader.read(
                Source.text("d.json", "{\"name\": \"x\"}"), RegistrationDefinition.class)));
    assertEquals(
        List.of("ERROR LH0025 d.json:1:16 $: Expected an object here, not an array; correct it"),
        lines(
            ModelReader.read(
                Source.text("d.json", "{\"properties\": []}"), RegistrationDefinition.class)));
  }

  @Test
  void filesAndStreamsAreRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(file, "\uFEFF" + PLAN);
    assertEquals(
        plan(PLAN).orThrow().value(),
        ModelReader.read(Source.file(file), Plan.class).orThrow().value());
    assertEquals(
        plan(PLAN).orThrow().value(),
        ModelReader.read(
                Source.stream("p", new ByteArrayInputStream(PLAN.getBytes(UTF_8))), Plan.class)
            .orThrow()
            .value());
    assertThrows(
        NoSuchFileException.class,
        () -> ModelReader.read(Source.file(folder.resolve("x")), Plan.class));
  }

  @Test
  void typesThatCannotStandAloneAreTheCallersMistake() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> ModelReader.read(Source.text("p", PLAN), Subject.class));
    assertEquals(
        "type must be one of the interfaces that Subject permits, such as Offer, not interface"
            + " dev.fresnel.core.Subject",
        thrown.getMessage());
  }

  @Test
  void emptyObjectsOfOtherTypesSayWhatIsMissing() {
    assertEquals(
        List.of(
            "ERROR LH0026 t:1:1 id: Property \"id\" is missing; add it",
            "ERROR LH0026 t:1:1 publisherId: Property \"publisherId\" is missing; add it"),
        lines(ModelReader.read(Source.text("t", "{}"), Offer.class)));
    assertEquals(
        List.of("ERROR LH0026 t:1:1 id: Property \"id\" is missing; add it"),
        lines(ModelReader.read(Source.text("t", "{}"), CustomerTenant.class)));
  }
}
