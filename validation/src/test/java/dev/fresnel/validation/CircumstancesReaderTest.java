// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.rule.Circumstances;
import java.util.List;
import org.junit.jupiter.api.Test;

class CircumstancesReaderTest {

  private static final String TENANT = "11111111-aaaa-4bbb-8ccc-000000000001";
  private static final String PRINCIPAL = "33333333-aaaa-4bbb-8ccc-000000000003";

  private static Checked<Circumstances> read(String text) {
    return CircumstancesReader.read(Source.text("known.json", text));
  }

  @Test
  void everythingThatCircumstancesHoldCanBeWritten() {
    Circumstances expected =
        Circumstances.builder()
            .apiVersion(ApiVersion.latest())
            .cloud(Cloud.US_GOVERNMENT)
            .managingTenantCloud(Cloud.PUBLIC)
            .customerTenantId(TenantId.parse(TENANT))
            .transferTargetTenantId(TenantId.parse(TENANT))
            .solutionsPartner(false)
            .onboardedToPrivilegedIdentityManagement(true)
            .licensedForPrivilegedIdentityManagement(false)
            .deployerIsGuest(true)
            .addMissingTenants(TenantId.parse(TENANT))
            .addMissingPrincipals(PrincipalId.parse(PRINCIPAL))
            .deployerRoles(List.of(Roles.READER))
            .allowedManagingTenants(List.of())
            .build();
    Checked<Circumstances> read =
        read(
            """
            {
              "apiVersion": "%s", "cloud": "usGovernment", "managingTenantCloud": "public",
              "customerTenantId": "%2$s", "transferTargetTenantId": "%2$s",
              "solutionsPartner": false, "onboardedToPrivilegedIdentityManagement": true,
              "licensedForPrivilegedIdentityManagement": false, "deployerIsGuest": true,
              "missingTenants": ["%2$s"], "missingPrincipals": ["%3$s"],
              "deployerRoles": ["%4$s"], "allowedManagingTenants": []
            }
            """
                .formatted(ApiVersion.latest(), TENANT, PRINCIPAL, Roles.READER));
    assertEquals(List.of(), read.findings());
    assertEquals(expected, read.orThrow());
  }

  @Test
  void nothingIsKnownOfAnEmptyObject() {
    assertEquals(Circumstances.unknown(), read("{}").orThrow());
  }

  @Test
  void whatIsNotUnderstoodIsReportedWithItsPlaceAndTheRestIsKept() {
    Checked<Circumstances> read =
        read("{ \"cloudy\": 1,\n  \"deployerIsGuest\": \"yes\", \"solutionsPartner\": true }");
    assertEquals(
        List.of("LH0024 known.json:1:3", "LH0025 known.json:2:22"),
        read.findings().stream()
            .map(each -> each.ruleId() + " " + each.location().orElseThrow())
            .toList());
    assertEquals(
        Circumstances.builder().solutionsPartner(true).build(), read.value().orElseThrow());
  }

  @Test
  void nothingIsMadeOfAnotherDocument() {
    assertTrue(read("[]").value().isEmpty());
    assertEquals(
        List.of("LH0020"),
        read("{").findings().stream().map(Finding::ruleId).map(Object::toString).toList());
  }
}
