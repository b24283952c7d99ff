// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fresnel.arm.steps.EnlargedDocuments.Enlargement;
import dev.fresnel.validation.internal.rules.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every rule takes steps in proportion to the model that it looks at: each of the documents that
 * show what it finds is enlarged in all ways that {@link EnlargedDocuments} knows, once, twice and
 * four times as far.
 */
class RuleStepsTest {

  private static final Path RULES =
      Path.of(
          System.getProperty("fresnel.root"),
          "validation/src/fixtures/resources/dev/fresnel/validation/fixtures/rules");

  /** Rules of which no document can show what they find, and whose documents are like theirs. */
  private static final Map<String, String> DOCUMENTS_OF =
      Map.of("LH1009", "LH1008", "LH2004", "LH2003");

  private static final int SIZE = 12;

  /** So many steps for each element are no growth: a message, a limit that is passed. */
  private static final int FEW = 4;

  /** Sorting takes a little more than twice as long for twice as much; a product four times. */
  private static final double MOST = 1.5;

  private static final CountedWork RULE = new CountingLoader().work(RuleWork.class);

  private static List<Path> documents(String rule) throws IOException {
    Path folder = RULES.resolve(DOCUMENTS_OF.getOrDefault(rule, rule));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("bad-.*\\.json"))
          .sorted()
          .toList();
    }
  }

  /** What became of one way to enlarge a document. */
  private record Growth(String what, boolean finds, double steps, double size) {

    boolean isMore() {
      return steps > MOST * size;
    }

    @Override
    public String toString() {
      return what + ": " + steps + " times the steps for " + size + " times the document";
    }
  }

  private static Growth growth(String rule, JsonNode document, Enlargement way) {
    long[] steps = new long[3];
    long[] length = new long[3];
    int found = 0;
    for (int i = 0; i < steps.length; i++) {
      String text = way.of(document, SIZE << i);
      length[i] = text.length();
      IntSupplier work = RULE.prepare(rule, text);
      if (work == null) {
        return new Growth("", false, 0, 1);
      }
      Steps.Counted counted = Steps.of(work);
      steps[i] = counted.steps();
      found = counted.results();
    }
    long grown = steps[2] - steps[1];
    double growth = grown < FEW * SIZE ? 1 : (double) grown / Math.max(1, steps[1] - steps[0]);
    double larger = (double) (length[2] - length[1]) / (length[1] - length[0]);
    return new Growth(rule + " with more of " + way, found > 0, growth, larger);
  }

  @Test
  void everyRuleIsLinearInItsWorstCase() throws IOException {
    List<String> tooMany = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (String rule :
        StandardRules.ALL.stream().map(each -> each.info().id().value()).sorted().toList()) {
      boolean finds = false;
      for (Path file : documents(rule)) {
        JsonNode document = new ObjectMapper().readTree(file.toFile());
        Set<String> seen = new HashSet<>();
        for (Enlargement way : EnlargedDocuments.enlargements(document)) {
          if (!seen.add(way.of(document, 1))) {
            continue;
          }
          Growth growth = growth(rule, document, way);
          finds |= growth.finds();
          if (growth.isMore()) {
            tooMany.add(growth + " (" + file.getFileName() + ")");
          }
        }
      }
      if (!finds) {
        silent.add(rule);
      }
    }
    assertEquals(List.of("LH1009", "LH2004"), silent);
    assertTrue(tooMany.isEmpty(), () -> String.join("\n", tooMany));
  }
}
