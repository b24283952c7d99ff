// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.resource;

import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.environment.PartlyKnown;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import dev.fresnel.core.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells what is wrong with a value as the resource id of a registration definition, which is always
 * at a subscription: {@code
 * /subscriptions/.../providers/Microsoft.ManagedServices/registrationDefinitions/...}.
 */
final class DefinitionIdForm {

  private static final String FORM =
      "/subscriptions/.../providers/" + ResourceTypes.DEFINITIONS + "/...";

  private static final List<String> TYPE =
      List.of("providers", "microsoft.managedservices", "registrationdefinitions");

  private static final String GROUP = "/resourcegroups/";
  private static final int SEGMENTS = 7;
  private static final int GROUPS = 3;

  private DefinitionIdForm() {}

  /** What is wrong with a text; nothing if it is such an id. */
  static Optional<String> fault(String text) {
    List<String> segments = lowerCase(PartlyKnown.segments(text, '/'));
    if (isInGroup(segments)) {
      return Optional.of(inGroup(text));
    }
    return isId(segments) ? Optional.empty() : Optional.of(noId(text));
  }

  /**
   * What is wrong with a text of which not all is known; nothing if it can be such an id, or if too
   * little of it is known.
   *
   * @param text the text with what is not known of it in braces
   */
  static Optional<String> faultOfPartlyKnown(String text) {
    boolean isInGroup = mayBeInGroup(text) && isInGroup(lowerCase(PartlyKnown.segments(text, '/')));
    return isInGroup ? Optional.of(inGroup(text)) : Optional.empty();
  }

  /** What is wrong with a value that is no text. */
  static String faultOfOther(ArmValue value) {
    return "The definition of an assignment is named by its resource id, "
        + FORM
        + ", not by "
        + value.describe();
  }

  /** Sees of most texts in little time that they are no id of something in a resource group. */
  private static boolean mayBeInGroup(String text) {
    for (int at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
      if (beginsAsGroup(text, at + 1) && text.regionMatches(true, at, GROUP, 0, GROUP.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsAsGroup(String text, int at) {
    return at < text.length() && (text.charAt(at) == 'r' || text.charAt(at) == 'R');
  }

  private static boolean isId(List<String> segments) {
    return segments.size() == SEGMENTS
        && segments.get(0).isEmpty()
        && segments.get(1).equals("subscriptions")
        && segments.subList(GROUPS, SEGMENTS - 1).equals(TYPE)
        && !segments.get(2).isEmpty();
  }

  private static boolean isInGroup(List<String> segments) {
    return segments.size() > GROUPS + 1
        && segments.get(0).isEmpty()
        && segments.get(1).equals("subscriptions")
        && segments.get(GROUPS).equals("resourcegroups");
  }

  private static String noId(String text) {
    return Text.quote(text)
        + " is not the resource id of a registration definition; name it by "
        + FORM
        + ", such as subscriptionResourceId('"
        + ResourceTypes.DEFINITIONS
        + "', ...) gives";
  }

  private static String inGroup(String text) {
    return Text.quote(text)
        + " is the id of something in a resource group, where no registration definition is; use"
        + " subscriptionResourceId('"
        + ResourceTypes.DEFINITIONS
        + "', ...)";
  }

  private static List<String> lowerCase(List<String> segments) {
    return segments.stream().map(segment -> segment.toLowerCase(Locale.ROOT)).toList();
  }
}
