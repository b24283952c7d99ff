// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.role.RoleVerdict;
import java.util.List;

/**
 * A role as it stands in a model: given permanently, made eligible, or made assignable.
 *
 * @param id the role, with its path
 * @param verdict what Azure makes of the role here
 * @param keyActions the operations by which the role gets at data unexpectedly: none of a role that
 *     has data actions, or that permits everything
 */
public record RoleUse(Located<RoleDefinitionId> id, RoleVerdict verdict, List<String> keyActions) {}
