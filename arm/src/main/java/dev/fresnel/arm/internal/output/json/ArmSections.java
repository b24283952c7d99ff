// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.json;

import dev.fresnel.arm.internal.output.Output;
import java.io.IOException;

/** The sections of a template: each begins with its first part and ends where another begins. */
final class ArmSections {

  /** A section, in the order that templates have. */
  enum Section {
    HEAD,
    PARAMETERS,
    VARIABLES,
    RESOURCES,
    OUTPUTS,
    END
  }

  private final Output out;
  private Section current = Section.HEAD;

  ArmSections(Output out) {
    this.out = out;
  }

  /** Ends the current section and begins another one, unless that is the current one. */
  void enter(Section next) throws IOException {
    if (next == current) {
      return;
    }
    switch (current) {
      case HEAD, END -> {}
      case RESOURCES -> out.endArray();
      case PARAMETERS, VARIABLES, OUTPUTS -> out.endObject();
    }
    current = next;
    switch (next) {
      case HEAD, END -> {}
      case PARAMETERS -> out.member("parameters").beginObject();
      case VARIABLES -> out.member("variables").beginObject();
      case RESOURCES -> out.member("resources").beginArray();
      case OUTPUTS -> out.member("outputs").beginObject();
    }
  }
}
