// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.document;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.environment.TemplateEvaluator;
import dev.fresnel.arm.internal.read.walk.TemplateRecord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The order in which the resources of a template can be deployed: each after those that it depends
 * on, and otherwise as they stand. A dependency is named by a resource id, a name, a symbolic name,
 * one with an index, or the name of a copy loop; one that the template does not deploy waits for
 * nothing.
 */
final class DependencyOrder {

  private final List<TemplateRecord.Recorded> entries;
  private final List<String> ids;
  private final Map<String, Set<Integer>> byName = new HashMap<>();
  private final List<Set<Integer>> waits = new ArrayList<>();
  private final List<Integer> indexes = new ArrayList<>();
  private final List<String> cycle = new ArrayList<>();

  /**
   * The order of resources.
   *
   * @param ids their ids
   * @param references what each refers to, by names and ids
   */
  DependencyOrder(
      List<TemplateRecord.Recorded> entries, List<String> ids, List<Set<String>> references) {
    this.entries = entries;
    this.ids = ids;
    for (int i = 0; i < entries.size(); i++) {
      name(ids.get(i), i);
      name(entries.get(i).symbol(), i);
      name(entries.get(i).element(), i);
      ArmValue name = entries.get(i).resource().name();
      if (name != null) {
        name(RecordedTemplate.text(name), i);
        name(entries.get(i).type() + "/" + RecordedTemplate.text(name), i);
      }
      name(loop(entries.get(i)), i);
    }
    for (int i = 0; i < entries.size(); i++) {
      Set<Integer> all = waits(i);
      references.get(i).forEach(target -> all.addAll(named(target)));
      all.remove(i);
      waits.add(all);
    }
    sort();
  }

  private void name(String name, int index) {
    if (!name.isEmpty()) {
      byName.computeIfAbsent(key(name), none -> new LinkedHashSet<>()).add(index);
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String loop(TemplateRecord.Recorded entry) {
    TemplateEvaluator evaluator = entry.resource().evaluator();
    return evaluator.container(entry.resource().raw().get("copy")) instanceof ArmObject copy
            && evaluator.property(copy, "name") instanceof ArmString name
        ? name.value()
        : "";
  }

  private Set<Integer> waits(int index) {
    Set<Integer> all = new LinkedHashSet<>();
    TemplateEvaluator evaluator = entries.get(index).resource().evaluator();
    if (evaluator.container(entries.get(index).resource().raw().get("dependsOn"))
        instanceof ArmArray written) {
      for (ArmValue each : written.elements()) {
        ArmValue dependency = evaluator.evaluate(each);
        if (dependency instanceof ArmString || dependency instanceof ArmUnknown) {
          all.addAll(named(RecordedTemplate.text(dependency)));
        }
      }
    }
    return all;
  }

  private Set<Integer> named(String dependency) {
    Set<Integer> known = byName.get(key(dependency));
    if (known != null) {
      return known;
    }
    int provider = dependency.lastIndexOf("/providers/");
    return provider < 0
        ? Set.of()
        : byName.getOrDefault(
            key(dependency.substring(provider + "/providers/".length())), Set.of());
  }

  /** Takes what waits for nothing any more, the first in the template first. */
  private void sort() {
    int[] left = new int[entries.size()];
    List<List<Integer>> followers = new ArrayList<>();
    entries.forEach(each -> followers.add(new ArrayList<>()));
    Deque<Integer> ready = new ArrayDeque<>();
    for (int i = 0; i < left.length; i++) {
      left[i] = waits.get(i).size();
      for (int each : waits.get(i)) {
        followers.get(each).add(i);
      }
      if (left[i] == 0) {
        ready.add(i);
      }
    }
    while (!ready.isEmpty()) {
      int next = ready.remove();
      indexes.add(next);
      for (int each : followers.get(next)) {
        left[each]--;
        if (left[each] == 0) {
          ready.add(each);
        }
      }
    }
    for (int i = 0; i < left.length; i++) {
      if (left[i] > 0) {
        cycle.add(ids.get(i));
      }
    }
  }

  /** The places of the resources in the template; those that wait for each other are left out. */
  List<Integer> indexes() {
    return indexes;
  }

  /** The ids of the resources that a resource waits for. */
  List<String> of(int index) {
    return waits.get(index).stream().map(ids::get).toList();
  }

  /** The ids of the resources that wait for each other. */
  List<String> cycle() {
    return cycle;
  }
}
