// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The authorizations and then the eligible authorizations of one grant, seen as one list. */
final class RoleGrants extends AbstractList<RoleGrant> implements RandomAccess {

  private final List<Authorization> permanent;
  private final List<EligibleAuthorization> eligible;

  RoleGrants(List<Authorization> permanent, List<EligibleAuthorization> eligible) {
    this.permanent = permanent;
    this.eligible = eligible;
  }

  @Override
  public RoleGrant get(int index) {
    int count = permanent.size();
    return index < count ? permanent.get(index) : eligible.get(index - count);
  }

  @Override
  public int size() {
    return permanent.size() + eligible.size();
  }
}
