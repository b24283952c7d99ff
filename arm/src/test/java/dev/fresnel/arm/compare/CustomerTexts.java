// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.compare;

import dev.fresnel.core.id.SubscriptionId;

/** Templates and payloads of one customer, made of resources. */
final class CustomerTexts {

  static final SubscriptionId SUBSCRIPTION =
      SubscriptionId.parse("22222222-aaaa-4bbb-8ccc-000000000002");
  static final String SCOPE = "/subscriptions/" + SUBSCRIPTION;
  static final String GROUP = SCOPE + "/resourceGroups/web";
  static final String TENANT = "11111111-aaaa-4bbb-8ccc-000000000001";
  static final String OTHER_TENANT = "99999999-aaaa-4bbb-8ccc-000000000009";
  static final String READER = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
  static final String CONTRIBUTOR = "b24988ac-6180-42a0-ab88-20f7382dd24c";
  static final String OPERATIONS = "44444444-0000-4000-8000-000000000001";
  static final String BACKUPS = "44444444-0000-4000-8000-000000000002";
  static final String FIRST = "55555555-0000-4000-8000-000000000001";
  static final String SECOND = "55555555-0000-4000-8000-000000000002";

  private CustomerTexts() {}

  static String definitionId(String name) {
    return SCOPE + "/providers/Microsoft.ManagedServices/registrationDefinitions/" + name;
  }

  static String template(String... resources) {
    return "{\"$schema\": \"https://schema.management.azure.com/schemas/2019-08-01/"
        + "subscriptionDeploymentTemplate.json#\", \"contentVersion\": \"1.0.0.0\","
        + " \"resources\": ["
        + String.join(", ", resources)
        + "]}";
  }

  static String payload(String... resources) {
    return "{\"value\": [" + String.join(", ", resources) + "]}";
  }

  /** A definition, in a template or in a payload. */
  static String definition(String name, String tenant, String role) {
    return """
    {"type": "Microsoft.ManagedServices/registrationDefinitions", "apiVersion": "2022-10-01",
     "id": "ID", "name": "NAME", "properties": {"registrationDefinitionName": "Operations",
     "description": "Day to day", "managedByTenantId": "TENANT", "authorizations": [
     {"principalId": "33333333-aaaa-4bbb-8ccc-000000000003",
      "principalIdDisplayName": "Support", "roleDefinitionId": "ROLE"}]}}
    """
        .replace("\"id\": \"ID\",", name.startsWith("[") ? "" : "\"id\": \"ID\",")
        .replace("\"ID\"", "\"" + definitionId(name) + "\"")
        .replace("NAME", name)
        .replace("TENANT", tenant)
        .replace("ROLE", role);
  }

  /** An assignment of the subscription in a template. */
  static String assignment(String name, String definitionId) {
    return """
    {"type": "Microsoft.ManagedServices/registrationAssignments", "apiVersion": "2022-10-01",
     "name": "NAME", "dependsOn": ["DEFINITION"],
     "properties": {"registrationDefinitionId": "DEFINITION"}}
    """
        .replace("NAME", name)
        .replace("DEFINITION", definitionId);
  }

  /** An assignment in a template that does not have its definition. */
  static String assignmentAlone(String name, String definitionId) {
    return assignment(name, definitionId).replace("\"dependsOn\": [\"" + definitionId + "\"],", "");
  }

  /** An assignment in a payload. */
  static String assigned(String scope, String name, String definitionId) {
    return """
    {"type": "Microsoft.ManagedServices/registrationAssignments",
     "id": "SCOPE/providers/Microsoft.ManagedServices/registrationAssignments/NAME",
     "name": "NAME", "properties": {"registrationDefinitionId": "DEFINITION"}}
    """
        .replace("SCOPE", scope)
        .replace("NAME", name)
        .replace("DEFINITION", definitionId);
  }
}
