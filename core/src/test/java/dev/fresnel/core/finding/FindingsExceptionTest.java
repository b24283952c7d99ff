// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import static dev.fresnel.core.finding.Findings.ERROR;
import static dev.fresnel.core.finding.Findings.INFO;
import static dev.fresnel.core.finding.Findings.SUPPRESSED_ERROR;
import static dev.fresnel.core.finding.Findings.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

class FindingsExceptionTest {

  @Test
  void theMessageShowsErrorsOnly() {
    assertEquals(
        "ERROR LH2003 plans[0]: refused",
        new FindingsException(List.of(ERROR, WARNING, INFO, SUPPRESSED_ERROR)).getMessage());
  }

  @Test
  void withoutErrorsTheMessageShowsWhatThereIs() {
    assertEquals(
        "WARNING LH2004 plans[0]: hurts\nINFO LH1001 plans[1]: better",
        new FindingsException(List.of(WARNING, INFO)).getMessage());
    assertEquals(
        "there is no value, and no finding says why",
        new FindingsException(List.of()).getMessage());
  }

  @Test
  void theMessageShowsFiveAndCountsTheRest() {
    String line = "ERROR LH2003 plans[0]: refused";

    assertEquals(
        String.join("\n", Collections.nCopies(5, line)),
        new FindingsException(Collections.nCopies(5, ERROR)).getMessage());
    assertEquals(
        String.join("\n", Collections.nCopies(5, line)) + "\nand 1 more",
        new FindingsException(Collections.nCopies(6, ERROR)).getMessage());
  }

  @Test
  void theFindingsAreItsOwn() {
    List<Finding> given = new ArrayList<>(List.of(ERROR, INFO));
    FindingsException exception = new FindingsException(given);
    given.clear();

    assertEquals(List.of(ERROR, INFO), exception.findings());
    assertThrows(UnsupportedOperationException.class, () -> exception.findings().clear());
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    assertEquals(
        "findings",
        assertThrows(NullPointerException.class, () -> new FindingsException(null)).getMessage());
  }

  @Test
  void serializationKeepsTheMessage() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new FindingsException(List.of(ERROR)));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      FindingsException back = (FindingsException) in.readObject();
      assertEquals("ERROR LH2003 plans[0]: refused", back.getMessage());
      assertEquals(List.of(), back.findings());
    }
  }
}
