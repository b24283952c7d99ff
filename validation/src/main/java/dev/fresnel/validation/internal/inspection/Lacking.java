// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The properties that one thing lacks. */
public final class Lacking {

  private final Located<?> holder;
  private final String name;
  private final List<String> properties = new ArrayList<>();

  /** Nothing is missing so far. */
  public Lacking(Located<?> holder, String name) {
    this.holder = holder;
    this.name = name;
  }

  /** Notes that a text is missing, if it is blank. */
  public Lacking text(String property, String text) {
    return lacks(property, text.isBlank());
  }

  /** Notes that a list is missing, if it is empty. */
  public Lacking list(String property, List<?> list) {
    return lacks(property, list.isEmpty());
  }

  /** Notes that a value is missing, if it is absent. */
  public Lacking value(String property, Optional<?> value) {
    return lacks(property, value.isEmpty());
  }

  private Lacking lacks(String property, boolean lacks) {
    if (lacks) {
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
