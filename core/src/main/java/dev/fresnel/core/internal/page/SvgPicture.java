// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import java.io.IOException;
import java.util.List;

/** Draws who has access to what as SVG; colours come from the style of the page. */
final class SvgPicture {

  private static final int NODE_WIDTH = 270;
  private static final int GAP = 120;
  private static final int MARGIN = 16;
  private static final int TITLES = 34;
  private static final int PADDING = 10;
  private static final int NAME_LENGTH = 29;
  private static final int DETAIL_LENGTH = 38;
  private static final List<String> TITLE = List.of("Principals", "Roles", "Scopes");

  private final AccessPicture picture;
  private final HtmlOut out;
  private final List<PictureColumn> columns;
  private final int height;

  SvgPicture(AccessPicture picture, HtmlOut out) {
    this.picture = picture;
    this.out = out;
    this.columns =
        List.of(
            PictureColumn.framed(picture.principals()),
            PictureColumn.plain(picture.roles()),
            PictureColumn.framed(picture.scopes()));
    this.height = columns.stream().mapToInt(PictureColumn::height).max().orElse(0);
  }

  /**
   * Draws it.
   *
   * @param id a prefix for the ids of its title and description
   */
  void draw(String id) throws IOException {
    int width = 2 * MARGIN + 3 * NODE_WIDTH + 2 * GAP;
    int whole = 2 * MARGIN + TITLES + height;
    out.tag("<svg class=\"access\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
        .tag(width + "\" height=\"" + whole + "\" viewBox=\"0 0 " + width + " " + whole + "\"")
        .attribute("aria-labelledby", id + "-title " + id + "-description")
        .tag(">\n<title")
        .attribute("id", id + "-title")
        .tag(">Who has access to what</title>\n<desc")
        .attribute("id", id + "-description")
        .tag(">")
        .text(picture.description())
        .tag("</desc>\n");
    for (int column = 0; column < columns.size(); column++) {
      out.tag("<text class=\"column\" x=\"" + left(column) + "\" y=\"" + (MARGIN + 14) + "\">")
          .text(TITLE.get(column))
          .tag("</text>\n");
      frames(column);
    }
    lines(0, picture.grants());
    lines(1, picture.reaches());
    nodes(0, "principal", picture.principals());
    nodes(1, "role", picture.roles());
    nodes(2, "scope", picture.scopes());
    out.tag("</svg>\n");
  }

  private static int left(int column) {
    return MARGIN + column * (NODE_WIDTH + GAP);
  }

  /** The top of a column: shorter ones stand in the middle. */
  private int top(int column) {
    return MARGIN + TITLES + (height - columns.get(column).height()) / 2;
  }

  private void frames(int column) throws IOException {
    for (PictureColumn.Frame each : columns.get(column).frames()) {
      int x = left(column) - PADDING;
      int y = top(column) + each.top();
      int blank = each.name().lastIndexOf(' ');
      String first = blank < 0 ? each.name() : each.name().substring(0, blank);
      out.tag("<g><rect class=\"frame\" x=\"" + x + "\" y=\"" + y)
          .tag("\" width=\"" + (NODE_WIDTH + 2 * PADDING) + "\" height=\"" + each.height())
          .tag("\" rx=\"8\"/><text class=\"group\" x=\"" + (x + PADDING) + "\" y=\"" + (y + 18))
          .tag("\">")
          .text(cut(first, DETAIL_LENGTH))
          .tag("</text><text class=\"group\" x=\"" + (x + PADDING) + "\" y=\"" + (y + 33) + "\">")
          .text(
              cut(
                  each.name().substring(blank < 0 ? each.name().length() : blank + 1),
                  DETAIL_LENGTH))
          .tag("</text><title>")
          .text(each.name())
          .tag("</title></g>\n");
    }
  }

  private void lines(int column, List<AccessPicture.PictureLine> lines) throws IOException {
    int from = left(column) + NODE_WIDTH;
    int to = left(column + 1);
    for (AccessPicture.PictureLine each : lines) {
      int y1 = top(column) + columns.get(column).middle(each.from());
      int y2 = top(column + 1) + columns.get(column + 1).middle(each.to());
      int bend = GAP / 2;
      out.tag("<path class=\"" + (each.eligible() ? "line eligible" : "line") + "\" d=\"M")
          .tag(from + " " + y1 + "C" + (from + bend) + " " + y1 + " " + (to - bend) + " " + y2)
          .tag(" " + to + " " + y2 + "\"/>\n");
    }
  }

  private void nodes(int column, String kind, List<AccessPicture.PictureNode> nodes)
      throws IOException {
    int x = left(column);
    for (int i = 0; i < nodes.size(); i++) {
      AccessPicture.PictureNode node = nodes.get(i);
      int y = top(column) + columns.get(column).top(i);
      out.tag("<g class=\"node " + kind + "\"><rect x=\"" + x + "\" y=\"" + y + "\" width=\"")
          .tag(NODE_WIDTH + "\" height=\"" + PictureColumn.NODE_HEIGHT + "\" rx=\"6\"/>")
          .tag("<text class=\"name\" x=\"" + (x + PADDING) + "\" y=\"" + (y + 17) + "\">")
          .text(cut(node.name(), NAME_LENGTH))
          .tag("</text><text class=\"detail\" x=\"" + (x + PADDING) + "\" y=\"" + (y + 32) + "\">")
          .text(cut(node.detail(), DETAIL_LENGTH))
          .tag("</text><title>")
          .text(node.name() + ", " + node.detail())
          .tag("</title></g>\n");
    }
  }

  /** The text, cut to some characters, so that it stays within its box. */
  static String cut(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}
