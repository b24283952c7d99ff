// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be reported: what rules look for, and what readers, rule settings and the
 * validator itself report beside them. In order of ids; immutable.
 *
 * <p>Each module adds to the catalogue of the module below it. Reports describe rules by a
 * catalogue, and rule settings name rules that are in one.
 */
public final class FindingCatalog {

  private final List<RuleInfo> all;
  private final Map<String, RuleInfo> byName;

  private FindingCatalog(List<RuleInfo> all, Map<String, RuleInfo> byName) {
    this.all = all;
    this.byName = byName;
  }

  /**
   * A catalogue of infos; equal ones count once.
   *
   * @throws IllegalArgumentException if two infos that differ have the same id or slug
   */
  public static FindingCatalog of(Collection<RuleInfo> infos) {
    TreeMap<RuleId, RuleInfo> byId = new TreeMap<>();
    Map<String, RuleInfo> byName = new HashMap<>();
    for (RuleInfo info : Objects.requireNonNull(infos, "infos")) {
      putAlone(byName, info.id().value(), info);
      putAlone(byName, info.slug(), info);
      byId.put(info.id(), info);
    }
    // A name of today goes before the same one of the past.
    for (RuleInfo info : byId.values()) {
      info.aliases().forEach(alias -> byName.putIfAbsent(alias, info));
    }
    return new FindingCatalog(List.copyOf(byId.values()), Map.copyOf(byName));
  }

  private static void putAlone(Map<String, RuleInfo> byName, String name, RuleInfo info) {
    RuleInfo other = byName.putIfAbsent(name, info);
    if (other != null && !other.equals(info)) {
      throw new IllegalArgumentException(
          "rules must have ids and slugs of their own: "
              + Text.quote(info.id() + " " + info.slug())
              + " is taken");
    }
  }

  /**
   * The same with further infos; those that are equal to one that is there already change nothing.
   *
   * @throws IllegalArgumentException if two infos that differ have the same id or slug
   */
  public FindingCatalog plus(Collection<RuleInfo> further) {
    List<RuleInfo> both = new ArrayList<>(all);
    both.addAll(Objects.requireNonNull(further, "further"));
    return of(both);
  }

  /** All infos, in order of ids. */
  public List<RuleInfo> all() {
    return all;
  }

  /** The info with an id; empty if there is none. */
  public Optional<RuleInfo> find(RuleId id) {
    return find(Objects.requireNonNull(id, "id").value());
  }

  /** The info that has a name as its id, slug or former slug; empty if there is none. */
  public Optional<RuleInfo> find(String name) {
    return Optional.ofNullable(byName.get(Objects.requireNonNull(name, "name")));
  }

  /** Equal to a catalogue of equal infos. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FindingCatalog that && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  /** The ids, in order. */
  @Override
  public String toString() {
    return "FindingCatalog" + all.stream().map(RuleInfo::id).toList();
  }
}
