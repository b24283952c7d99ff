// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.core.path.ModelPath;

/** Takes paths apart and puts them together. */
public final class Paths {

  private Paths() {}

  /** The rest of a path below another one that it starts with. */
  public static ModelPath below(ModelPath path, ModelPath start) {
    return move(path, start.depth(), ModelPath.root());
  }

  /** A path from another root on. */
  public static ModelPath from(ModelPath root, ModelPath path) {
    return move(path, 0, root);
  }

  private static ModelPath move(ModelPath path, int depth, ModelPath root) {
    if (path.depth() <= depth) {
      return root;
    }
    ModelPath parent = move(path.parent().orElseThrow(), depth, root);
    String step = path.lastStep();
    return step.charAt(0) == '['
        ? parent.index(Integer.parseInt(step.substring(1, step.length() - 1)))
        : parent.property(step);
  }
}
