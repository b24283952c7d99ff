// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.Subject;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.rule.Circumstances;
import java.util.List;
import java.util.Optional;

/** Customers, scopes and exact expectations for the tests of rules about delegations. */
public final class DelegationFixtures {

  public static final SubscriptionId PRODUCTION =
      SubscriptionId.parse("aaaaaaaa-0000-4000-8000-000000000001");
  public static final SubscriptionId TEST =
      SubscriptionId.parse("aaaaaaaa-0000-4000-8000-000000000002");
  public static final Scope PRODUCTION_SCOPE = new SubscriptionScope(PRODUCTION);
  public static final Scope TEST_SCOPE = new SubscriptionScope(TEST);
  public static final Scope WEB =
      new ResourceGroupScope(PRODUCTION, ResourceGroupName.parse("web"));
  public static final TenantId FABRIKAM = TenantId.parse("66666666-aaaa-4bbb-8ccc-000000000006");
  public static final Principal BACKUP =
      Principal.group(PrincipalId.parse("77777777-aaaa-4bbb-8ccc-000000000007"), "Backup");
  public static final RegistrationDefinition OPERATIONS = SampleDefinitions.SMALL;
  public static final RegistrationDefinition BACKUPS =
      OPERATIONS
          .withName("Contoso backups")
          .withAuthorizations(
              Authorization.of(BACKUP, Roles.READER),
              Authorization.of(BACKUP, Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE));
  public static final RegistrationDefinition ELIGIBLE =
      OPERATIONS.withEligibleAuthorizations(
          EligibleAuthorization.of(
              SamplePrincipals.SUPPORT,
              Roles.CONTRIBUTOR,
              JustInTimeAccessPolicy.builder().addManagedByTenantApprover(BACKUP).build()));

  public static CustomerTenant customer(Delegation... delegations) {
    return CustomerTenant.builder()
        .id(SampleIds.CUSTOMER_TENANT)
        .addDelegations(delegations)
        .build();
  }

  public static void assertFindings(
      String rule, Circumstances circumstances, Subject subject, String... expected) {
    assertEquals(
        List.of(expected),
        Validator.standard().withCircumstances(circumstances).validate(subject).findings().stream()
            .filter(finding -> finding.ruleId().value().equals(rule))
            .map(Finding::format)
            .toList());
  }

  public static void assertFindings(String rule, Subject subject, String... expected) {
    assertFindings(rule, Circumstances.unknown(), subject, expected);
  }

  public static void assertSilent(Subject subject) {
    assertEquals(List.of(), Validator.standard().validate(subject).findings());
  }

  public static Optional<String> azureErrorCode(String rule) {
    return StandardRules.ALL.stream()
        .filter(each -> each.info().id().value().equals(rule))
        .findFirst()
        .orElseThrow()
        .info()
        .azureErrorCode();
  }

  private DelegationFixtures() {}
}
