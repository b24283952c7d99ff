// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers what a deployment refers to, and takes note of what is asked. */
public final class ReferenceLog {

  private final ReferenceSource source;
  private Set<AskedReference> asked = new LinkedHashSet<>();

  ReferenceLog(ReferenceSource source) {
    this.source = source;
  }

  /** The JSON of what is referred to; null if it is not known. */
  public @Nullable String find(AskedReference reference) {
    asked.add(reference);
    return source.find(reference);
  }

  /** What is asked while something is evaluated. */
  public Set<AskedReference> askedBy(Runnable evaluation) {
    Set<AskedReference> before = asked;
    Set<AskedReference> own = new LinkedHashSet<>();
    asked = own;
    try {
      evaluation.run();
    } finally {
      asked = before;
    }
    return own;
  }
}
