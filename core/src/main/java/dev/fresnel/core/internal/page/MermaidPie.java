// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import java.io.IOException;
import java.io.Writer;

/** Draws numbers as a pie in the language of Mermaid, which takes no slice of nothing. */
final class MermaidPie {

  private MermaidPie() {}

  static void write(CountPicture picture, Writer out) throws IOException {
    out.write("pie showData\n");
    for (CountPicture.Bar each : picture.bars()) {
      if (each.count() > 0) {
        out.write("  \"" + MermaidPicture.label(each.name()) + "\" : " + each.count() + "\n");
      }
    }
  }
}
