// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleInfoTest {

  private static final RuleInfo INFO =
      RuleInfo.of("LH9001", "a-fault", Severity.WARNING, "A fault", "https://example.org").build();

  @Test
  void aRuleAppliesEverywhereAndHasNoErrorCodeUnlessItSaysSo() {
    assertEquals(Set.of(Profile.ARM_ONBOARDING, Profile.MARKETPLACE_OFFER), INFO.profiles());
    assertEquals(Optional.empty(), INFO.azureErrorCode());
    assertEquals(Optional.of(URI.create("https://example.org")), INFO.source());
    assertEquals(
        Set.of(Profile.ARM_ONBOARDING), INFO.withProfiles(Profile.ARM_ONBOARDING).profiles());
  }

  @Test
  void whatIsNoIdOrUriIsTheCallersBug() {
    assertThrows(
        IllegalArgumentException.class,
        () -> RuleInfo.of("LH12", "a", Severity.INFO, "A", "https://example.org"));
    assertThrows(
        IllegalArgumentException.class,
        () -> RuleInfo.of("LH9001", "a", Severity.INFO, "A", "not a uri"));
    assertThrows(IllegalStateException.class, () -> RuleInfo.builder().slug("a").build());
  }
}
