// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.ModelPath;
import java.util.List;
import java.util.Optional;

/**
 * A registration definition that was found in a document.
 *
 * @param definition the definition
 * @param name its resource name, with what is not known of it in braces
 * @param subscription the subscription that it is deployed to, likewise
 * @param apiVersion the version of the interface, if it is one that exists
 * @param locator tells where the parts of the definition stand
 * @param unknown the lists and objects of the definition that are not known
 */
record FoundDefinition(
    RegistrationDefinition definition,
    String name,
    String subscription,
    Optional<ApiVersion> apiVersion,
    Locator locator,
    List<ModelPath> unknown) {}
