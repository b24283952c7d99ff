// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.id.TenantId;
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
    List<TenantId> allowedManagingTenants) {}
