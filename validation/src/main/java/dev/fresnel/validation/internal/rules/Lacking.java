// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.path.Located;
import dev.fresnel.validation.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The properties that one thing lacks. */
final class Lacking {

  private final Located<?> holder;
  private final String name;
  private final List<String> properties = new ArrayList<>();

  Lacking(Located<?> holder, String name) {
    this.holder = holder;
    this.name = name;
  }

  Lacking text(String property, String text) {
    return lacks(property, text.isBlank());
  }

  Lacking list(String property, List<?> list) {
    return lacks(property, list.isEmpty());
  }

  Lacking value(String property, Optional<?> value) {
    return lacks(property, value.isEmpty());
  }

  private Lacking lacks(String property, boolean lacks) {
    if (lacks) {
      properties.add(property);
    }
    return this;
  }

  void report(Findings findings) {
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
