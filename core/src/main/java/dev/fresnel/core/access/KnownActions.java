// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.internal.action.ActionPatterns;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The operations that the roles of a catalogue name one by one, in any of their permission sets. No
 * list of all operations of Azure comes with the library, so these are the known ones.
 */
final class KnownActions {

  /** Control-plane operations in lower case, sorted, and as they are first written. */
  private final String[] folded;

  private final List<String> written;

  private final Set<String> data;

  private KnownActions(Map<String, String> control, Set<String> data) {
    this.folded = control.keySet().toArray(new String[0]);
    this.written = List.copyOf(control.values());
    this.data = data;
  }

  static KnownActions of(RoleCatalog roles) {
    return roles.equals(RoleCatalog.builtIn()) ? BuiltIn.ACTIONS : read(roles);
  }

  private static KnownActions read(RoleCatalog roles) {
    Map<String, String> control = new TreeMap<>();
    Set<String> data = new HashSet<>();
    for (RoleDefinition role : roles.roles()) {
      for (Permission each : role.permissions()) {
        addNames(control, each.actions());
        addNames(control, each.notActions());
        each.dataActions().forEach(action -> data.add(ActionPatterns.fold(action)));
        each.notDataActions().forEach(action -> data.add(ActionPatterns.fold(action)));
      }
    }
    data.removeIf(action -> ActionPatterns.isPattern(action) || control.containsKey(action));
    return new KnownActions(control, Set.copyOf(data));
  }

  private static void addNames(Map<String, String> names, List<String> entries) {
    for (String entry : entries) {
      if (!ActionPatterns.isPattern(entry)) {
        names.putIfAbsent(ActionPatterns.fold(entry), entry);
      }
    }
  }

  /**
   * Whether an operation is one on data: some role names it among its data actions, and none among
   * its actions. A pattern is one if it matches such operations, and no others that are known.
   */
  boolean isData(String action) {
    String lower = ActionPatterns.fold(action);
    return ActionPatterns.isPattern(lower)
        ? data.stream().anyMatch(each -> ActionPatterns.matches(lower, each))
            && matchedBy(List.of(lower)).isEmpty()
        : data.contains(lower);
  }

  /** The name of a control-plane operation, by its number in the sets of this class. */
  String name(int number) {
    return written.get(number);
  }

  /** The known operations that a set of permissions permits in any of its parts. */
  BitSet permittedBy(List<Permission> permissions) {
    BitSet permitted = new BitSet(folded.length);
    for (Permission each : permissions) {
      BitSet set = matchedBy(each.actions());
      set.andNot(matchedBy(each.notActions()));
      permitted.or(set);
    }
    return permitted;
  }

  /** The known operations that any of some patterns matches. */
  BitSet matchedBy(Iterable<String> patterns) {
    BitSet matched = new BitSet(folded.length);
    for (String pattern : patterns) {
      String lower = ActionPatterns.fold(pattern);
      int star = lower.indexOf('*');
      String prefix = star < 0 ? lower : lower.substring(0, star);
      for (int i = firstFrom(prefix); i < folded.length && folded[i].startsWith(prefix); i++) {
        if (ActionPatterns.matches(lower, folded[i])) {
          matched.set(i);
        }
      }
    }
    return matched;
  }

  private int firstFrom(String prefix) {
    int found = Arrays.binarySearch(folded, prefix);
    return found < 0 ? -found - 1 : found;
  }

  /** Holds what is known by the roles that come with the library, from its first use on. */
  private static final class BuiltIn {
    static final KnownActions ACTIONS = read(RoleCatalog.builtIn());
  }
}
