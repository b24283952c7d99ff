// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm;

import static dev.fresnel.validation.fixtures.FindingAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.fixtures.FaultyTemplate;
import dev.fresnel.arm.fixtures.FaultyTemplates;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.validation.fixtures.FaultyModels;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultyTemplatesTest {

  private static final Lighthouse LIGHTHOUSE = Lighthouse.standard();

  /** Why neither a model nor a template can break these, by how their ids begin. */
  private static final Map<String, String> NEITHER =
      Map.ofEntries(
          Map.entry("LH0001", "needs a rule that throws"),
          Map.entry("LH0002", "is about rule settings"),
          Map.entry("LH0003", "is about rule settings"),
          Map.entry("LH0004", "is about rule settings"),
          Map.entry("LH0005", "is about rule settings"),
          Map.entry("LH0006", "is about rule settings"),
          Map.entry("LH0007", "is about rule settings"),
          Map.entry("LH0008", "is about rule settings"),
          Map.entry("LH0009", "needs more findings than are listed"),
          Map.entry("LH001", "is about lists of roles"),
          Map.entry("LH0023", "needs bytes, and a template here is a text"),
          Map.entry("LH0028", "is about answers that are lists"),
          Map.entry("LH0029", "is about tables that the portal exports"),
          Map.entry("LH004", "is about histories"),
          Map.entry("LH5040", "needs the offer that the template is compared with"),
          Map.entry("LH5041", "needs the offer that the policy is compared with"),
          Map.entry("LH6018", "needs what a customer has before a deployment"),
          Map.entry("LH6019", "needs what a customer has before a removal"),
          Map.entry("LH6020", "needs what a customer has before a removal"),
          Map.entry("LH6021", "needs what a customer has before a removal"),
          Map.entry("LH6022", "needs what a customer has before a deployment"),
          Map.entry("LH6023", "needs what a customer has before a deployment"),
          Map.entry("LH6024", "needs a publication under way"),
          Map.entry("LH6025", "needs a publication under way"),
          Map.entry("LH6026", "needs a publication under way"),
          Map.entry("LH6027", "needs a life of a delegation"),
          Map.entry("LH6030", "needs an offer to compare with"));

  private static Stream<RuleInfo> catalog() {
    return LIGHTHOUSE.catalog().all().stream();
  }

  private static Stream<FaultyTemplate> templates() {
    return catalog().map(rule -> rule.id().value()).filter(id -> has(id)).map(FaultyTemplates::of);
  }

  private static boolean has(String id) {
    try {
      return !FaultyTemplates.of(id).template().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean hasModel(String id) {
    try {
      return !FaultyModels.allOf(id).isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static List<String> reasons(String id) {
    return NEITHER.keySet().stream().filter(id::startsWith).toList();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void itsRuleFindsSomething(FaultyTemplate faulty) {
    assertThat(faulty.check(LIGHTHOUSE)).has(faulty.ruleId().value());
  }

  @ParameterizedTest
  @MethodSource("catalog")
  void aRuleHasAFaultyModelOrAFaultyTemplateOrAReason(RuleInfo rule) {
    String id = rule.id().value();
    int ways = (has(id) ? 1 : 0) + (hasModel(id) ? 1 : 0) + reasons(id).size();
    assertEquals(1, ways, id);
  }

  @Test
  void everyReasonIsNeeded() {
    for (String start : NEITHER.keySet()) {
      assertTrue(catalog().anyMatch(rule -> rule.id().value().startsWith(start)), start);
    }
  }

  @Test
  void noTemplateCanBreakARuleAboutOffers() {
    assertEquals(
        "no template can break LH1010",
        assertThrows(IllegalArgumentException.class, () -> FaultyTemplates.of("LH1010"))
            .getMessage());
  }
}
