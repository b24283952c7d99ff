// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RelatedPlace;
import dev.fresnel.core.path.ModelPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings of which those with one cause become one: a value that is written once and used in
 * several places, or one that a copy loop makes several times, is one thing to correct.
 *
 * <p>A cause is the same property at the same place of a text, as one rule sees it; the messages
 * may differ, since they name what is around the value. Findings about a whole object or list have
 * one cause only if they say the same.
 */
final class FindingsByCause {

  private final Map<SharedPlace, TreeMap<ModelPath, Finding>> byCause = new LinkedHashMap<>();

  /**
   * What findings have in common that become one.
   *
   * @param common the finding without its path, and without its message where that may differ
   * @param property the name of the property
   * @param ordinal tells several findings about one path from each other
   */
  private record SharedPlace(Finding common, String property, int ordinal) {}

  /** Adds a finding that has its place; tells whether there is no equal one yet. */
  boolean add(Finding finding) {
    Finding common = common(finding);
    String property = property(finding.path());
    for (int ordinal = 0; ; ordinal++) {
      TreeMap<ModelPath, Finding> sharing =
          byCause.computeIfAbsent(
              new SharedPlace(common, property, ordinal), none -> new TreeMap<>());
      Finding same = sharing.putIfAbsent(finding.path(), finding);
      if (same == null || same.equals(finding)) {
        return same == null;
      }
    }
  }

  /** The name of the property that a path is about, or that holds the list which it is about. */
  private static String property(ModelPath path) {
    return path.lastIndex().isPresent()
        ? path.parent().map(ModelPath::lastStep).orElse("")
        : path.lastStep();
  }

  private static Finding common(Finding finding) {
    if (finding.location().isEmpty() || !finding.related().isEmpty()) {
      return finding;
    }
    Finding anywhere = finding.withPath(ModelPath.root());
    return finding.path().lastIndex().isPresent() ? anywhere : anywhere.withMessage("");
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return byCause.isEmpty();
  }

  /** The findings, one for each cause: that of the first path, related to the other paths. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(byCause.size());
    byCause.values().forEach(sharing -> findings.add(one(sharing.values())));
    return findings;
  }

  private static Finding one(Collection<Finding> sharing) {
    Finding first = sharing.iterator().next();
    if (sharing.size() == 1) {
      return first;
    }
    return first.withRelated(
        sharing.stream()
            .skip(1)
            .map(other -> new RelatedPlace(other.path(), other.location()))
            .toList());
  }
}
