// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import dev.fresnel.core.internal.codec.Codec.Place;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds the text of a part of a model by going down the tree that the model was read from. */
public final class TreeLocator implements Locator {

  private final Place root;
  private final Reading reading;

  /**
   * A locator of what a codec read.
   *
   * @param reading the reading, which knows the elements that were left out
   */
  public TreeLocator(TreeNode root, Codec<?> codec, Reading reading) {
    this.root = new Place(root, codec);
    this.reading = reading;
  }

  @Override
  public Optional<SourceLocation> locate(ModelPath path) {
    Place place = find(path);
    return place != null && place.node().isInText()
        ? Optional.of(place.node().location())
        : Optional.empty();
  }

  private @Nullable Place find(ModelPath path) {
    Deque<ModelPath> steps = new ArrayDeque<>();
    for (ModelPath at = path; at.depth() > 0; at = at.parent().orElseThrow()) {
      steps.push(at);
    }
    Place place = root;
    while (place != null && !steps.isEmpty()) {
      place = part(place, steps.pop());
    }
    return place;
  }

  private @Nullable Place part(Place owner, ModelPath path) {
    OptionalInt index = path.lastIndex();
    return index.isPresent()
        ? owner.codec().element(owner.node(), index.getAsInt(), reading)
        : owner.codec().property(owner.node(), path.lastStep());
  }
}
