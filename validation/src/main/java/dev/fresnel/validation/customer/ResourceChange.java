// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import java.util.Objects;

/**
 * What becomes of one resource by a deployment or removal.
 *
 * @param kind what becomes of it
 * @param id its resource id
 */
public record ResourceChange(ResourceChangeKind kind, DelegationResourceId id) {

  /** What becomes of one resource. */
  public ResourceChange {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
  }
}
