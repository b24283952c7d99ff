// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.ModelPath;
import java.util.List;
import java.util.Optional;

/**
 * A delegation that was found in a document.
 *
 * @param delegation a definition with the assignments that put it into force
 * @param locator tells where the parts of the delegation stand
 * @param unknown lists and objects in the delegation of which something is not known
 * @param apiVersion the version of the interface that the definition is deployed by
 */
public record FoundDelegation(
    Delegation delegation,
    Locator locator,
    List<ModelPath> unknown,
    Optional<ApiVersion> apiVersion) {}
