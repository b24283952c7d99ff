// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import static dev.fresnel.core.finding.Findings.ERROR;
import static dev.fresnel.core.finding.Findings.INFO;
import static dev.fresnel.core.finding.Findings.SUPPRESSED_ERROR;
import static dev.fresnel.core.finding.Findings.WARNING;
import static dev.fresnel.core.finding.Findings.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingTest {

  @Test
  void theRulesOwnSeverityIsThatOfTheFindingUnlessOverridden() {
    assertEquals(Severity.WARNING, WARNING.ruleSeverity());

    Finding lowered =
        WARNING.toBuilder().severity(Severity.INFO).ruleSeverity(Severity.WARNING).build();
    assertEquals(Severity.INFO, lowered.severity());
    assertEquals(Severity.WARNING, lowered.ruleSeverity());
    assertEquals(Severity.WARNING, WARNING.withSeverity(Severity.INFO).ruleSeverity());
  }

  @Test
  void aFindingIsOneLine() {
    assertEquals("ERROR LH2003 plans[0]: refused", ERROR.format());
    assertEquals(
        "ERROR LH2003 offer.json:14:9 plans[0]: refused",
        ERROR.withLocation(new SourceLocation("offer.json", 14, 9)).format());
    assertEquals(
        "ERROR LH2009 plans[2]: agreed (suppressed: agreed with the customer)",
        SUPPRESSED_ERROR.format());
  }

  @Test
  void whatCannotBeShownOnALineIsAnEscape() {
    assertEquals(
        "ERROR LH2003 plans[0]: a\\u000d\\u000ab\\u0085\u00e9\\u001b[31m \\u202e\\u2028\\ufeff",
        ERROR.withMessage("a\r\nb\u0085\u00e9\u001b[31m \u202e\u2028\ufeff").format());
    assertEquals(
        "ERROR LH2003 a\\u000ab:1:1 plans[0].\\u202ex: refused (suppressed: one\\u000atwo)",
        ERROR
            .withLocation(new SourceLocation("a\nb", 1, 1))
            .withPath(ModelPath.parse("plans[0].\u202ex"))
            .withSuppression(Suppression.of("LH2003", "one\ntwo"))
            .format());
  }

  @Test
  void whatAPipelineTakesForACommandIsAnEscape() {
    assertEquals(
        "ERROR LH2003 ::error::x:1:1 plans[0]: #\\u0023[group] #\\u0023vso[task.complete]",
        ERROR
            .withLocation(new SourceLocation("::error::x", 1, 1))
            .withMessage("##[group] ##vso[task.complete]")
            .format());
  }

  @Test
  void furtherPlacesOfTheCauseAreNamedUpToThree() {
    Finding twice =
        ERROR.withRelated(
            new RelatedPlace(
                ModelPath.parse("plans[1]"), Optional.of(new SourceLocation("offer.json", 14, 9))),
            RelatedPlace.of(ModelPath.parse("plans[2]")));
    assertEquals(
        "ERROR LH2003 plans[0]: refused; also offer.json:14:9 plans[1]; also plans[2]",
        twice.format());
    List<RelatedPlace> places =
        IntStream.range(1, 6)
            .mapToObj(i -> RelatedPlace.of(ModelPath.root().property("plans").index(i)))
            .toList();
    assertEquals(
        "ERROR LH2003 plans[0]: refused; also plans[1]; also plans[2]; also plans[3]",
        ERROR.withRelated(places.subList(0, 3)).format());
    assertEquals(
        "ERROR LH2003 plans[0]: refused; also plans[1]; also plans[2]; also plans[3] and 2 more"
            + " (cause: why) (suppressed: agreed)",
        ERROR
            .withRelated(places)
            .withCause("why")
            .withSuppression(Suppression.of("LH2003", "agreed"))
            .format());
  }

  @Test
  void aSuppressedFindingDoesNotCount() {
    assertTrue(ERROR.isActive());
    assertTrue(ERROR.isError());
    assertTrue(WARNING.isActive());
    assertFalse(WARNING.isError());
    assertFalse(INFO.isError());
    assertFalse(SUPPRESSED_ERROR.isActive());
    assertFalse(SUPPRESSED_ERROR.isError());
  }

  @Test
  void theOrderIsByPathThenRuleThenMessage() {
    List<Finding> ordered =
        List.of(
            finding("LH2003", Severity.INFO, "$", "z"),
            finding("LH2003", Severity.INFO, "plans[2]", "a"),
            finding("LH2003", Severity.INFO, "plans[2]", "b"),
            finding("LH2004", Severity.ERROR, "plans[2]", "a"),
            finding("LH1001", Severity.ERROR, "plans[10]", "a"));
    List<Finding> sorted = new ArrayList<>(ordered);
    Collections.reverse(sorted);
    sorted.sort(Finding.ORDER);

    assertEquals(ordered, sorted);
  }

  @Test
  void theOrderTellsApartWhateverEqualityDoes() {
    List<Finding> alike =
        List.of(
            ERROR,
            ERROR.withSeverity(Severity.WARNING),
            ERROR.withSlug("other"),
            ERROR.withLocation(new SourceLocation("a", 1, 1)),
            ERROR.withLocation(new SourceLocation("a", 1, 2)),
            ERROR.withAzureErrorCode("RoleNotSupported"),
            ERROR.withCause("java.lang.IllegalStateException"),
            ERROR.withRelated(RelatedPlace.of(ModelPath.root())),
            ERROR.withSource(URI.create("https://example.com")),
            ERROR.withSuppression(Suppression.of("LH2003", "agreed")));

    for (Finding one : alike) {
      for (Finding other : alike) {
        assertEquals(one == other, Finding.ORDER.compare(one, other) == 0);
        assertEquals(one == other, one.equals(other));
      }
    }
    assertNotEquals(0, Finding.ORDER.compare(alike.get(3), alike.get(4)));
  }
}
