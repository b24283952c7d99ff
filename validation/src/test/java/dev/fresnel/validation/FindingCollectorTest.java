// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static dev.fresnel.validation.ValidatorTest.lines;
import static dev.fresnel.validation.ValidatorTest.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.PathPattern;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.validation.rule.Rule;
import dev.fresnel.validation.settings.AcceptedRefusal;
import dev.fresnel.validation.settings.RuleSettings;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FindingCollectorTest {

  private static final ModelPath LIST = ModelPath.parse("authorizations");

  private static Rule times(String id, String slug, Severity severity, int times) {
    return rule(
        id,
        slug,
        severity,
        (model, findings) -> {
          for (int i = 0; i < times; i++) {
            findings.report(LIST.index(i), "no. " + i);
          }
        });
  }

  private static Validator validator(int perRule, int inTotal, Rule... rules) {
    return Validator.of(rules).withLimits(new FindingLimits(perRule, inTotal));
  }

  @Test
  void uptoTheLimitAllFindingsAreListed() {
    Rule three = times("LH9001", "three", Severity.ERROR, 3);
    assertEquals(
        List.of(
            "ERROR LH9001 authorizations[0]: no. 0",
            "ERROR LH9001 authorizations[1]: no. 1",
            "ERROR LH9001 authorizations[2]: no. 2"),
        lines(validator(3, 3, three).validate(SampleDefinitions.SMALL)));
  }

  @Test
  void beyondTheLimitOfARuleFindingsAreCounted() {
    Rule four = times("LH9001", "four", Severity.ERROR, 4);
    Rule many = times("LH9002", "many", Severity.INFO, 4_714);
    assertEquals(
        List.of(
            "ERROR LH0009 $: 1 more finding of LH9001 (four) is not listed; correct what is listed,"
                + " and check again",
            "INFO LH0009 $: 4,711 more findings of LH9002 (many) are not listed; correct what is"
                + " listed, and check again",
            "ERROR LH9001 authorizations[0]: no. 0",
            "INFO LH9002 authorizations[0]: no. 0",
            "ERROR LH9001 authorizations[1]: no. 1",
            "INFO LH9002 authorizations[1]: no. 1",
            "ERROR LH9001 authorizations[2]: no. 2",
            "INFO LH9002 authorizations[2]: no. 2"),
        lines(validator(3, 100, four, many).validate(SampleDefinitions.SMALL)));
  }

  @Test
  void beyondTheLimitInTotalErrorsStillCountAsErrors() {
    Rule early = times("LH9001", "early", Severity.INFO, 3);
    Rule late = times("LH9002", "late", Severity.ERROR, 2);
    assertEquals(
        List.of(
            "ERROR LH0009 $: 1 more finding of LH9002 (late) is not listed; correct what is listed,"
                + " and check again",
            "INFO LH9001 authorizations[0]: no. 0",
            "ERROR LH9002 authorizations[0]: no. 0",
            "INFO LH9001 authorizations[1]: no. 1",
            "INFO LH9001 authorizations[2]: no. 2"),
        lines(validator(3, 4, early, late).validate(SampleDefinitions.SMALL)));
    assertTrue(validator(3, 3, early, late).validate(SampleDefinitions.SMALL).hasErrors());
  }

  @Test
  void whatIsNotListedIsCountedAtThePlaceOfTheFirst() {
    FindingCollector collector =
        validator(1, 10, times("LH9001", "three", Severity.INFO, 3)).collector();
    Finding finding =
        times("LH9001", "three", Severity.INFO, 3).info().finding(LIST.index(0), "no. 0");
    for (int i = 0; i < 3; i++) {
      int line = i + 1;
      collector.add(
          finding.withPath(LIST.index(i)),
          path -> Optional.of(new SourceLocation("t.json", line, 1)));
    }
    assertEquals(
        List.of(
            "INFO LH0009 t.json:2:1 $: 2 more findings of LH9001 (three) are not listed; correct"
                + " what is listed, and check again",
            "INFO LH9001 t.json:1:1 authorizations[0]: no. 0"),
        collector.findings().stream().map(Finding::format).toList());
  }

  @Test
  void placesAreLookedUpOfListedFindingsOnly() {
    FindingCollector collector =
        validator(2, 10, times("LH9001", "many", Severity.INFO, 0)).collector();
    Finding finding =
        times("LH9001", "many", Severity.INFO, 0).info().finding(LIST.index(0), "again");
    int[] asked = {0};
    for (int i = 0; i < 1_000; i++) {
      collector.add(
          finding.withPath(LIST.index(i)),
          path -> {
            asked[0]++;
            return Optional.of(new SourceLocation("t.json", asked[0], 1));
          });
    }
    assertEquals(3, collector.findings().size());
    assertEquals(3, asked[0], "two that are listed, and the first that is not");
  }

  @Test
  void findingsAboutOnePlaceInATextAreOneWithAllPaths() {
    assertEquals(
        List.of(
            "ERROR LH9001 t.json:3:7 authorizations[0].roleDefinitionId: no. 0; also"
                + " authorizations[1].roleDefinitionId; also authorizations[2].roleDefinitionId"),
        atOnePlace(3, i -> LIST.index(i).property("roleDefinitionId")));
  }

  @Test
  void findingsAboutWholeObjectsAtOnePlaceStayApartIfTheySayDifferentThings() {
    assertEquals(
        List.of(
            "ERROR LH9001 t.json:3:7 authorizations[0]: no. 0",
            "ERROR LH9001 t.json:3:7 authorizations[1]: no. 1"),
        atOnePlace(2, LIST::index));
  }

  @Test
  void severalFindingsAboutOnePathStayApart() {
    assertEquals(
        List.of("ERROR LH9001 t.json:3:7 name: no. 0", "ERROR LH9001 t.json:3:7 name: no. 1"),
        atOnePlace(2, i -> ModelPath.parse("name")));
  }

  @Test
  void findingsAboutDifferentPropertiesAtOnePlaceStayApart() {
    assertEquals(
        List.of("ERROR LH9001 t.json:3:7 p0: no. 0", "ERROR LH9001 t.json:3:7 p1: no. 1"),
        atOnePlace(2, i -> ModelPath.parse("p" + i)));
  }

  @Test
  void theFirstPathIsNamedFirstInWhateverOrderFindingsArrive() {
    assertEquals(
        List.of("ERROR LH9001 t.json:3:7 a[1].name: no. 1; also a[2].name"),
        atOnePlace(2, i -> ModelPath.parse("a[" + (2 - i) + "].name")));
  }

  @Test
  void placesOfOneCauseCountAgainstTheLimitOfItsRule() {
    Rule rule = times("LH9001", "many", Severity.ERROR, 0);
    FindingCollector collector = validator(2, 10, rule).collector();
    for (int i = 0; i < 5; i++) {
      collector.add(
          rule.info().finding(LIST.index(i).property("name"), "no. " + i),
          path -> Optional.of(new SourceLocation("t.json", 3, 7)));
    }
    assertEquals(
        List.of(
            "ERROR LH0009 t.json:3:7 $: 3 more findings of LH9001 (many) are not listed; correct"
                + " what is listed, and check again",
            "ERROR LH9001 t.json:3:7 authorizations[0].name: no. 0; also"
                + " authorizations[1].name"),
        collector.findings().stream().map(Finding::format).toList());
  }

  /** What is listed of findings about paths that all stand at one place. */
  private static List<String> atOnePlace(int count, IntFunction<ModelPath> path) {
    Rule rule = times("LH9001", "many", Severity.ERROR, 0);
    FindingCollector collector = validator(10, 10, rule).collector();
    for (int i = 0; i < count; i++) {
      collector.add(
          rule.info().finding(path.apply(i), "no. " + i),
          place -> Optional.of(new SourceLocation("t.json", 3, 7)));
    }
    return collector.findings().stream().map(Finding::format).toList();
  }

  @Test
  void suppressedFindingsNeverTakeThePlaceOfOthers() {
    RuleSettings settings =
        RuleSettings.builder()
            .addSuppression(
                Suppression.builder()
                    .rule("ten")
                    .path(PathPattern.parse("authorizations[9]"))
                    .reason("the last one is known")
                    .build())
            .addAcceptedRefusal(new AcceptedRefusal("ten", "a test"))
            .build();
    Validator validator =
        validator(5, 5, times("LH9001", "ten", Severity.ERROR, 10)).withSettings(settings);
    List<Finding> findings = validator.validate(SampleDefinitions.SMALL).findings();
    assertEquals(7, findings.size());
    assertEquals(
        "ERROR LH9001 authorizations[9]: no. 9 (suppressed: the last one is known)",
        findings.get(6).format());
    assertEquals(
        "ERROR LH0009 $: 4 more findings of LH9001 (ten) are not listed; correct what is listed,"
            + " and check again",
        findings.get(0).format());
  }

  @Test
  void whatIsNotListedIsSuppressedWhereAllOfItIs() {
    RuleSettings settings =
        RuleSettings.builder().addSuppression(Suppression.of("ten", "known")).build();
    Validator validator =
        validator(5, 5, times("LH9001", "ten", Severity.WARNING, 10)).withSettings(settings);
    assertEquals(List.of(), validator.validate(SampleDefinitions.SMALL).active());
    assertEquals(
        "WARNING LH0009 $: 5 more findings of LH9001 (ten) are not listed; correct what is listed,"
            + " and check again (suppressed: known)",
        validator.validate(SampleDefinitions.SMALL).findings().get(0).format());
  }

  @Test
  void aSuppressionThatCoversOnlyWhatIsNotListedIsNotUnused() {
    RuleSettings settings =
        RuleSettings.builder()
            .addSuppression(
                Suppression.builder()
                    .rule("ten")
                    .path(PathPattern.parse("authorizations[9]"))
                    .reason("known")
                    .build())
            .build();
    Validator validator =
        validator(5, 5, times("LH9001", "ten", Severity.WARNING, 10)).withSettings(settings);
    assertTrue(
        validator.validate(SampleDefinitions.SMALL).findings().stream()
            .noneMatch(finding -> finding.ruleId().value().equals("LH0002")));
  }

  @Test
  void theFindingsOfSeveralChecksAreDecidedTogether() {
    RuleSettings settings =
        RuleSettings.builder().addSuppression(Suppression.of("rare", "known")).build();
    Validator validator =
        Validator.of(
                rule(
                    "LH9001",
                    "rare",
                    Severity.WARNING,
                    (model, findings) -> {
                      if (model.definitions().get(0).value().name().equals("rare")) {
                        findings.report(LIST, "rare");
                      }
                    }))
            .withSettings(settings);
    FindingCollector collector = validator.collector();
    validator.check(SampleDefinitions.SMALL, collector::add);
    assertEquals("LH0002", collector.findings().get(0).ruleId().value());
    validator.check(SampleDefinitions.SMALL.withName("rare"), collector::add);
    validator.check(SampleDefinitions.SMALL.withName("rare"), collector::add);
    assertEquals(
        List.of("WARNING LH9001 authorizations: rare (suppressed: known)"),
        collector.findings().stream().map(Finding::format).toList());
  }

  @Property(tries = 50)
  void everyFindingIsListedOrCounted(
      @ForAll @IntRange(min = 0, max = 50) int first,
      @ForAll @IntRange(min = 0, max = 50) int second,
      @ForAll @IntRange(min = 1, max = 30) int perRule,
      @ForAll @IntRange(min = 1, max = 30) int inTotal) {
    List<Finding> findings =
        validator(
                perRule,
                inTotal,
                times("LH9001", "first", Severity.INFO, first),
                times("LH9002", "second", Severity.WARNING, second))
            .validate(SampleDefinitions.SMALL)
            .findings();
    long listed = findings.stream().filter(each -> !each.ruleId().value().equals("LH0009")).count();
    long counted =
        findings.stream()
            .filter(each -> each.ruleId().value().equals("LH0009"))
            .mapToLong(
                each -> Long.parseLong(each.message().substring(0, each.message().indexOf(' '))))
            .sum();
    assertEquals(first + second, listed + counted);
    assertTrue(listed <= inTotal);
  }

  @Test
  void aMillionFindingsAreNotHeld() {
    Validator validator =
        Validator.of(
            rule(
                "LH9001",
                "endless",
                Severity.ERROR,
                (model, findings) -> {
                  for (int i = 0; i < 1_000_000; i++) {
                    findings.report(LIST.index(i), "a fault");
                  }
                }));
    List<Finding> findings = validator.validate(SampleDefinitions.SMALL).findings();
    assertEquals(1_001, findings.size());
    assertTrue(findings.get(0).message().startsWith("999,000 more findings of LH9001"));
  }

  @Test
  void limitsAreOneOrMore() {
    assertEquals(
        "perRule and inTotal must be 1 or more, not 0 and 5",
        assertThrows(IllegalArgumentException.class, () -> new FindingLimits(0, 5)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> new FindingLimits(5, 0));
    assertFalse(FindingLimits.standard().perRule() > FindingLimits.standard().inTotal());
  }
}
