// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.json;

import dev.fresnel.arm.internal.codec.PayloadCodec;
import dev.fresnel.arm.internal.codec.PayloadContent;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.Locator;
import java.util.List;

/** What a customer has delegated, or is about to, as payloads of Azure tell it. */
public final class Payload {

  private final PayloadContent content;
  private final Locator locator;

  Payload(PayloadCodec read) {
    this.content = read.content();
    this.locator = read.locator();
  }

  /**
   * Each definition, once, with the assignments that put it into force; one without assignments
   * grants nothing.
   */
  public List<Delegation> delegations() {
    return content.delegations();
  }

  /** The assignments whose definition is in none of the payloads. */
  public List<RegistrationAssignment> unmatchedAssignments() {
    return content.unmatchedAssignments();
  }

  /** The managing tenants that the parameters of a policy allow; none, if there were no such. */
  public List<TenantId> allowedManagingTenants() {
    return content.allowedManagingTenants();
  }

  /**
   * Places in the texts by paths from here, such as {@code
   * delegations[0].definition.managedByTenantId}.
   */
  public Locator locator() {
    return locator;
  }
}
