// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.steps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents that once took minutes or gigabytes take steps in proportion to their length. */
class HostileDocumentsTest {

  private static final int LARGEST = 2_000;
  private static final double MOST = 2.6;

  /** What no length of a document explains: texts that are made once. */
  private static final long FEW = 100_000;

  /** What a budget ends: fewer than five steps for each of its own. */
  private static final long BUDGET = 160_000_000;

  private static final Set<HostileDocument> ENDED_BY_A_BUDGET =
      EnumSet.of(
          HostileDocument.SEARCH_BY_STARTS_WITH,
          HostileDocument.SEARCH_BY_ENDS_WITH,
          HostileDocument.SPLIT,
          HostileDocument.REPLACE,
          HostileDocument.TRIM,
          HostileDocument.LONG_INTS,
          HostileDocument.LONG_FLOATS,
          HostileDocument.REFERENCES_TO_NOTHING);

  private static final CountedWork READING = new CountingLoader().work(ReadingWork.class);

  private static long steps(HostileDocument document, int size) {
    IntSupplier work =
        Objects.requireNonNull(READING.prepare(document.name(), Integer.toString(size)));
    return Steps.of(work).steps();
  }

  @ParameterizedTest
  @EnumSource
  void stepsGrowWithTheDocument(HostileDocument document) {
    if (ENDED_BY_A_BUDGET.contains(document)) {
      long steps = steps(document, document.whole());
      assertTrue(steps < BUDGET, () -> steps + " steps");
      return;
    }
    int size = Math.min(document.whole(), LARGEST);
    long quarter = steps(document, size / 4);
    long half = steps(document, size / 2);
    long whole = steps(document, size);
    assertTrue(
        whole - half < MOST * (half - quarter) + FEW,
        () -> "from " + quarter + " over " + half + " to " + whole);
  }

  @Test
  void littleMemoryIsEnoughForEach() throws IOException, InterruptedException {
    Process process = HostileDocuments.start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), printed);
    assertEquals(
        """
        LONG_TEXT_IN_LOOPS {LH5022=6, LH5023=1}
        ACCESS_THAT_SUBSCRIPTIONS_SHARE {LH2010=1}
        SEARCH_BY_CONTAINS {LH2022=1, LH4013=1}
        SEARCH_BY_INDEX_OF {LH2022=1, LH4013=1}
        SEARCH_BY_STARTS_WITH {LH0022=1, LH4013=1}
        SEARCH_BY_ENDS_WITH {LH0022=1, LH4013=1}
        SPLIT {LH0022=1, LH4013=1}
        REPLACE {LH0022=1, LH2022=1, LH4013=1}
        TRIM {LH0022=1, LH4013=1}
        LONG_INTS {LH0022=1, LH4013=1}
        LONG_FLOATS {LH0022=1, LH2022=1, LH4013=1}
        REFERENCES_TO_NOTHING {LH0026=1, LH1001=1, LH4013=1, LH4026=1, LH5002=1, LH5022=1}
        LOOPS_OF_VARIABLES {LH2022=1, LH4013=1}
        CALLS_BEHIND_NAME_SPACES {LH2022=1, LH4013=1}
        FAULTS_ON_ONE_LINE {LH0009=1, LH0022=3, LH0024=200, LH0025=200, LH0026=200, LH1001=1000, LH2010=1, LH4013=1}
        EMPTY_AUTHORIZATIONS_ON_ONE_LINE {LH0009=1, LH0022=1, LH0026=200, LH1001=1000, LH2010=1, LH4013=1}
        EVALUATED_AUTHORIZATIONS_ON_ONE_LINE {LH0009=1, LH0022=2, LH0026=200, LH1001=1000, LH4013=1}
        NUMBERS_AS_PAYLOAD {LH0022=1, LH0025=200}
        EMPTY_PLANS {LH0024=1, LH0026=2}
        COMMENTS {LH0022=1, LH5018=200, LH5020=1, LH5021=1}
        EMPTY_AUTHORIZATIONS_ON_THEIR_LINES {LH0009=1, LH0022=1, LH0026=200, LH1001=1000, LH2010=1, LH4013=1}
        NUMBERS_AS_SUPPRESSIONS {LH0006=201}
        """,
        printed.replace(System.lineSeparator(), "\n"));
  }
}
