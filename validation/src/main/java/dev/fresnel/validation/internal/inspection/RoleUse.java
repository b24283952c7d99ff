// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.role.RoleVerdict;
import java.util.List;

/**
 * A role in one place of a model: granted permanently, made eligible, or made assignable.
 *
 * @param id the role, with its path
 * @param verdict whether Azure takes the role in this place, and if not, why
 * @param keyActions the operations by which the role reads keys and the like; none for a role that
 *     has data actions, or that permits everything
 */
public record RoleUse(Located<RoleDefinitionId> id, RoleVerdict verdict, List<String> keyActions) {}
