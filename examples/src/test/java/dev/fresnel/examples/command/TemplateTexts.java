// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

/** Templates, parameters and payloads as people have them in files. */
final class TemplateTexts {

  static final String TENANT = "11111111-aaaa-4bbb-8ccc-000000000001";
  static final String READER = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
  static final String CONTRIBUTOR = "b24988ac-6180-42a0-ab88-20f7382dd24c";
  static final String OWNER = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
  static final String DELETE_ROLE = "91c1777a-f3dc-4fae-b103-61d183457e46";
  static final String SUPPORT = "33333333-aaaa-4bbb-8ccc-000000000003";

  private TemplateTexts() {}

  /** A template that gives a group a role, and the role by which it can end the delegation. */
  static String template(String role) {
    return """
    {
      "$schema": "https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#",
      "contentVersion": "1.0.0.0",
      "parameters": {
        "tenant": {"type": "string", "defaultValue": "TENANT"}
      },
      "resources": [
        {
          "type": "Microsoft.ManagedServices/registrationDefinitions",
          "apiVersion": "2022-10-01",
          "name": "44444444-0000-4000-8000-000000000001",
          "properties": {
            "registrationDefinitionName": "Operations",
            "description": "Monitoring",
            "managedByTenantId": "[parameters('tenant')]",
            "authorizations": AUTHORIZATIONS
          }
        },
        {
          "type": "Microsoft.ManagedServices/registrationAssignments",
          "apiVersion": "2022-10-01",
          "name": "55555555-0000-4000-8000-000000000001",
          "dependsOn": ["44444444-0000-4000-8000-000000000001"],
          "properties": {
            "registrationDefinitionId": "[resourceId('Microsoft.ManagedServices/registrationDefinitions', '44444444-0000-4000-8000-000000000001')]"
          }
        }
      ]
    }
    """
        .replace("AUTHORIZATIONS", authorizations(role))
        .replace("TENANT", TENANT);
  }

  /** What the customer has: the same definition, as the interface returns it. */
  static String payload(String subscription, String role) {
    String definitions =
        "/subscriptions/" + subscription + "/providers/Microsoft.ManagedServices/registration";
    return """
    {
      "value": [
        {
          "id": "BASEDefinitions/44444444-0000-4000-8000-000000000001",
          "type": "Microsoft.ManagedServices/registrationDefinitions",
          "name": "44444444-0000-4000-8000-000000000001",
          "properties": {
            "registrationDefinitionName": "Operations",
            "managedByTenantId": "TENANT",
            "authorizations": AUTHORIZATIONS
          }
        },
        {
          "id": "BASEAssignments/55555555-0000-4000-8000-000000000001",
          "type": "Microsoft.ManagedServices/registrationAssignments",
          "name": "55555555-0000-4000-8000-000000000001",
          "properties": {
            "registrationDefinitionId": "BASEDefinitions/44444444-0000-4000-8000-000000000001"
          }
        }
      ]
    }
    """
        .replace("BASE", definitions)
        .replace("AUTHORIZATIONS", authorizations(role))
        .replace("TENANT", TENANT);
  }

  /** An offer in the library's own form. */
  static String offer(String role) {
    return """
    {
      "publisherId": "contoso",
      "id": "operations",
      "plans": [
        {
          "id": "gold",
          "manifest": {
            "version": "1.0.0",
            "managedByTenantId": "TENANT",
            "authorizations": AUTHORIZATIONS
          }
        }
      ]
    }
    """
        .replace("AUTHORIZATIONS", authorizations(role))
        .replace("TENANT", TENANT);
  }

  private static String authorizations(String role) {
    return """
    [
              {"principalId": "SUPPORT", "principalIdDisplayName": "Support", "roleDefinitionId": "ROLE"},
              {"principalId": "SUPPORT", "principalIdDisplayName": "Support", "roleDefinitionId": "DELETE"}
            ]\
    """
        .replace("SUPPORT", SUPPORT)
        .replace("ROLE", role)
        .replace("DELETE", DELETE_ROLE);
  }
}
