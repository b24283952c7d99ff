// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import dev.fresnel.core.text.Text;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Texts that keep their lines and tabs, to be copied from a page. */
final class VerbatimLines {

  private VerbatimLines() {}

  /**
   * The text, without carriage returns. Of each line, what {@link Text#printable} shows as escapes
   * is shown so: what cannot be seen, and what a build pipeline that prints the page would obey.
   */
  static String shown(String text) {
    return Arrays.stream(text.replace("\r", "").split("\n", -1))
        .map(
            line ->
                Arrays.stream(line.split("\t", -1))
                    .map(Text::printable)
                    .collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }
}
