// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The required properties that one part of an offer lacks. */
public final class MissingProperties {

  private final Located<?> holder;
  private final String name;
  private final List<String> properties = new ArrayList<>();

  /**
   * None so far.
   *
   * @param holder the part of the offer
   * @param name the part in the words of the message, such as {@code The listing}
   */
  public MissingProperties(Located<?> holder, String name) {
    this.holder = holder;
    this.name = name;
  }

  /** Adds a property that holds a text, if the text is blank. */
  public MissingProperties text(String property, String text) {
    return addIf(property, text.isBlank());
  }

  /** Adds a property that holds a list, if the list is empty. */
  public MissingProperties list(String property, List<?> list) {
    return addIf(property, list.isEmpty());
  }

  /** Adds a property that may be absent, if it is. */
  public MissingProperties value(String property, Optional<?> value) {
    return addIf(property, value.isEmpty());
  }

  private MissingProperties addIf(String property, boolean isMissing) {
    if (isMissing) {
      properties.add(property);
    }
    return this;
  }

  /** Reports the missing properties, if there are any, in one finding. */
  public void report(Findings findings) {
    if (!properties.isEmpty()) {
      findings.report(
          holder,
          name
              + " lacks "
              + String.join(", ", properties)
              + "; Partner Center publishes an offer only when each of its pages is complete, so"
              + " fill in what is missing");
    }
  }
}
