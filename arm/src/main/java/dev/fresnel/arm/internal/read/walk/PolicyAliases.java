// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import dev.fresnel.core.text.Text;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The aliases by which the conditions of policies name properties of definitions and assignments.
 *
 * <p>An alias is the type, a slash and the path of a property that the resource has. Nobody has
 * published them all, so a path is judged by its first part alone. Source: <a
 * href="https://github.com/Azure/Azure-Lighthouse-samples/issues/90">a refusal that lists some</a>.
 */
final class PolicyAliases {

  private static final Set<String> OF_RESOURCES =
      Set.of("id", "identity", "kind", "location", "name", "plan", "sku", "tags", "type");

  private static final Set<String> OF_ASSIGNMENTS =
      Set.of("provisioningstate", "registrationdefinition", "registrationdefinitionid");

  private static final Set<String> OF_DEFINITIONS =
      Set.of(
          "authorizations",
          "description",
          "eligibleauthorizations",
          "managedbytenantid",
          "managedbytenantname",
          "manageetenantid",
          "manageetenantname",
          "provisioningstate",
          "registrationdefinitionname");

  private PolicyAliases() {}

  /** What is wrong with a field; null if it can be an alias, or is of something else. */
  static @Nullable String fault(String field) {
    if (isWithout(field, ResourceTypes.ASSIGNMENTS, OF_ASSIGNMENTS)) {
      return message(field, "registrationDefinitionId");
    }
    return isWithout(field, ResourceTypes.DEFINITIONS, OF_DEFINITIONS)
        ? message(field, "managedByTenantId")
        : null;
  }

  private static String message(String field, String known) {
    return "No alias is called "
        + Text.quote(field)
        + ", so Azure refuses the policy; after the type, name a property that the resource has,"
        + " such as "
        + known;
  }

  private static boolean isWithout(String field, String type, Set<String> known) {
    int start = type.length() + 1;
    if (field.length() <= start
        || !field.regionMatches(true, 0, type, 0, type.length())
        || field.charAt(start - 1) != '/') {
      return false;
    }
    int end = start;
    while (end < field.length() && Character.isLetterOrDigit(field.charAt(end))) {
      end++;
    }
    String first = field.substring(start, end).toLowerCase(Locale.ROOT);
    return !known.contains(first) && !OF_RESOURCES.contains(first);
  }
}
