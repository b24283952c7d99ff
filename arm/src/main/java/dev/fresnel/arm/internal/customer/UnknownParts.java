// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.customer;

import dev.fresnel.core.path.ModelPath;
import java.util.HashSet;
import java.util.Set;

/** The parts of a model that are not as in the document, since they are not known there. */
public final class UnknownParts {

  private static final Set<String> GRANTS = Set.of("authorizations", "eligibleAuthorizations");

  private static final UnknownParts NONE = new UnknownParts(Set.of());

  private final Set<ModelPath> unknown;

  private UnknownParts(Set<ModelPath> unknown) {
    this.unknown = unknown;
  }

  /** These parts; where one of the lists of authorizations is not known, both of them. */
  public static UnknownParts of(Set<ModelPath> parts) {
    if (parts.isEmpty()) {
      return NONE;
    }
    Set<ModelPath> unknown = new HashSet<>(parts);
    for (ModelPath part : parts) {
      if (GRANTS.contains(part.lastStep())) {
        ModelPath owner = part.parent().orElseThrow();
        GRANTS.forEach(list -> unknown.add(owner.property(list)));
      }
    }
    return new UnknownParts(Set.copyOf(unknown));
  }

  /** Whether a finding may come from what is not known: it is about a list as a whole, or so. */
  public boolean isGuess(ModelPath path) {
    return unknown.contains(path) || path.parent().filter(unknown::contains).isPresent();
  }
}
