// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.payload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.fixtures.SampleAuthorizations;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.fixtures.SampleDelegations;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code terraform show -json} prints of plans and states. */
class TerraformPayloadTest {

  private static final String SCOPE = "/subscriptions/66666666-aaaa-4bbb-8ccc-000000000000";

  /** {@link SampleDefinitions#FULL} as the provider has it. */
  private static final String ATTRIBUTES =
      """
      "name": "Contoso operations", "description": "Day to day operations by Contoso",
      "managing_tenant_id": "11111111-aaaa-4bbb-8ccc-000000000001", "scope": "SCOPE",
      "timeouts": null, "plan": [],
      "authorization": [
        {"principal_id": "33333333-aaaa-4bbb-8ccc-000000000003",
         "principal_display_name": "Support", "delegated_role_definition_ids": [],
         "role_definition_id": "acdd72a7-3385-48ef-bd42-f606fba81ae7"},
        {"principal_id": "33333333-aaaa-4bbb-8ccc-000000000003",
         "principal_display_name": "Support",
         "role_definition_id": "91c1777a-f3dc-4fae-b103-61d183457e46"},
        {"principal_id": "33333333-aaaa-4bbb-8ccc-000000000006",
         "principal_display_name": "Automation",
         "role_definition_id": "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9",
         "delegated_role_definition_ids": ["b24988ac-6180-42a0-ab88-20f7382dd24c",
           "4a9ae827-6dc8-4573-8ac7-8239d42aa03f"]}],
      "eligible_authorization": [
        {"principal_id": "33333333-aaaa-4bbb-8ccc-000000000003",
         "principal_display_name": "Support",
         "role_definition_id": "b24988ac-6180-42a0-ab88-20f7382dd24c",
         "just_in_time_access_policy": [{"multi_factor_auth_provider": "Azure",
           "maximum_activation_duration": "PT4H", "approver": [
             {"principal_id": "33333333-aaaa-4bbb-8ccc-000000000004",
              "principal_display_name": "Approvers"}]}]}]
      """
          .replace("SCOPE", SCOPE);

  /** The provider has no attribute for the type of a principal. */
  private static final RegistrationDefinition WITHOUT_TYPES =
      SampleDefinitions.FULL
          .withAuthorizations(
              SampleDefinitions.FULL.authorizations().stream()
                  .map(each -> each.withPrincipal(withoutType(each.principal())))
                  .toList())
          .withEligibleAuthorizations(
              SampleDefinitions.FULL.eligibleAuthorizations().stream()
                  .map(each -> each.withPrincipal(withoutType(each.principal())))
                  .map(
                      each ->
                          each.withJustInTimeAccessPolicy(
                              SampleAuthorizations.ACCESS_POLICY.withManagedByTenantApprovers(
                                  withoutType(SamplePrincipals.APPROVERS))))
                  .toList());

  private static Principal withoutType(Principal principal) {
    return principal.withType(PrincipalType.UNKNOWN);
  }

  private static String resource(String type, String address, String values) {
    return "{\"address\": \""
        + address.replace("\"", "\\\"")
        + "\", \"mode\": \"managed\", \"type\": \""
        + type
        + "\", \"values\": {"
        + values
        + "}}";
  }

  private static String definition(String address, String more) {
    return resource("azurerm_lighthouse_definition", address, ATTRIBUTES + more);
  }

  private static String assignment(String address, String values) {
    return resource("azurerm_lighthouse_assignment", address, values);
  }

  private static String plan(String resources, String configuration) {
    return """
    {"format_version": "1.2", "terraform_version": "1.11.4", "planned_values":
     {"root_module": {"resources": [RESOURCES]}},
     "resource_changes": [], "configuration": {"root_module": {"resources": [CONFIGURATION]}}}
    """
        .replace("RESOURCES", resources)
        .replace("CONFIGURATION", configuration);
  }

  private static final String REFERENCE =
      """
      {"address": "azurerm_lighthouse_assignment.a", "expressions": {"lighthouse_definition_id":
       {"references": ["azurerm_lighthouse_definition.offer.id",
                       "azurerm_lighthouse_definition.offer"]}}}
      """;

  private static Checked<Payload> read(String text) {
    return PayloadReader.read(Source.text("plan.json", text));
  }

  private static List<String> lines(Checked<?> checked) {
    return checked.findings().stream().map(Finding::format).toList();
  }

  @Test
  void aPlanKnowsNoIdsAndItsConfigurationTellsWhichDefinitionIsAssigned() {
    Checked<Payload> read =
        read(
            plan(
                definition("azurerm_lighthouse_definition.offer", "")
                    + ","
                    + assignment("azurerm_lighthouse_assignment.a", "\"scope\": \"" + SCOPE + "\""),
                REFERENCE));

    assertEquals(List.of(), lines(read));
    assertEquals(
        List.of(Delegation.of(WITHOUT_TYPES, SampleDelegations.SUBSCRIPTION_SCOPE)),
        read.orThrow().delegations());
  }

  @Test
  void aStateKnowsAllIds() {
    String id = SCOPE + "/providers/Microsoft.ManagedServices/registrationDefinitions/";
    String guid = "44444444-0000-4000-8000-000000000001";
    String resources =
        definition(
                "azurerm_lighthouse_definition.offer",
                ", \"id\": \"" + id + guid + "\", \"lighthouse_definition_id\": \"" + guid + "\"")
            + ","
            + assignment(
                "azurerm_lighthouse_assignment.a",
                "\"scope\": \""
                    + SCOPE
                    + "/resourceGroups/web\", \"name\": \"55555555-0000-4000-8000-000000000001\","
                    + " \"lighthouse_definition_id\": \""
                    + id.toUpperCase(java.util.Locale.ROOT)
                    + guid
                    + "\"");
    Checked<Payload> read =
        read(
            "{\"format_version\": \"1.0\", \"values\": {\"root_module\": {\"resources\": ["
                + resources
                + "]}}}");

    assertEquals(List.of(), lines(read));
    Delegation delegation = read.orThrow().delegations().get(0);
    assertEquals(guid, delegation.definition().id().orElseThrow().value());
    assertEquals(
        List.of(SampleDelegations.RESOURCE_GROUP_SCOPE),
        delegation.assignments().stream().map(RegistrationAssignment::scope).toList());
  }

  @Test
  void modulesAndKeysAreTakenApart() {
    String module =
        """
        {"format_version": "1.2", "planned_values": {"root_module": {"child_modules": [
          {"address": "module.customer[\\"a.b\\"]", "resources": [FIRST, SECOND, ASSIGNMENT]}]}},
         "configuration": {"root_module": {"module_calls": {"customer": {"module":
           {"resources": [REFERENCE]}}}}}}
        """
            .replace(
                "FIRST",
                definition(
                    "module.customer[\"a.b\"].azurerm_lighthouse_definition.offer[\"x\"]", ""))
            .replace(
                "SECOND",
                definition(
                        "module.customer[\"a.b\"].azurerm_lighthouse_definition.offer[\"y\"]", "")
                    .replace("Contoso operations", "Second"))
            .replace(
                "ASSIGNMENT",
                assignment(
                    "module.customer[\"a.b\"].azurerm_lighthouse_assignment.a[\"y\"]",
                    "\"scope\": \"" + SCOPE + "\""))
            .replace("REFERENCE", REFERENCE);
    Checked<Payload> read = read(module);

    assertEquals(List.of(), lines(read));
    assertEquals(
        List.of(0, 1),
        read.orThrow().delegations().stream().map(each -> each.assignments().size()).toList());
    assertEquals("Second", read.orThrow().delegations().get(1).definition().name());
  }

  @Test
  void whatIsKnownAfterApplyIsNotKnownAndIsNoFault() {
    String unknown =
        "\"name\": \"Operations\", \"description\": \"All\", \"scope\": \""
            + SCOPE
            + "\", \"authorization\": [{\"role_definition_id\":"
            + " \"8e3af657-a8ff-443c-a75c-2fe8c4bcb635\"}]";
    Checked<Payload> read =
        read(
            plan(
                resource(
                    "azurerm_lighthouse_definition", "azurerm_lighthouse_definition.o", unknown),
                ""));

    assertEquals(List.of(), lines(read));
    RegistrationDefinition definition = read.orThrow().delegations().get(0).definition();
    assertEquals(
        List.of("LH2005"),
        Validator.standard().validate(definition).findings().stream()
            .filter(Finding::isError)
            .map(finding -> finding.ruleId().value())
            .toList());
  }

  @Test
  void theIdOfARoleIsToldWithTheRemedy() {
    String id = "/providers/Microsoft.Authorization/roleDefinitions/";
    String role = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
    Checked<Payload> read =
        read(
            plan(
                definition("azurerm_lighthouse_definition.offer", "")
                    .replace("\"" + role + "\"", "\"" + id + role + "\""),
                ""));

    assertEquals(
        List.of(
            "ERROR LH0027 plan.json:8:26 $: Terraform gives the whole resource id of a role, \""
                + (id + role).substring(0, 80)
                + "\"... (87 characters), and Azure takes the GUID alone; take role_definition_id"
                + " of the data source azurerm_role_definition in place of id"),
        lines(read));
    assertEquals(WITHOUT_TYPES, read.value().orElseThrow().delegations().get(0).definition());
  }

  @Test
  void anotherMajorVersionIsRefused() {
    assertEquals(
        List.of(
            "ERROR LH0027 plan.json:1:20 $: Terraform's format of version \"2.0\" is not known;"
                + " print it with a Terraform whose format_version begins with 1"),
        lines(read("{\"format_version\": \"2.0\", \"values\": {}}")));
  }

  @Test
  void otherResourcesAreLeftAlone() {
    Checked<Payload> read =
        read(
            "{\"format_version\": \"1.2\", \"planned_values\": {\"root_module\": {\"resources\": ["
                + resource("azurerm_resource_group", "azurerm_resource_group.x", "\"name\": \"x\"")
                + ", 7, {\"type\": 7}], \"child_modules\": [7, {}]}}}");

    assertEquals(List.of(), lines(read));
    assertEquals(List.of(), read.orThrow().delegations());
  }
}
