// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.payload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.customer.CustomerState;
import java.util.List;
import java.util.Optional;
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
    String rows = REST.replace("ROW", ROW);
    assertEquals(rest, state(rows));
    assertEquals(rest, state("{\"count\": 2, \"data\": " + rows + ", \"skip_token\": null}"));
    assertEquals(rest, state(POWERSHELL));
    RegistrationDefinition definition = rest.definitions().get(0).definition();
    assertEquals(1, definition.authorizations().get(0).delegatedRoleDefinitionIds().size());
    assertEquals(1, rest.assignments().size());
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
