// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.statement;

import dev.fresnel.core.internal.action.ActionPatterns;

/**
 * What an entry of a role is about: all resources, all of a resource provider, a kind of resource,
 * or parts of that kind.
 *
 * @param provider the resource provider as it is written; a star for all
 * @param kind the resource type below the provider; blank for all of it
 * @param partsOnly whether it is about what belongs to such resources, and not about themselves
 */
record ActionArea(String provider, String kind, boolean partsOnly) {

  private static final String GROUPS = "subscriptions/resourceGroups";

  /** Everything. */
  static final ActionArea EVERYTHING = new ActionArea("*", "", false);

  /**
   * The area of an entry.
   *
   * @param path the entry without its verb, such as {@code Microsoft.Compute/virtualMachines}
   */
  static ActionArea of(String path) {
    int slash = path.indexOf('/');
    String provider = slash < 0 ? path : path.substring(0, slash);
    String rest = slash < 0 ? "" : path.substring(slash + 1);
    if (provider.equals("*") || provider.isEmpty()) {
      String type = withoutStars(rest);
      return type.isEmpty() ? EVERYTHING : new ActionArea("*", type, false);
    }
    String kind = rest.regionMatches(true, 0, GROUPS, 0, GROUPS.length()) ? GROUPS : first(rest);
    if (kind.equals("*")) {
      String type = withoutStars(rest);
      return new ActionArea(provider, type, false);
    }
    return new ActionArea(provider, kind, rest.length() > kind.length());
  }

  private static String first(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  private static String withoutStars(String path) {
    StringBuilder type = new StringBuilder();
    for (String each : path.split("/", -1)) {
      if (!each.equals("*") && !each.isEmpty()) {
        type.append(type.length() > 0 ? "/" : "").append(each);
      }
    }
    return type.toString();
  }

  /** The same in lower case, by which areas are told apart. */
  ActionArea folded() {
    return new ActionArea(ActionPatterns.fold(provider), ActionPatterns.fold(kind), partsOnly);
  }

  /** Whether another area is this one or in it. */
  boolean contains(ActionArea other) {
    if (provider.equals("*") && kind.isEmpty()) {
      return true;
    }
    return ActionPatterns.fold(provider).equals(ActionPatterns.fold(other.provider))
        && (kind.isEmpty()
            || (ActionPatterns.fold(kind).equals(ActionPatterns.fold(other.kind))
                && (!partsOnly || other.partsOnly)));
  }
}
