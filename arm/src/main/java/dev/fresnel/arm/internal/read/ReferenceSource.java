// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import org.jspecify.annotations.Nullable;

/** Knows what a deployment refers to by {@code reference()}. */
@FunctionalInterface
public interface ReferenceSource {

  /** The JSON of what is referred to; null if it is not known. */
  @Nullable String find(AskedReference reference);
}
