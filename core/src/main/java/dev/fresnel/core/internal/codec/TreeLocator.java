// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import dev.fresnel.core.internal.codec.Codec.Place;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the text of a part of a model by going down the JSON that the model was read from. */
public final class TreeLocator implements Locator {

  private final Place root;
  private final Reading reading;

  /**
   * A locator of what a codec read.
   *
   * @param reading the reading, which knows the elements that were left out
   */
  public TreeLocator(JsonValue json, Codec<?> codec, Reading reading) {
    this.root = new Place(json, codec);
    this.reading = reading;
  }

  @Override
  public Optional<SourceLocation> locate(ModelPath path) {
    Deque<String> steps = new ArrayDeque<>();
    for (ModelPath at = path; at.depth() > 0; at = at.parent().orElseThrow()) {
      steps.push(at.lastStep());
    }
    Place place = root;
    for (String step : steps) {
      place = step(place, step);
      if (place == null) {
        return Optional.empty();
      }
    }
    return Optional.of(place.json().location());
  }

  private @Nullable Place step(Place from, String step) {
    return step.charAt(0) == '['
        ? from.codec()
            .element(from.json(), Integer.parseInt(step.substring(1, step.length() - 1)), reading)
        : from.codec().property(from.json(), step);
  }
}
