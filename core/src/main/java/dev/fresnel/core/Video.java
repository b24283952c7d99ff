// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.Optional;
import org.immutables.value.Value;

/** A video about an offer, on YouTube or Vimeo. */
@NeedsJacksonModule
@Value.Immutable
public sealed interface Video extends WithVideo permits ImmutableVideo {

  /** What it is called. */
  @Value.Default
  default String name() {
    return "";
  }

  /**
   * Where it is: {@code https://www.youtube.com/watch?v=} or {@code https://vimeo.com/} and the
   * video's id.
   */
  @Value.Default
  default String url() {
    return "";
  }

  /** What is shown before it plays. */
  Optional<Thumbnail> thumbnail();

  /** A video with its name and still picture. */
  static Video of(String name, String url, Thumbnail thumbnail) {
    return builder().name(name).url(url).thumbnail(thumbnail).build();
  }

  /** A builder with the values of this video. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds videos; whatever is left out is empty. */
  final class Builder extends ImmutableVideo.Builder {
    Builder() {}
  }
}
