// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.emulator;

/** Paths and bodies of requests about one customer. */
final class EmulatorTexts {

  static final String VERSION = "?api-version=2022-10-01";
  static final String DEPLOYMENTS_VERSION = "?api-version=2021-04-01";

  static final String SUBSCRIPTION = "/subscriptions/b7d2e914-6c3f-4a58-9e01-d4f8a2c5e763";
  static final String CUSTOMER_TENANT = "5f1a3c60-8d2b-4e97-a1c4-3b6d9e0f7a25";
  static final String MANAGING_TENANT = "7c1e3c06-6a0e-4c2b-9a5e-2f0c4f6b8d10";
  static final String GROUP = "1a9d4e52-0b7c-4f38-8c61-5d2e9f3a7b01";
  static final String OTHER_GROUP = "2b8c5f63-1d4e-4a79-9b52-6e3f0a8c7d12";
  static final String READER = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
  static final String CONTRIBUTOR = "b24988ac-6180-42a0-ab88-20f7382dd24c";
  static final String OWNER = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";

  static final String PROVIDER = SUBSCRIPTION + "/providers/Microsoft.ManagedServices";
  static final String DEFINITION =
      PROVIDER + "/registrationDefinitions/c0ffee11-2b3c-4d5e-8f60-718293a4b5c6";
  static final String ASSIGNMENT =
      PROVIDER + "/registrationAssignments/d1aa0022-3c4d-4e5f-9061-8293a4b5c6d7";

  private EmulatorTexts() {}

  static String definition(String name, String role) {
    return """
    {"properties": {
      "registrationDefinitionName": "%s",
      "managedByTenantId": "%s",
      "authorizations": [
        {"principalId": "%s", "principalIdDisplayName": "Tier 1", "roleDefinitionId": "%s"}
      ]
    }}
    """
        .formatted(name, MANAGING_TENANT, GROUP, role);
  }

  static String assignment() {
    return "{\"properties\": {\"registrationDefinitionId\": \"" + DEFINITION + "\"}}";
  }
}
