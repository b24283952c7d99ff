// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import static dev.fresnel.validation.internal.rules.RuleAssertions.assertFindings;

import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.rule.Circumstances;
import org.junit.jupiter.api.Test;

class ManagingTenantIsCustomerTest {

  private static final Validator VALIDATOR = Validator.of(new ManagingTenantIsCustomer());
  private static final String MESSAGE =
      "managedByTenantId: Managing tenant 11111111-aaaa-4bbb-8ccc-000000000001 is the tenant of the"
          + " customer; name the tenant of the service provider";

  private static Validator told(TenantId customer) {
    return VALIDATOR.withCircumstances(Circumstances.builder().customerTenantId(customer).build());
  }

  private static CustomerTenant customer(TenantId id) {
    return CustomerTenant.builder()
        .id(id)
        .addDelegation(Delegation.of(SampleDefinitions.SMALL))
        .build();
  }

  @Test
  void theCustomersTenantCanBeTold() {
    assertFindings(
        told(SampleIds.MANAGING_TENANT), SampleDefinitions.SMALL, "ERROR LH4001 " + MESSAGE);
    assertFindings(told(SampleIds.CUSTOMER_TENANT), SampleDefinitions.SMALL);
    assertFindings(VALIDATOR, SampleDefinitions.SMALL);
  }

  @Test
  void theTenantOfACheckedCustomerCountsMoreThanWhatIsTold() {
    assertFindings(
        told(SampleIds.CUSTOMER_TENANT),
        customer(SampleIds.MANAGING_TENANT),
        "ERROR LH4001 delegations[0].definition." + MESSAGE);
    assertFindings(told(SampleIds.MANAGING_TENANT), customer(SampleIds.CUSTOMER_TENANT));
  }
}
