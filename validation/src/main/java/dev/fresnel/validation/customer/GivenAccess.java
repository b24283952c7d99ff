// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.RegistrationDefinition;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A role that a principal of a managing tenant has permanently: at one scope that is one role
 * assignment, however many delegations give it.
 */
record GivenAccess(String tenantId, CutAccess access) implements Comparable<GivenAccess> {

  private static final Comparator<GivenAccess> ORDER =
      Comparator.comparing((GivenAccess given) -> given.access.principalId().value())
          .thenComparing(given -> given.access.roleDefinitionId().value())
          .thenComparing(GivenAccess::tenantId);

  /** What a definition gives to principals that are known. */
  static Set<GivenAccess> of(RegistrationDefinition definition) {
    Set<GivenAccess> given = new LinkedHashSet<>();
    for (Authorization each : definition.authorizations()) {
      if (each.principal().id().isWellFormed() && each.roleDefinitionId().isWellFormed()) {
        given.add(
            new GivenAccess(
                definition.managedByTenantId().value(),
                new CutAccess(each.principal().id(), each.roleDefinitionId())));
      }
    }
    return given;
  }

  @Override
  public int compareTo(GivenAccess other) {
    return ORDER.compare(this, other);
  }
}
