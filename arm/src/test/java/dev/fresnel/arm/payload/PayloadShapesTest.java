// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.payload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.compare.CustomerDocument;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.customer.CustomerState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One customer, as the REST interface, Resource Graph and PowerShell tell of it. */
class PayloadShapesTest {

  private static final String SUBSCRIPTION = "22222222-aaaa-4bbb-8ccc-000000000002";
  private static final String BASE =
      "/subscriptions/" + SUBSCRIPTION + "/providers/Microsoft.ManagedServices/registration";
  private static final String DEFINITION_ID =
      BASE + "Definitions/44444444-0000-4000-8000-000000000001";
  private static final String ASSIGNMENT_ID =
      BASE + "Assignments/55555555-0000-4000-8000-000000000001";
  private static final String ROW =
      "\"tenantId\": \"77777777-aaaa-4bbb-8ccc-000000000007\", \"subscriptionId\": \""
          + SUBSCRIPTION
          + "\", \"resourceGroup\": \"\", \"tags\": null, \"managedBy\": \"\",";

  private static final String REST =
      """
      [{ROW "id": "DEFINITION_ID", "type": "Microsoft.ManagedServices/registrationDefinitions",
        "name": "44444444-0000-4000-8000-000000000001", "properties": {
        "registrationDefinitionName": "Operations", "description": "Day to day",
        "managedByTenantId": "11111111-aaaa-4bbb-8ccc-000000000001",
        "provisioningState": "Succeeded", "authorizations": [
        {"principalId": "33333333-aaaa-4bbb-8ccc-000000000003",
         "principalIdDisplayName": "Support",
         "roleDefinitionId": "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9",
         "delegatedRoleDefinitionIds": ["acdd72a7-3385-48ef-bd42-f606fba81ae7"]}]}},
       {ROW "id": "ASSIGNMENT_ID", "type": "Microsoft.ManagedServices/registrationAssignments",
        "name": "55555555-0000-4000-8000-000000000001",
        "properties": {"registrationDefinitionId": "DEFINITION_ID"}}]
      """
          .replace("DEFINITION_ID", DEFINITION_ID)
          .replace("ASSIGNMENT_ID", ASSIGNMENT_ID);

  private static final String POWERSHELL =
      """
      [{"Id": "DEFINITION_ID", "Type": "Microsoft.ManagedServices/registrationDefinitions",
        "Name": "44444444-0000-4000-8000-000000000001", "RegistrationDefinitionName": "Operations",
        "Description": "Day to day", "ManagedByTenantName": "Contoso", "PlanName": null,
        "ManagedByTenantId": "11111111-aaaa-4bbb-8ccc-000000000001",
        "ProvisioningState": "Succeeded", "EligibleAuthorization": null, "Authorization": [
        {"PrincipalId": "33333333-aaaa-4bbb-8ccc-000000000003",
         "PrincipalIdDisplayName": "Support",
         "RoleDefinitionId": "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9",
         "DelegatedRoleDefinitionId": ["acdd72a7-3385-48ef-bd42-f606fba81ae7"]}]},
       {"Id": "ASSIGNMENT_ID", "Type": "Microsoft.ManagedServices/registrationAssignments",
        "Name": "55555555-0000-4000-8000-000000000001",
        "RegistrationDefinitionId": "DEFINITION_ID", "ProvisioningState": "Succeeded"}]
      """
          .replace("DEFINITION_ID", DEFINITION_ID)
          .replace("ASSIGNMENT_ID", ASSIGNMENT_ID);

  private static Checked<Payload> read(String text) {
    return PayloadReader.read(Source.text("payload.json", text));
  }

  private static CustomerState state(String text) {
    Checked<Payload> read = read(text);
    assertEquals(List.of(), read.findings().stream().map(Finding::format).toList());
    return read.orThrow().state();
  }

  @Test
  void allShapesTellTheSame() {
    CustomerState rest = state(REST.replace("ROW", ""));
    CustomerState withHome =
        rest.withSubscription(
            CustomerSubscription.of(SubscriptionId.parse(SUBSCRIPTION))
                .withHomeTenantId(TenantId.parse("77777777-aaaa-4bbb-8ccc-000000000007")));
    String rows = REST.replace("ROW", ROW);
    assertEquals(withHome, state(rows));
    assertEquals(withHome, state("{\"count\": 2, \"data\": " + rows + ", \"skip_token\": null}"));
    assertEquals(rest, state(POWERSHELL));
    RegistrationDefinition definition = rest.definitions().get(0).definition();
    assertEquals(1, definition.authorizations().get(0).delegatedRoleDefinitionIds().size());
    assertEquals(1, rest.assignments().size());
  }

  @Test
  void tablesOfResourceGraphAreRows() {
    String table =
        """
        {"totalRecords": 1, "count": 1, "data": {
          "columns": [{"name": "id", "type": "string"}, {"name": "type", "type": "string"},
            {"name": "tenantId", "type": "string"}, {"name": "subscriptionId", "type": "string"},
            {"name": "properties", "type": "object"}],
          "rows": [["ASSIGNMENT_ID", "microsoft.managedservices/registrationassignments",
            "77777777-aaaa-4bbb-8ccc-000000000007", "SUBSCRIPTION",
            {"registrationDefinitionId": "DEFINITION_ID"}]]}}
        """
            .replace("DEFINITION_ID", DEFINITION_ID)
            .replace("ASSIGNMENT_ID", ASSIGNMENT_ID)
            .replace("SUBSCRIPTION", SUBSCRIPTION);
    CustomerState state = state(table);
    assertEquals(ASSIGNMENT_ID, state.assignments().get(0).id().value());
    assertEquals(DEFINITION_ID, state.assignments().get(0).definitionId().value());
  }

  @Test
  void whatEachDocumentIsTakenForIsTold() {
    String accounts =
        "[{\"id\": \""
            + SUBSCRIPTION
            + "\", \"homeTenantId\": \"77777777-aaaa-4bbb-8ccc-000000000007\"}]";
    String policy =
        "{\"listOfAllowedTenants\": {\"value\": [\"77777777-aaaa-4bbb-8ccc-000000000007\"]}}";
    List<Source> sources =
        Stream.of(
                REST.replace("ROW", ""),
                REST.replace("ROW", ROW),
                POWERSHELL,
                accounts,
                policy,
                "{\"value\": []}",
                "{\"a\": 1}",
                "not JSON",
                "{\"format_version\": \"1.0\", \"values\": {}}")
            .map(text -> Source.text("payload.json", text))
            .toList();
    assertEquals(
        List.of(
            PayloadKind.REST,
            PayloadKind.RESOURCE_GRAPH,
            PayloadKind.POWERSHELL,
            PayloadKind.ACCOUNT_LIST,
            PayloadKind.POLICY_PARAMETERS,
            PayloadKind.EMPTY_LIST,
            PayloadKind.NOT_KNOWN,
            PayloadKind.NOT_KNOWN,
            PayloadKind.TERRAFORM),
        PayloadReader.read(sources).value().orElseThrow().kinds());
  }

  @Test
  void aResultThatIsNotWholeIsToldOnce() {
    String rows = "\"data\": " + REST.replace("ROW", ROW);
    assertEquals(
        List.of("The list holds 2 of 3 rows; fetch the others, and read them as well"),
        messages("{\"totalRecords\": 3, \"resultTruncated\": \"true\", " + rows + "}"));
    assertEquals(List.of(), messages("{\"total_records\": 2, " + rows + "}"));
    assertEquals(
        List.of("The list goes on at $skipToken; fetch the further pages, and read them as well"),
        messages("{\"totalRecords\": 3, \"$skipToken\": \"a\", " + rows + "}"));
    assertEquals(
        List.of(
            "Resource Graph has cut the result off, and gives no further pages: have the query"
                + " return the column id, so that it does"),
        messages("{\"resultTruncated\": \"true\", " + rows + "}"));
    assertEquals(List.of(), messages("{\"resultTruncated\": \"false\", " + rows + "}"));
  }

  private static List<String> messages(String text) {
    return read(text).findings().stream().map(Finding::message).toList();
  }

  @Test
  void objectsThatPowerShellCutOffAreToldWithTheRemedy() {
    String cut =
        "{\"Type\": \"Microsoft.ManagedServices/registrationDefinitions\", \"ManagedByTenantId\":"
            + " \"77777777-aaaa-4bbb-8ccc-000000000007\", \"RegistrationDefinitionName\": \"Ops\","
            + " \"Authorization\": [\"Models.Authorization\"]}";
    assertEquals(
        List.of(
            "PowerShell has written \"Models.Authorization\" in place of an authorization, as its"
                + " JSON goes only so deep; print it again with ConvertTo-Json -Depth 10"),
        messages(cut));
  }

  @Test
  void customersOfOneResultAreCheckedApart() {
    String other =
        REST.replace("ROW", ROW)
            .replace(SUBSCRIPTION, "22222222-aaaa-4bbb-8ccc-000000000099")
            .replace(
                "77777777-aaaa-4bbb-8ccc-000000000007", "77777777-aaaa-4bbb-8ccc-000000000008");
    Lighthouse lighthouse = Lighthouse.standard();
    Checked<Payload> both =
        PayloadReader.read(
            Source.text("a.json", REST.replace("ROW", ROW)), Source.text("b.json", other));
    List<Finding> alone =
        lighthouse
            .validateDocuments(List.of(read(REST.replace("ROW", ROW)).map(CustomerDocument::of)))
            .findings();
    List<Finding> together =
        lighthouse.validateDocuments(List.of(both.map(CustomerDocument::of))).findings();
    assertEquals(2 * alone.size(), together.size());
    assertEquals(
        alone.stream().map(Finding::message).distinct().toList(),
        together.stream().map(Finding::message).distinct().toList());
  }

  @Test
  void aPageOfResourceGraphIsNotTheWhole() {
    String page = "{\"data\": " + REST.replace("ROW", ROW) + ", \"$skipToken\": \"abc\"}";
    assertEquals(
        List.of("LH0028"),
        read(page).findings().stream().map(each -> each.ruleId().value()).toList());
  }

  @Test
  void aListOfAccountsTellsHomeTenants() {
    CustomerState state =
        state(
            "[{\"cloudName\": \"AzureCloud\", \"id\": \""
                + SUBSCRIPTION
                + "\", \"homeTenantId\": \"77777777-aaaa-4bbb-8ccc-000000000007\","
                + " \"managedByTenants\": [], \"name\": \"Production\"}]");
    assertEquals(
        Optional.of(TenantId.parse("77777777-aaaa-4bbb-8ccc-000000000007")),
        state.homeTenantId(SubscriptionId.parse(SUBSCRIPTION)));
  }
}
