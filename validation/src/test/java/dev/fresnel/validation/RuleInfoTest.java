// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleInfoTest {

  private static final RuleInfo INFO =
      RuleInfo.of("LH9001", "a-fault", Severity.WARNING, "A fault", "https://example.org")
          .addAliases("old-fault", "older-fault")
          .build();

  @Test
  void aRuleIsNamedByIdSlugOrFormerSlug() {
    for (String name : List.of("LH9001", "a-fault", "old-fault", "older-fault")) {
      assertTrue(INFO.isNamed(name), name);
    }
    for (String name : List.of("", "lh9001", "A-FAULT", "a-faul", "LH9002")) {
      assertFalse(INFO.isNamed(name), name);
    }
  }

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

  @Test
  void theEngineHasInfosOfItsOwnInOrderOfTheirIds() {
    List<RuleInfo> rules = Validator.engineRules();
    assertEquals(
        List.of("LH0001", "LH0002", "LH0003", "LH0004", "LH0005", "LH0006", "LH0007", "LH0008"),
        rules.stream().map(rule -> rule.id().value()).toList());
  }
}
