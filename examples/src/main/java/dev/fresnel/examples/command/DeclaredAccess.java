// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.compare.CustomerDocument;
import dev.fresnel.core.access.AccessMap;
import java.util.Collection;

/** The access that documents say somebody has, or would have once they are deployed. */
final class DeclaredAccess {

  private DeclaredAccess() {}

  /** The access of all delegations in the documents, whether Azure would refuse them or not. */
  static AccessMap of(Collection<CustomerDocument> documents) {
    AccessMap.Builder map = AccessMap.builder();
    for (CustomerDocument each : documents) {
      each.template()
          .ifPresent(
              template ->
                  template.delegations().forEach(found -> map.addDelegation(found.value())));
      each.payload().ifPresent(payload -> payload.delegations().forEach(map::addDelegation));
    }
    return map.build();
  }
}
