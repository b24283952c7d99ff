// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayloadReaderTest {

  private static final String SUBSCRIPTION = "/subscriptions/33333333-3333-4333-8333-333333333333";
  private static final String DEFINITIONS =
      "/providers/Microsoft.ManagedServices/registrationDefinitions/";
  private static final String ASSIGNMENTS =
      "/providers/Microsoft.ManagedServices/registrationAssignments/";
  private static final String DEFINITION_ID =
      SUBSCRIPTION + DEFINITIONS + "66666666-6666-4666-8666-666666666666";

  private static final String DEFINITION =
      """
      {
        "id": "%s",
        "name": "66666666-6666-4666-8666-666666666666",
        "type": "Microsoft.ManagedServices/registrationDefinitions",
        "plan": null,
        "properties": {
          "registrationDefinitionName": "Contoso operations",
          "description": null,
          "managedByTenantId": "11111111-1111-4111-8111-111111111111",
          "managedByTenantName": "Contoso",
          "authorizations": [
            {
              "principalId": "44444444-4444-4444-8444-444444444444",
              "principalIdDisplayName": "Support",
              "roleDefinitionId": "acdd72a7-3385-48ef-bd42-f606fba81ae7",
              "delegatedRoleDefinitionIds": null
            }
          ],
          "provisioningState": "Succeeded"
        },
        "systemData": {"createdBy": "x"}
      }
      """
          .formatted(DEFINITION_ID);

  private static String assignment(String scope, String name, String embedded) {
    return """
    {
      "id": "%s%s%s",
      "name": "%s",
      "type": "Microsoft.ManagedServices/registrationAssignments",
      "properties": {
        "registrationDefinitionId": "%s",
        "provisioningState": "Succeeded"%s
      }
    }
    """
        .formatted(scope, ASSIGNMENTS, name, name, DEFINITION_ID, embedded);
  }

  private static Checked<Payload> read(String json) {
    return PayloadReader.read(Source.text("p.json", json));
  }

  private static List<String> show(Checked<Payload> read) {
    return read.value().orElseThrow().delegations().stream().map(PayloadReaderTest::show).toList();
  }

  private static String show(Delegation delegation) {
    RegistrationDefinition definition = delegation.definition();
    return definition.name()
        + " "
        + definition.managedByTenantId()
        + " "
        + definition.authorizations().size()
        + delegation.assignments().stream().map(each -> each.scope().resourceId()).toList()
        + delegation.provisioningState().map(Enum::name).orElse("");
  }

  private static final String WHOLE = "Contoso operations 11111111-1111-4111-8111-111111111111 1";

  @Test
  void aDefinitionIsADelegationWithoutAssignments() {
    Checked<Payload> read = read(DEFINITION);
    assertEquals(List.of(), lines(read));
    assertEquals(List.of(WHOLE + "[]SUCCEEDED"), show(read));
  }

  @Test
  void listsAndArraysAndExpandedAssignmentsBringTogetherWhatBelongsTogether() {
    String embedded = ", \"registrationDefinition\": " + DEFINITION;
    String first = assignment(SUBSCRIPTION, "a", embedded);
    String second = assignment(SUBSCRIPTION + "/resourceGroups/rg", "b", embedded);
    List<String> expected =
        List.of(WHOLE + "[" + SUBSCRIPTION + ", " + SUBSCRIPTION + "/resourceGroups/rg]SUCCEEDED");
    for (String json :
        List.of(
            "[" + first + "," + second + "]",
            "{\"value\": [" + first + "," + second + "], \"nextLink\": null}")) {
      assertEquals(List.of(), lines(read(json)));
      assertEquals(expected, show(read(json)));
    }
  }

  @Test
  void aPayloadIsAValueAndACustomerWhoseFaultsHavePlaces() {
    Payload payload = read(DEFINITION).orThrow();
    assertEquals(payload, read("\n" + DEFINITION).orThrow());
    assertEquals(payload.hashCode(), read("\n" + DEFINITION).orThrow().hashCode());
    assertNotEquals(payload, read(DEFINITION.replace("Contoso operations", "Ops")).orThrow());
    assertTrue(
        payload.toString().startsWith("Payload{delegations=[Delegation{"), payload::toString);
    TenantId tenant = TenantId.parse("11111111-1111-4111-8111-111111111111");
    CustomerTenant customer = payload.customer(tenant);
    assertEquals(tenant, customer.id());
    assertEquals(payload.delegations(), customer.delegations());
    assertTrue(
        Validator.standard().validate(customer, payload.locator()).errors().stream()
            .anyMatch(finding -> finding.format().startsWith("ERROR LH4001 p.json:9:")),
        () -> Validator.standard().validate(customer, payload.locator()).toString());
  }

  @Test
  void whatTwoListsOfTheCommandLinePrintIsReadTogether(@TempDir Path folder) throws IOException {
    Path definitions = folder.resolve("definitions.json");
    Path assignments = folder.resolve("assignments.json");
    Files.writeString(definitions, "[" + DEFINITION + "]");
    Files.writeString(
        assignments,
        "["
            + assignment(
                SUBSCRIPTION.toUpperCase(java.util.Locale.ROOT),
                "a",
                ", \"registrationDefinition\": null")
            + "]");
    Checked<Payload> both = PayloadReader.read(Source.file(assignments), Source.file(definitions));
    assertEquals(List.of(), lines(both));
    assertEquals(List.of(WHOLE + "[" + SUBSCRIPTION + "]SUCCEEDED"), show(both));
    Payload payload = both.orThrow();
    assertEquals(
        definitions + ":9:26",
        payload
            .locator()
            .locate(ModelPath.parse("delegations[0].definition.managedByTenantId"))
            .orElseThrow()
            .toString());
    Payload alone = PayloadReader.read(Source.file(assignments)).orThrow();
    assertEquals(List.of(), alone.delegations());
    assertEquals(SUBSCRIPTION, alone.unmatchedAssignments().get(0).scope().resourceId());
  }

  @Test
  void bodiesOfRequestsNeedNoTypeAndNoId() {
    Checked<Payload> read =
        read(
            "{\"properties\": {\"registrationDefinitionName\": \"n\", \"managedByTenantId\": \"t\","
                + " \"eligibleAuthorizations\": [{\"principalId\": \"p\", \"roleDefinitionId\":"
                + " \"r\"}]}, \"plan\": {\"name\": \"gold\", \"product\": \"ops\", \"publisher\":"
                + " \"contoso\", \"version\": \"1.0.0\"}}");
    assertEquals(List.of(), lines(read));
    RegistrationDefinition definition = read.orThrow().delegations().get(0).definition();
    assertEquals("gold", definition.marketplacePlan().orElseThrow().planId().value());
    assertEquals(1, definition.eligibleAuthorizations().size());
    assertEquals(
        List.of(
            "ERROR LH0026 p.json:1:1 unmatchedAssignments[0].scope: Property \"id\" is missing; add"
                + " it"),
        lines(read("{\"properties\": {\"registrationDefinitionId\": \"/x\"}}")));
  }

  @Test
  void marketplaceDefinitionsAreNamedAsTheOfferIsShown() {
    Checked<Payload> read =
        read(
            "{\"value\": [{\"type\":"
                + " \"Microsoft.ManagedServices/marketplaceRegistrationDefinitions\", \"name\":"
                + " \"contoso.ops.gold.1.0.0\", \"properties\": {\"managedByTenantId\": \"t\","
                + " \"offerDisplayName\": \"Ops\", \"publisherDisplayName\": \"Contoso\","
                + " \"planDisplayName\": \"Gold\", \"authorizations\": []}}]}");
    assertEquals(List.of(), lines(read));
    assertEquals(List.of("Ops t 0[]"), show(read));
    assertTrue(read.orThrow().delegations().get(0).definition().id().isEmpty());
  }

  @Test
  void parametersOfPoliciesAreReadBareInFilesAndInAssignments() {
    String parameters =
        "{\"managedByTenantId\": {\"value\": \"t\"}, \"managedByName\": {\"value\": \"Ops\"},"
            + " \"managedByDescription\": {\"value\": \"d\"}, \"managedByAuthorizations\":"
            + " {\"value\": [{\"principalId\": \"p\", \"roleDefinitionId\": \"r\"}]}}";
    for (String json :
        List.of(
            parameters,
            "{\"$schema\": \"x\", \"contentVersion\": \"1.0.0.0\", \"parameters\": "
                + parameters
                + "}",
            "{\"type\": \"Microsoft.Authorization/policyAssignments\", \"name\": \"a\","
                + " \"properties\": {\"parameters\": "
                + parameters
                + "}}")) {
      assertEquals(List.of(), lines(read(json)), json);
      assertEquals(List.of("Ops t 1[]"), show(read(json)));
    }
    Payload tenants =
        read("{\"parameters\": {\"listOfAllowedTenants\": {\"value\": [\"a\", \"b\"]}}}").orThrow();
    assertEquals("[a, b]", tenants.allowedManagingTenants().toString());
  }

  @Test
  void aListThatGoesOnIsReported() {
    assertEquals(
        List.of(
            "WARNING LH0028 p.json:1:27 $: The list goes on at nextLink; fetch the further pages,"
                + " and read them as well"),
        lines(read("{\"value\": [], \"nextLink\": \"https://x\"}")));
  }

  @Test
  void unknownPropertiesAreReportedAndNothingElseIsLost() {
    Checked<Payload> read =
        read(
            DEFINITION.replace(
                "\"managedByTenantName\"", "\"novelty\": 1, \"managedByTenantName\""));
    assertEquals(List.of(WHOLE + "[]SUCCEEDED"), show(read));
    assertEquals(
        List.of(
            "WARNING LH0024 p.json:10:5 delegations[0].definition: Property \"novelty\" is not"
                + " known here and is left out; correct or remove it (known are authorizations,"
                + " description, eligibleAuthorizations, managedByTenantId,"
                + " registrationDefinitionName)"),
        lines(read));
  }

  @Test
  void whatIsNeitherIsReported() {
    String expected =
        ": Expected a registration definition or assignment, or a list of them, here, not ";
    String neither =
        " is neither a registration definition nor an assignment, nor a policy's parameters about"
            + " them; leave it out, or correct it";
    assertEquals(
        List.of(
            "ERROR LH0025 p.json:1:2 $" + expected + "the number 1; correct it",
            "ERROR LH0025 p.json:1:5 $" + expected + "the string \"two\"; correct it",
            "ERROR LH0025 p.json:1:31 $: This object" + neither,
            "ERROR LH0025 p.json:1:12 $: This resource of type \"other\"" + neither),
        lines(read("[1, \"two\", {\"type\": \"other\"}, {\"properties\":1}]")));
    assertTrue(read("{").value().isEmpty());
    assertThrows(IllegalArgumentException.class, () -> PayloadReader.read(List.of()));
  }

  @Test
  void anErrorThatWasFetchedInPlaceOfResourcesIsToldAsSuch() {
    assertEquals(
        List.of(
            "ERROR LH0025 p.json:1:1 $: This is no resource but an error that Azure returned,"
                + " \"AuthorizationFailed\": \"no access\"; put its cause right, and fetch the"
                + " resources again"),
        lines(
            read("{\"error\": {\"code\": \"AuthorizationFailed\", \"message\": \"no access\"}}")));
    assertEquals(
        List.of(
            "ERROR LH0025 p.json:1:1 $: This is no resource but an error that Azure returned,"
                + " \"\": \"\"; put its cause right, and fetch the resources again"),
        lines(read("{\"error\": {}}")));
  }

  @Test
  void streamsAreRead() throws IOException {
    assertEquals(
        List.of(WHOLE + "[]SUCCEEDED"),
        show(
            PayloadReader.read(
                Source.stream("s", new ByteArrayInputStream(DEFINITION.getBytes(UTF_8))))));
  }

  private static List<String> lines(Checked<?> read) {
    return read.findings().stream().map(Finding::format).toList();
  }
}
