// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import dev.fresnel.core.id.RoleDefinitionId;

/**
 * The ids of the built-in roles that providers meet most.
 *
 * <p>That a role is named here says nothing about whether it can be delegated: ask the role
 * catalogue. Source: <a
 * href="https://learn.microsoft.com/en-us/azure/role-based-access-control/built-in-roles">built-in
 * roles</a>.
 */
public final class Roles {

  /** Automation Contributor. */
  public static final RoleDefinitionId AUTOMATION_CONTRIBUTOR =
      RoleDefinitionId.parse("f353d9bd-d4a6-484e-a77a-8050b599b867");

  /** Backup Contributor. */
  public static final RoleDefinitionId BACKUP_CONTRIBUTOR =
      RoleDefinitionId.parse("5e467623-bb1f-42f4-a55d-6e525e11384b");

  /** Backup Operator. */
  public static final RoleDefinitionId BACKUP_OPERATOR =
      RoleDefinitionId.parse("00c29273-979b-4161-815c-10b084fb9324");

  /** Backup Reader. */
  public static final RoleDefinitionId BACKUP_READER =
      RoleDefinitionId.parse("a795c7a0-d4a2-40c1-ae25-d81f01202912");

  /** Billing Reader. */
  public static final RoleDefinitionId BILLING_READER =
      RoleDefinitionId.parse("fa23ad8b-c56e-40d8-ac0c-ce449e1d2c64");

  /** Contributor. */
  public static final RoleDefinitionId CONTRIBUTOR =
      RoleDefinitionId.parse("b24988ac-6180-42a0-ab88-20f7382dd24c");

  /** Cost Management Reader. */
  public static final RoleDefinitionId COST_MANAGEMENT_READER =
      RoleDefinitionId.parse("72fafb9e-0641-4937-9268-a91bfd8191a3");

  /** Locks Contributor. */
  public static final RoleDefinitionId LOCKS_CONTRIBUTOR =
      RoleDefinitionId.parse("28bf596f-4eb7-45ce-b5bc-6cf482fec137");

  /** Log Analytics Contributor. */
  public static final RoleDefinitionId LOG_ANALYTICS_CONTRIBUTOR =
      RoleDefinitionId.parse("92aaf0da-9dab-42b6-94a3-d43ce8d16293");

  /** Log Analytics Reader. */
  public static final RoleDefinitionId LOG_ANALYTICS_READER =
      RoleDefinitionId.parse("73c42c96-874c-492b-b04d-ab87d138a893");

  /** Managed Services Registration assignment Delete Role. */
  public static final RoleDefinitionId MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE =
      RoleDefinitionId.parse("91c1777a-f3dc-4fae-b103-61d183457e46");

  /** Microsoft Sentinel Contributor. */
  public static final RoleDefinitionId MICROSOFT_SENTINEL_CONTRIBUTOR =
      RoleDefinitionId.parse("ab8e14d6-4a74-4a29-9ba8-549422addade");

  /** Microsoft Sentinel Reader. */
  public static final RoleDefinitionId MICROSOFT_SENTINEL_READER =
      RoleDefinitionId.parse("8d289c81-5878-46d4-8554-54e1e3d8b5cb");

  /** Microsoft Sentinel Responder. */
  public static final RoleDefinitionId MICROSOFT_SENTINEL_RESPONDER =
      RoleDefinitionId.parse("3e150937-b8fe-4cfb-8069-0eaf05ecd056");

  /** Monitoring Contributor. */
  public static final RoleDefinitionId MONITORING_CONTRIBUTOR =
      RoleDefinitionId.parse("749f88d5-cbae-40b8-bcfc-e573ddc772fa");

  /** Monitoring Reader. */
  public static final RoleDefinitionId MONITORING_READER =
      RoleDefinitionId.parse("43d0d8ad-25c7-4714-9337-8ba259a9fe05");

  /** Network Contributor. */
  public static final RoleDefinitionId NETWORK_CONTRIBUTOR =
      RoleDefinitionId.parse("4d97b98b-1d4f-4787-a291-c67834d212e7");

  /** Owner; never delegable. */
  public static final RoleDefinitionId OWNER =
      RoleDefinitionId.parse("8e3af657-a8ff-443c-a75c-2fe8c4bcb635");

  /** Reader. */
  public static final RoleDefinitionId READER =
      RoleDefinitionId.parse("acdd72a7-3385-48ef-bd42-f606fba81ae7");

  /** Resource Policy Contributor. */
  public static final RoleDefinitionId RESOURCE_POLICY_CONTRIBUTOR =
      RoleDefinitionId.parse("36243c78-bf99-498c-9df9-86d9f8d28608");

  /** Role Based Access Control Administrator. */
  public static final RoleDefinitionId ROLE_BASED_ACCESS_CONTROL_ADMINISTRATOR =
      RoleDefinitionId.parse("f58310d9-a9f6-439a-9e8d-f62e7b41a168");

  /** Security Admin. */
  public static final RoleDefinitionId SECURITY_ADMIN =
      RoleDefinitionId.parse("fb1c8493-542b-48eb-b624-b4c8fea62acd");

  /** Security Reader. */
  public static final RoleDefinitionId SECURITY_READER =
      RoleDefinitionId.parse("39bc4728-0917-49c7-9d2c-d95423bc2eb4");

  /** Site Recovery Contributor. */
  public static final RoleDefinitionId SITE_RECOVERY_CONTRIBUTOR =
      RoleDefinitionId.parse("6670b86e-a3f7-4917-ac9b-5d6ab1be4567");

  /** Storage Account Backup Contributor. */
  public static final RoleDefinitionId STORAGE_ACCOUNT_BACKUP_CONTRIBUTOR =
      RoleDefinitionId.parse("e5e2a7ff-d759-4cd2-bb51-3152d37e2eb1");

  /** Storage Account Contributor. */
  public static final RoleDefinitionId STORAGE_ACCOUNT_CONTRIBUTOR =
      RoleDefinitionId.parse("17d1049b-9a84-46fb-8f53-869881c3d3ab");

  /** Support Request Contributor. */
  public static final RoleDefinitionId SUPPORT_REQUEST_CONTRIBUTOR =
      RoleDefinitionId.parse("cfd33db0-3dd1-45e3-aa9d-cdbdf3b6f24e");

  /** Tag Contributor. */
  public static final RoleDefinitionId TAG_CONTRIBUTOR =
      RoleDefinitionId.parse("4a9ae827-6dc8-4573-8ac7-8239d42aa03f");

  /** User Access Administrator; delegable only with assignable roles. */
  public static final RoleDefinitionId USER_ACCESS_ADMINISTRATOR =
      RoleDefinitionId.parse("18d7d88d-d35e-4fb5-a5c3-7773c20a72d9");

  /** Virtual Machine Contributor. */
  public static final RoleDefinitionId VIRTUAL_MACHINE_CONTRIBUTOR =
      RoleDefinitionId.parse("9980e02c-c2be-4d73-94e8-173b1dc7cf3c");

  private Roles() {}
}
