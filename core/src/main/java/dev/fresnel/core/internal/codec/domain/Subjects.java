// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import dev.fresnel.core.Subject;
import dev.fresnel.core.internal.codec.Codec;

/** The codecs of what can stand in a file of its own. */
public final class Subjects {

  private Subjects() {}

  /**
   * The codec of a type.
   *
   * @throws IllegalArgumentException if {@code type} is not one of the subjects' interfaces
   */
  @SuppressWarnings("unchecked")
  public static <T extends Subject> Codec<T> codec(Class<T> type) {
    Codec<?> codec = CoreCodecs.all().get(type);
    if (codec == null || !Subject.class.isAssignableFrom(type)) {
      throw new IllegalArgumentException(
          "type must be one of the interfaces that Subject permits, such as Offer, not " + type);
    }
    return (Codec<T>) codec;
  }

  /** The codec of a value's type. */
  @SuppressWarnings("unchecked")
  public static <T extends Subject> Codec<T> codecOf(T value) {
    for (Class<?> type : value.getClass().getInterfaces()) {
      Codec<?> codec = CoreCodecs.all().get(type);
      if (codec != null) {
        return (Codec<T>) codec;
      }
    }
    throw new IllegalStateException("no codec for " + value.getClass());
  }
}
