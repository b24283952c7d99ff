// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Where the nodes of a column stand, from top to bottom, and the frames around their groups. */
final class PictureColumn {

  static final int NODE_HEIGHT = 40;
  private static final int STEP = 48;
  private static final int HEADER = 34;
  private static final int PADDING = 10;
  private static final int BETWEEN = 16;

  /**
   * The frame around a group.
   *
   * @param name the name of the group
   */
  record Frame(String name, int top, int height) {}

  private final List<Integer> tops = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private int height;

  /** A column whose groups have frames with their names. */
  static PictureColumn framed(List<AccessPicture.PictureNode> nodes) {
    PictureColumn column = new PictureColumn();
    int at = 0;
    int first = 0;
    while (first < nodes.size()) {
      String group = nodes.get(first).group();
      int end = first;
      int top = at;
      at += HEADER + PADDING;
      while (end < nodes.size() && nodes.get(end).group().equals(group)) {
        column.tops.add(at);
        at += STEP;
        end++;
      }
      at += PADDING - (STEP - NODE_HEIGHT);
      column.frames.add(new Frame(group, top, at - top));
      at += BETWEEN;
      first = end;
    }
    column.height = Math.max(0, at - BETWEEN);
    return column;
  }

  /** A column without frames. */
  static PictureColumn plain(List<AccessPicture.PictureNode> nodes) {
    PictureColumn column = new PictureColumn();
    for (int i = 0; i < nodes.size(); i++) {
      column.tops.add(i * STEP);
    }
    column.height = Math.max(0, nodes.size() * STEP - (STEP - NODE_HEIGHT));
    return column;
  }

  int height() {
    return height;
  }

  /** Where a node begins, from the top of the column. */
  int top(int node) {
    return tops.get(node);
  }

  /** The middle of a node, where lines end. */
  int middle(int node) {
    return top(node) + NODE_HEIGHT / 2;
  }

  List<Frame> frames() {
    return frames;
  }
}
