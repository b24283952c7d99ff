// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.internal.finding.CoreFindings;
import dev.fresnel.core.json.ModelDocument;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import dev.fresnel.validation.settings.RuleSettings;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class ValidatorTest {

  private static final RegistrationDefinition DEFINITION = SampleDefinitions.SMALL;

  static Rule rule(
      String id, String slug, Severity severity, BiConsumer<LighthouseModel, Findings> check) {
    RuleInfo info = RuleInfo.of(id, slug, severity, "A fault", "https://example.org/fact").build();
    return new Rule() {
      @Override
      public RuleInfo info() {
        return info;
      }

      @Override
      public void check(LighthouseModel model, Findings findings) {
        check.accept(model, findings);
      }
    };
  }

  static List<String> lines(Checked<?> checked) {
    return checked.findings().stream().map(Finding::format).toList();
  }

  @Test
  void aFindingTakesAllButPathAndMessageFromTheRule() {
    Rule named =
        rule(
            "LH9001",
            "named",
            Severity.WARNING,
            (model, findings) ->
                findings.report(ModelPath.root().property("name"), "is not to our taste"));
    assertEquals(
        List.of(
            Finding.builder()
                .ruleId(named.info().id())
                .slug("named")
                .severity(Severity.WARNING)
                .message("is not to our taste")
                .path(ModelPath.root().property("name"))
                .source(URI.create("https://example.org/fact"))
                .build()),
        Validator.of(named).validate(DEFINITION).findings());
  }

  @Test
  void findingsAreOrderedByPathAndThenByRuleWhateverTheOrderOfRules() {
    ModelPath list = ModelPath.root().property("authorizations");
    Rule late =
        rule(
            "LH9002",
            "late",
            Severity.INFO,
            (model, findings) -> {
              findings.report(list.index(10), "ten");
              findings.report(list.index(2), "two");
            });
    Rule early =
        rule(
            "LH9001",
            "early",
            Severity.ERROR,
            (m, findings) -> findings.report(list.index(2), "x"));
    List<String> expected =
        List.of(
            "ERROR LH9001 authorizations[2]: x",
            "INFO LH9002 authorizations[2]: two",
            "INFO LH9002 authorizations[10]: ten");
    assertEquals(expected, lines(Validator.of(late, early).validate(DEFINITION)));
    assertEquals(expected, lines(Validator.of(early, late).validate(DEFINITION)));
  }

  @Test
  void aRuleThatThrowsBecomesAFindingAndTheOthersGoOn() {
    Rule broken =
        rule(
            "LH9001",
            "broken",
            Severity.ERROR,
            (model, findings) -> {
              findings.report(ModelPath.root(), "seen before it broke");
              throw new IllegalStateException("out of ideas");
            });
    Rule sound =
        rule(
            "LH9002",
            "sound",
            Severity.INFO,
            (m, findings) -> findings.report(ModelPath.root(), "ok"));
    Checked<RegistrationDefinition> checked = Validator.of(broken, sound).validate(DEFINITION);
    assertEquals(
        List.of(
            "ERROR LH0001 $: Rule LH9001 (broken) failed, so what it looks for may be there unseen;"
                + " report the cause to its author (cause: java.lang.IllegalStateException: out of"
                + " ideas)",
            "ERROR LH9001 $: seen before it broke",
            "INFO LH9002 $: ok"),
        lines(checked));
    assertEquals(
        Optional.of("java.lang.IllegalStateException: out of ideas"),
        checked.findings().get(0).cause());
  }

  @Test
  void thatARuleFailedIsAsSevereAsTheRule() {
    for (Severity severity : Severity.values()) {
      Rule broken =
          rule(
              "LH9001",
              "broken",
              severity,
              (model, findings) -> {
                throw new IllegalStateException("out of ideas");
              });
      Finding finding = Validator.of(broken).validate(DEFINITION).findings().get(0);
      assertEquals(severity, finding.severity());
      assertEquals(severity, finding.ruleSeverity());
    }
  }

  @Test
  void aFindingHasFurtherPlacesOfItsCauseAndTheirLocations() {
    ModelPath name = ModelPath.root().property("name");
    ModelPath description = ModelPath.root().property("description");
    Rule twice =
        rule(
            "LH9001",
            "twice",
            Severity.INFO,
            (m, findings) -> findings.report(name, List.of(description), "said twice"));
    Checked<RegistrationDefinition> checked =
        Validator.of(twice)
            .validate(
                DEFINITION,
                path -> Optional.of(new SourceLocation("t.json", path.equals(name) ? 3 : 4, 5)));
    assertEquals(
        List.of("INFO LH9001 t.json:3:5 name: said twice; also t.json:4:5 description"),
        lines(checked));
  }

  @Test
  void whatAReaderReturnedIsCheckedInOneCall() {
    Finding read =
        CoreFindings.PARTIAL_ROLE_LIST.finding(ModelPath.root(), "read").toBuilder()
            .location(new SourceLocation("t.json", 1, 1))
            .build();
    Rule own =
        rule(
            "LH9001",
            "own",
            Severity.WARNING,
            (m, findings) -> findings.report(ModelPath.root(), "found"));
    ModelDocument<RegistrationDefinition> document =
        new ModelDocument<>(DEFINITION, path -> Optional.of(new SourceLocation("t.json", 7, 8)));
    RuleSettings settings =
        RuleSettings.builder().putSeverity("partial-role-list", Severity.INFO).build();
    Validator validator = Validator.of(own).withSettings(settings);
    Checked<ModelDocument<RegistrationDefinition>> checked =
        validator.validate(Checked.of(document, List.of(read)));
    assertEquals(Optional.of(document), checked.value());
    assertEquals(
        List.of("INFO LH0013 t.json:1:1 $: read", "WARNING LH9001 t.json:7:8 $: found"),
        lines(checked));
    Checked<ModelDocument<RegistrationDefinition>> unreadable = Checked.empty(List.of(read));
    assertEquals(List.of("INFO LH0013 t.json:1:1 $: read"), lines(validator.validate(unreadable)));
  }

  @Test
  void aRuleWhoseAssertionFailsBecomesAFinding() {
    Rule wrong =
        rule(
            "LH9001",
            "wrong",
            Severity.ERROR,
            (model, findings) -> {
              throw new AssertionError("not so");
            });
    Finding finding = Validator.of(wrong).validate(DEFINITION).findings().get(0);
    assertEquals("LH0001", finding.ruleId().value());
    assertEquals(Optional.of("java.lang.AssertionError: not so"), finding.cause());
  }

  @Test
  void findingsCarryThePlaceOfTheNearestThingThatHasOne() {
    ModelPath principal =
        ModelPath.root().property("authorizations").index(1).property("principal").property("id");
    Rule deep =
        rule("LH9001", "deep", Severity.INFO, (m, findings) -> findings.report(principal, "x"));
    SourceLocation place = new SourceLocation("offer.json", 14, 9);
    Checked<RegistrationDefinition> checked =
        Validator.of(deep)
            .validate(
                DEFINITION,
                path ->
                    path.equals(ModelPath.parse("authorizations[1]"))
                        ? Optional.of(place)
                        : Optional.empty());
    assertEquals(
        List.of("INFO LH9001 offer.json:14:9 authorizations[1].principal.id: x"), lines(checked));
  }

  @Test
  void rulesAreChosenByProfile() {
    Rule both = rule("LH9001", "both", Severity.INFO, (m, f) -> f.report(ModelPath.root(), "x"));
    RuleInfo marketplaceOnly =
        RuleInfo.of("LH9002", "marketplace-only", Severity.INFO, "A fault", "https://example.org")
            .addProfile(Profile.MARKETPLACE_OFFER)
            .build();
    Rule marketplace =
        new Rule() {
          @Override
          public RuleInfo info() {
            return marketplaceOnly;
          }

          @Override
          public void check(LighthouseModel model, Findings findings) {
            findings.report(ModelPath.root(), "y");
          }
        };
    Validator validator = Validator.of(marketplace, both);
    assertEquals(List.of(both.info(), marketplaceOnly), validator.rules());
    assertEquals(List.of(both.info()), validator.withProfile(Profile.ARM_ONBOARDING).rules());
    assertEquals(
        List.of("INFO LH9001 $: x", "INFO LH9002 $: y"),
        lines(validator.withProfile(Profile.MARKETPLACE_OFFER).validate(DEFINITION)));
  }

  @Test
  void twoRulesCannotHaveTheSameIdOrSlug() {
    Rule first = rule("LH9001", "first", Severity.INFO, (m, f) -> {});
    Rule sameId = rule("LH9001", "other", Severity.INFO, (m, f) -> {});
    Rule sameSlug = rule("LH9002", "first", Severity.INFO, (m, f) -> {});
    assertEquals(
        "rules must have ids and slugs of their own: \"LH9001 other\" is taken",
        assertThrows(IllegalArgumentException.class, () -> Validator.of(first, sameId))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> Validator.of(first, sameSlug));
    assertThrows(
        IllegalArgumentException.class,
        () -> Validator.standard().withRules(rule("LH1001", "mine", Severity.INFO, (m, f) -> {})));
  }

  @Test
  void aRuleCannotHaveTheNameOfWhatReadersReport() {
    Rule mine = rule("LH9001", "malformed-json", Severity.INFO, (m, f) -> {});
    assertEquals(
        "rules must have ids and slugs of their own: \"LH9001 malformed-json\" is taken",
        assertThrows(IllegalArgumentException.class, () -> Validator.of(mine)).getMessage());
  }

  @Test
  void theStandardRulesFindNothingInASoundDefinition() {
    Checked<RegistrationDefinition> checked = Validator.standard().validate(DEFINITION);
    assertEquals(List.of(), lines(checked));
    assertFalse(checked.hasErrors());
    assertEquals(Optional.of(DEFINITION), checked.value());
  }

  @Test
  void discoveredRulesComeOnlyOnRequest() {
    assertTrue(
        Validator.standard().rules().stream().noneMatch(info -> info.slug().equals("discovered")));
    assertTrue(
        Validator.standard().withDiscoveredRules().rules().stream()
            .anyMatch(info -> info.slug().equals("discovered")));
  }

  @Test
  void discoveringRulesTwiceChangesNothing() {
    Validator once = Validator.standard().withDiscoveredRules();
    assertEquals(once.rules(), once.withDiscoveredRules().rules());
    Validator byHand = Validator.standard().withRules(new DiscoveredRule());
    assertEquals(once.rules(), byHand.withDiscoveredRules().rules());
  }

  @Test
  void rulesOfOnesOwnHaveIdsOfTheirOwn() {
    Validator.of(rule("LH9000", "first", Severity.INFO, (m, f) -> {}));
    Validator.of(rule("LH9999", "last", Severity.INFO, (m, f) -> {}));
    assertEquals(
        "rules of one's own must have ids from LH9000 to LH9999, not \"LH6999 mine\"",
        assertThrows(
                IllegalArgumentException.class,
                () -> Validator.of(rule("LH6999", "mine", Severity.INFO, (m, f) -> {})))
            .getMessage());
  }

  @Test
  void nullsAreTheCallersBugAndNameTheParameter() {
    assertEquals(
        "subject",
        assertThrows(NullPointerException.class, () -> Validator.standard().validate(nullSubject()))
            .getMessage());
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static RegistrationDefinition nullSubject() {
    return null;
  }
}
