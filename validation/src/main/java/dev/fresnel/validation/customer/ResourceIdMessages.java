// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.path.ModelPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts resource ids in the place of the paths that messages name, in one pass over a message,
 * however many definitions there are.
 */
final class ResourceIdMessages {

  private static final int GUID_LENGTH = 36;
  private static final int FIRST_HYPHEN = 8;
  private static final String ASSIGNMENTS = ".assignments[";

  private final Map<String, StateModel.Owner> byPath = new HashMap<>();
  private final String existing;

  /**
   * Messages about a model.
   *
   * @param owners the definitions by their paths: two GUIDs, or an index
   * @param existing what paths with an index begin with
   */
  ResourceIdMessages(Map<ModelPath, StateModel.Owner> owners, ModelPath existing) {
    owners.forEach((path, owner) -> byPath.put(path.toString(), owner));
    this.existing = existing + "[";
  }

  /** A message that names resources by their ids. */
  String named(String message) {
    StringBuilder named = new StringBuilder(message.length());
    int at = 0;
    while (at < message.length()) {
      int end = pathEnd(message, at);
      StateModel.Owner owner = end > at ? byPath.get(message.substring(at, end)) : null;
      if (owner == null) {
        named.append(message.charAt(at));
        at++;
        continue;
      }
      int close = message.startsWith(ASSIGNMENTS, end) ? message.indexOf(']', end) : -1;
      AssignmentResourceId assignment =
          close < 0
              ? null
              : assignment(owner, message.substring(end + ASSIGNMENTS.length(), close));
      named.append(assignment == null ? owner.id().value() : assignment.value());
      at = assignment == null ? end : close + 1;
    }
    return named.toString();
  }

  /** Where a path that begins at a place would end; the place itself if none begins there. */
  private int pathEnd(String message, int at) {
    int end = at + 2 * GUID_LENGTH + 1;
    if (end <= message.length()
        && message.charAt(at + FIRST_HYPHEN) == '-'
        && message.charAt(at + GUID_LENGTH) == '.') {
      return end;
    }
    return message.startsWith(existing, at) ? message.indexOf(']', at) + 1 : at;
  }

  private static @Nullable AssignmentResourceId assignment(StateModel.Owner owner, String index) {
    List<AssignmentResourceId> all = owner.assignments();
    try {
      return all.get(Integer.parseInt(index));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      // A text of somebody else's that looks like a path.
      return null;
    }
  }
}
