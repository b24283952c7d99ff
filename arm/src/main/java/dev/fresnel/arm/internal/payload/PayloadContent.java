// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.ObjectCodec;
import dev.fresnel.core.internal.codec.Scalars;
import dev.fresnel.core.internal.codec.domain.AssignmentCodec;
import dev.fresnel.core.internal.codec.domain.DelegationCodecs;
import dev.fresnel.core.internal.tree.NodeNames;
import java.util.List;

/**
 * What payloads hold.
 *
 * @param delegations each definition with its assignments
 * @param unmatchedAssignments those whose definition is in none of the payloads
 * @param allowedManagingTenants those that a policy allows
 */
public record PayloadContent(
    List<Delegation> delegations,
    List<RegistrationAssignment> unmatchedAssignments,
    List<TenantId> allowedManagingTenants) {

  private static final String DELEGATIONS = "delegations";
  private static final String UNMATCHED_ASSIGNMENTS = "unmatchedAssignments";
  private static final String ALLOWED_MANAGING_TENANTS = "allowedManagingTenants";

  /** The names of what {@link #CODEC} reads. */
  static final NodeNames NAMES =
      new NodeNames(DELEGATIONS, UNMATCHED_ASSIGNMENTS, ALLOWED_MANAGING_TENANTS);

  static final ObjectCodec<PayloadContent, Lists> CODEC =
      new ObjectCodec<>(
          Lists::new,
          lists -> new PayloadContent(lists.delegations, lists.unmatched, lists.allowed),
          new FieldTable<PayloadContent, Lists>()
              .list(
                  DELEGATIONS,
                  DelegationCodecs.DELEGATION,
                  PayloadContent::delegations,
                  (lists, value) -> lists.delegations = value)
              .list(
                  UNMATCHED_ASSIGNMENTS,
                  AssignmentCodec.ASSIGNMENT,
                  PayloadContent::unmatchedAssignments,
                  (lists, value) -> lists.unmatched = value)
              .list(
                  ALLOWED_MANAGING_TENANTS,
                  Scalars.TENANT_ID,
                  PayloadContent::allowedManagingTenants,
                  (lists, value) -> lists.allowed = value));

  /** Takes the lists as they are read. */
  static final class Lists {
    private List<Delegation> delegations = List.of();
    private List<RegistrationAssignment> unmatched = List.of();
    private List<TenantId> allowed = List.of();
  }
}
