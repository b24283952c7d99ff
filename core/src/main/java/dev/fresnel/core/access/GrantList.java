// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The grants at a place, in order, each once. Equal to itself alone. */
final class GrantList {

  static final GrantList NONE = new GrantList(Set.of());

  private final List<GrantedAccess> inOrder;
  private final Set<GrantedAccess> all;

  GrantList(Collection<GrantedAccess> grants) {
    this.inOrder = List.copyOf(grants);
    this.all = new LinkedHashSet<>(grants);
  }

  List<GrantedAccess> inOrder() {
    return inOrder;
  }

  int size() {
    return inOrder.size();
  }

  boolean contains(GrantedAccess grant) {
    return all.contains(grant);
  }
}
