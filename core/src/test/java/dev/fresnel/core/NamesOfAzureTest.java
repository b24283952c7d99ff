// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The enumerations whose names Azure gives. */
class NamesOfAzureTest {

  @Test
  void theApiVersionsAreTheSevenOldestFirst() {
    assertEquals(
        List.of(
            "2018-06-01-preview",
            "2019-04-01-preview",
            "2019-06-01",
            "2019-09-01",
            "2020-02-01-preview",
            "2022-01-01-preview",
            "2022-10-01"),
        Stream.of(ApiVersion.values()).map(ApiVersion::text).toList());
    assertEquals(ApiVersion.V2022_10_01, ApiVersion.latest());
    assertEquals("2022-10-01", ApiVersion.latest().toString());
  }

  @Test
  void eligibleAuthorizationsCameIn2020() {
    assertEquals(
        List.of(
            ApiVersion.V2020_02_01_PREVIEW, ApiVersion.V2022_01_01_PREVIEW, ApiVersion.V2022_10_01),
        Stream.of(ApiVersion.values()).filter(ApiVersion::hasEligibleAuthorizations).toList());
  }

  @Test
  void anApiVersionIsFoundByItsTextIgnoringCase() {
    for (ApiVersion version : ApiVersion.values()) {
      assertEquals(Optional.of(version), ApiVersion.tryParse(version.text()));
      assertEquals(
          Optional.of(version), ApiVersion.tryParse(version.text().toUpperCase(Locale.ROOT)));
    }
    assertEquals(Optional.empty(), ApiVersion.tryParse("2022-10-02"));
    assertEquals(Optional.empty(), ApiVersion.tryParse("2022-10-01 "));
    assertEquals(Optional.empty(), ApiVersion.tryParse(""));
  }

  @Test
  void theProvisioningStatesAreAzures() {
    assertEquals(
        List.of(
            "NotSpecified",
            "Accepted",
            "Running",
            "Ready",
            "Creating",
            "Created",
            "Deleting",
            "Deleted",
            "Canceled",
            "Failed",
            "Succeeded",
            "Updating"),
        Stream.of(ProvisioningState.values()).map(ProvisioningState::text).toList());
  }

  @Test
  void aProvisioningStateIsFoundByItsNameIgnoringCaseInAnyLocale() {
    Locales.during(
        Locales.TURKISH,
        () -> {
          for (ProvisioningState state : ProvisioningState.values()) {
            assertEquals(Optional.of(state), ProvisioningState.tryParse(state.text()));
            assertEquals(
                Optional.of(state),
                ProvisioningState.tryParse(state.text().toUpperCase(Locale.ROOT)));
          }
        });
    assertEquals(Optional.empty(), ProvisioningState.tryParse("Done"));
    assertEquals(Optional.empty(), ProvisioningState.tryParse("NOT_SPECIFIED"));
  }

  @Test
  void theProvidersOfMultiFactorAuthenticationAreAzures() {
    assertEquals("Azure", MultiFactorAuthProvider.AZURE.text());
    assertEquals("None", MultiFactorAuthProvider.NONE.text());
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    assertEquals(
        "text",
        assertThrows(NullPointerException.class, () -> ApiVersion.tryParse(null)).getMessage());
    assertEquals(
        "text",
        assertThrows(NullPointerException.class, () -> ProvisioningState.tryParse(null))
            .getMessage());
  }
}
