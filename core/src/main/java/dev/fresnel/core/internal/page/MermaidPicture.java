// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Draws who has access to what in the language of Mermaid. Names stand in quotes, with every sign
 * as its number, so that none of them ends the quotes or is taken for Markdown or HTML.
 */
final class MermaidPicture {

  private static final int NAME_LENGTH = 40;

  private MermaidPicture() {}

  static void write(AccessPicture picture, Writer out) throws IOException {
    out.write("flowchart LR\n");
    nodes('p', picture.principals(), out);
    nodes('r', picture.roles(), out);
    nodes('s', picture.scopes(), out);
    lines('p', 'r', picture.grants(), out);
    lines('r', 's', picture.reaches(), out);
  }

  private static void nodes(char letter, List<AccessPicture.PictureNode> nodes, Writer out)
      throws IOException {
    int groups = 0;
    String group = "";
    for (int i = 0; i < nodes.size(); i++) {
      AccessPicture.PictureNode node = nodes.get(i);
      if (!node.group().equals(group)) {
        if (!group.isEmpty()) {
          out.write("  end\n");
        }
        group = node.group();
        out.write("  subgraph " + letter + "g" + groups++ + "[\"" + label(group) + "\"]\n");
      }
      out.write((group.isEmpty() ? "  " : "    ") + letter + i + "[\"");
      out.write(label(SvgPicture.cut(node.name(), NAME_LENGTH)) + "\"]\n");
    }
    if (!group.isEmpty()) {
      out.write("  end\n");
    }
  }

  private static void lines(char from, char to, List<AccessPicture.PictureLine> lines, Writer out)
      throws IOException {
    for (AccessPicture.PictureLine each : lines) {
      String arrow = each.eligible() ? " -.-> " : " --> ";
      out.write("  " + from + each.from() + arrow + to + each.to() + "\n");
    }
  }

  /** The text, with what is neither letter, digit nor blank as the number of its character. */
  static String label(String text) {
    StringBuilder label = new StringBuilder(text.length() + 8);
    Text.printable(text)
        .codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point) || point == ' ') {
                label.appendCodePoint(point);
              } else {
                label.append('#').append(point).append(';');
              }
            });
    return label.toString();
  }
}
