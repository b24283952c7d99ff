// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import static dev.fresnel.core.finding.Findings.ERROR;
import static dev.fresnel.core.finding.Findings.INFO;
import static dev.fresnel.core.finding.Findings.SUPPRESSED_ERROR;
import static dev.fresnel.core.finding.Findings.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CheckedTest {

  private static final List<Finding> ALL = List.of(ERROR, WARNING, INFO, SUPPRESSED_ERROR);

  @Test
  void findingsAreInOrderHoweverTheyCome() {
    Checked<String> checked = Checked.of("offer", List.of(SUPPRESSED_ERROR, INFO, WARNING, ERROR));

    assertEquals(ALL, checked.findings());
    assertEquals(Checked.of("offer", ALL), checked);
    assertEquals(Checked.of("offer", ALL).hashCode(), checked.hashCode());
  }

  @Test
  void findingsOfOneRuleAtOnePlaceAreInOrderHoweverTheyCome() {
    Finding other = ERROR.withSeverity(Severity.WARNING);

    assertEquals(
        Checked.of("offer", List.of(ERROR, other)), Checked.of("offer", List.of(other, ERROR)));
  }

  @Test
  void findingsAreSiftedBySeverityAndSuppression() {
    Checked<String> checked = Checked.of("offer", ALL);

    assertEquals(Optional.of("offer"), checked.value());
    assertEquals(List.of(ERROR, WARNING, INFO), checked.active());
    assertEquals(List.of(ERROR), checked.errors());
    assertTrue(checked.hasErrors());
    assertFalse(Checked.of("offer", List.of(WARNING, SUPPRESSED_ERROR)).hasErrors());
  }

  @Test
  void aValueWithoutErrorsIsGiven() {
    assertEquals("offer", Checked.of("offer").orThrow());
    assertEquals("offer", Checked.of("offer", List.of(WARNING, INFO, SUPPRESSED_ERROR)).orThrow());
  }

  @Test
  void aValueWithErrorsIsNotGivenButAllFindingsAre() {
    Checked<String> checked = Checked.of("offer", ALL);

    FindingsException thrown = assertThrows(FindingsException.class, checked::orThrow);
    assertEquals(ALL, thrown.findings());
  }

  @Test
  void whereThereIsNoValueNoneIsGiven() {
    Checked<String> checked = Checked.empty(List.of(WARNING));

    assertEquals(Optional.empty(), checked.value());
    FindingsException thrown = assertThrows(FindingsException.class, checked::orThrow);
    assertEquals(List.of(WARNING), thrown.findings());
    assertThrows(FindingsException.class, Checked.empty(List.of())::orThrow);
  }

  @Test
  void aFunctionIsAppliedToTheValueOnly() {
    assertEquals(
        Checked.of(5, List.of(WARNING)), Checked.of("offer", List.of(WARNING)).map(String::length));
    assertEquals(
        Checked.empty(List.of(ERROR)), Checked.<String>empty(List.of(ERROR)).map(String::length));
  }

  @Test
  void furtherFindingsFallInOrder() {
    Checked<String> before = Checked.of("offer", List.of(INFO));
    Checked<String> after = before.plus(List.of(WARNING, ERROR));

    assertEquals(Checked.of("offer", List.of(ERROR, WARNING, INFO)), after);
    assertEquals(List.of(INFO), before.findings());
    assertEquals(Checked.empty(List.of(INFO)), Checked.empty(List.of()).plus(List.of(INFO)));
  }

  @Test
  void theListsAreOnesOwn() {
    List<Finding> given = new ArrayList<>(List.of(ERROR));
    Checked<String> checked = Checked.of("offer", given);
    given.clear();

    assertEquals(List.of(ERROR), checked.findings());
    assertThrows(UnsupportedOperationException.class, () -> checked.findings().clear());
    assertThrows(UnsupportedOperationException.class, () -> checked.active().clear());
    assertThrows(UnsupportedOperationException.class, () -> checked.errors().clear());
  }

  @Test
  void itIsAValue() {
    assertNotEquals(Checked.of("offer"), Checked.of("other"));
    assertNotEquals(Checked.of("offer"), Checked.of("offer", List.of(INFO)));
    assertNotEquals(Checked.of("offer"), Checked.empty(List.of()));
    assertFalse(Checked.of("offer").equals("offer"));
    assertEquals("Checked{value=offer, findings=[]}", Checked.of("offer").toString());
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    Checked<String> checked = Checked.of("offer");

    assertEquals("value", messageOf(() -> Checked.of(null)));
    assertEquals("findings", messageOf(() -> Checked.of("offer", null)));
    assertEquals("findings", messageOf(() -> Checked.empty(null)));
    assertEquals("function", messageOf(() -> checked.map(null)));
    assertEquals("function", messageOf(() -> Checked.<String>empty(List.of()).map(null)));
    assertEquals("value", messageOf(() -> checked.map(value -> null)));
    assertEquals("further", messageOf(() -> checked.plus(null)));
  }

  private static @Nullable String messageOf(Executable call) {
    return assertThrows(NullPointerException.class, call).getMessage();
  }

  @Test
  void whatIsFoundOnTheWayIsKept() {
    Checked<String> text = Checked.of("four", List.of(WARNING));
    assertEquals(
        Checked.of(4, List.of(WARNING, INFO)),
        text.flatMap(value -> Checked.of(value.length(), List.of(INFO))));
    assertEquals(
        Checked.<Integer>empty(List.of(WARNING, ERROR)),
        text.flatMap(value -> Checked.<Integer>empty(List.of(ERROR))));
    Checked<String> nothing = Checked.empty(List.of(ERROR));
    assertEquals(
        Checked.<Integer>empty(List.of(ERROR)),
        nothing.flatMap(value -> Checked.of(value.length(), List.of(INFO))));
  }

  @Test
  void findingsCanBeReplaced() {
    assertEquals(
        Checked.of("four", List.of(INFO)),
        Checked.of("four", List.of(WARNING)).withFindings(List.of(INFO)));
    assertEquals(
        Checked.<String>empty(List.of()),
        Checked.<String>empty(List.of(ERROR)).withFindings(List.of()));
  }
}
