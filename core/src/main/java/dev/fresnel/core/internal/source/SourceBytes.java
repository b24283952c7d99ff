// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.source;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives readers of this module the bytes of a source as they are held, without the copy that
 * callers get: a copy of every document would be a tenth of the time that reading it takes.
 */
public final class SourceBytes {

  /** Set by the class of sources when it is loaded; it cannot be named here without a circle. */
  private static volatile @Nullable Function<Object, byte[]> access;

  private SourceBytes() {}

  /** Tells how the bytes of a source are found; called once, by the class of sources. */
  public static void accessBy(Function<Object, byte[]> newAccess) {
    access = newAccess;
  }

  /** The bytes that a source holds; they must not be changed. */
  public static byte[] of(Object source) {
    return Objects.requireNonNull(access, "a source exists, so its class is loaded").apply(source);
  }
}
