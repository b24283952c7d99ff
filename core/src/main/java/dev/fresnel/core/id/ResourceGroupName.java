// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import java.util.Locale;
import java.util.Optional;

/**
 * Names a resource group within its subscription; upper and lower case are the same.
 *
 * <p>One to ninety letters, digits, underscores, hyphens, periods and parentheses, not ending in a
 * period; letters and digits of any script in the basic plane of Unicode. Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/resource-name-rules">resource
 * name rules</a>.
 */
public final class ResourceGroupName extends Identifier {

  private static final String PARAMETER = "resourceGroupName";
  private static final String FORM =
      "1 to 90 letters, digits, underscores, hyphens, periods and parentheses, not ending in a"
          + " period";
  private static final int MAXIMUM_LENGTH = 90;

  private ResourceGroupName(String text) {
    super(text, isWellFormed(text));
  }

  /**
   * Reads an identifier strictly.
   *
   * @throws IllegalArgumentException if {@code resourceGroupName} does not have that form; the
   *     message names the value
   */
  public static ResourceGroupName parse(CharSequence resourceGroupName) {
    ResourceGroupName parsed = asWritten(resourceGroupName);
    if (!parsed.isWellFormed()) {
      throw malformed(PARAMETER, FORM, resourceGroupName);
    }
    return parsed;
  }

  /**
   * Reads an identifier strictly, as {@link #parse} does; the name under which converters of other
   * libraries look for it.
   *
   * @throws IllegalArgumentException if {@code resourceGroupName} is not well formed; the message
   *     names the value
   */
  public static ResourceGroupName valueOf(String resourceGroupName) {
    return parse(resourceGroupName);
  }

  /** Reads an identifier strictly; empty if {@code resourceGroupName} does not have that form. */
  public static Optional<ResourceGroupName> tryParse(CharSequence resourceGroupName) {
    ResourceGroupName parsed = asWritten(resourceGroupName);
    return parsed.isWellFormed() ? Optional.of(parsed) : Optional.empty();
  }

  /** Holds any text, well formed or not, so that it can be reported. */
  public static ResourceGroupName asWritten(CharSequence resourceGroupName) {
    return new ResourceGroupName(requireText(resourceGroupName, PARAMETER));
  }

  @Override
  String key() {
    return value().toLowerCase(Locale.ROOT);
  }

  private static boolean isWellFormed(String text) {
    return !text.isEmpty()
        && text.length() <= MAXIMUM_LENGTH
        && !text.endsWith(".")
        && text.chars().allMatch(c -> isAllowed((char) c));
  }

  /** Asks of each UTF-16 unit, as Azure does: letters beyond the basic plane are refused. */
  private static boolean isAllowed(char c) {
    return Character.isLetterOrDigit(c) || "_-.()".indexOf(c) >= 0;
  }
}
