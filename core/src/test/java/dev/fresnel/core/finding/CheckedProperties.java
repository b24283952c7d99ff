// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CheckedProperties {

  @Provide
  Arbitrary<List<Finding>> findings() {
    return Combinators.combine(
            Arbitraries.of("LH2003", "LH2004", "LH1001"),
            Arbitraries.of(Severity.class),
            Arbitraries.of("$", "plans[0]", "plans[10]", "plans[2]", "plans"),
            Arbitraries.of("a", "b", "\n"),
            Arbitraries.of("LH2003", ""))
        .as(
            (id, severity, path, message, suppressed) -> {
              Finding finding = Findings.finding(id, severity, path, message);
              return suppressed.isEmpty()
                  ? finding
                  : finding.withSuppression(Suppression.of(suppressed, "agreed"));
            })
        .list()
        .ofMaxSize(12);
  }

  @Property
  void equalFindingsInAnyOrderGiveEqualResults(
      @ForAll("findings") List<Finding> findings, @ForAll Random random) {
    List<Finding> shuffled = new ArrayList<>(findings);
    Collections.shuffle(shuffled, random);

    assertEquals(Checked.of("x", findings), Checked.of("x", shuffled));
  }

  @Property
  void findingsAreSortedAndNoneIsLost(@ForAll("findings") List<Finding> findings) {
    List<Finding> ordered = Checked.of("x", findings).findings();

    assertEquals(findings.size(), ordered.size());
    assertTrue(ordered.containsAll(findings));
    for (int i = 1; i < ordered.size(); i++) {
      assertTrue(Finding.ORDER.compare(ordered.get(i - 1), ordered.get(i)) <= 0);
    }
  }

  @Property
  void addingFindingsIsTheSameAsHavingHadThem(
      @ForAll("findings") List<Finding> first, @ForAll("findings") List<Finding> then) {
    List<Finding> all = new ArrayList<>(then);
    all.addAll(first);

    assertEquals(Checked.of("x", all), Checked.of("x", first).plus(then));
  }

  @Property
  void suppressingAllLeavesNothingActive(@ForAll("findings") List<Finding> findings) {
    Suppression all = Suppression.of("LH2003", "agreed");
    Checked<String> checked =
        Checked.of("x", findings.stream().map(each -> each.withSuppression(all)).toList());

    assertEquals(List.of(), checked.active());
    assertEquals("x", checked.orThrow());
  }
}
