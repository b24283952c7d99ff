// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.expression.ArmGuid;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.GuidIdentifier;
import dev.fresnel.core.id.ResourceGroupName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a template and its parameters file are both rendered from.
 *
 * @param definition who receives what
 * @param scope what is delegated
 * @param options how it is rendered
 */
record Deployment(RegistrationDefinition definition, TemplateScope scope, RenderOptions options) {

  /** The resource groups that are delegated; none if it is the whole subscription. */
  List<ResourceGroupName> resourceGroups() {
    return scope instanceof TemplateScope.ResourceGroups groups ? groups.names() : List.of();
  }

  boolean hasParametersFile() {
    return options.parameters() == ParameterPlacement.FILE;
  }

  /** The parameters that the template declares if there is a parameters file, in order. */
  List<TemplateParameter> parameters() {
    return Arrays.stream(TemplateParameter.values()).filter(p -> p.isPresentIn(this)).toList();
  }

  /** The definition's name, if it does not depend on where the template is deployed. */
  Optional<String> knownName() {
    Optional<String> given = definition.id().map(GuidIdentifier::value);
    if (given.isPresent() || options.nameSeed().hasSubscription()) {
      return given;
    }
    return Optional.of(
        options.nameSeed().hasTenant()
            ? ArmGuid.of(definition.name(), definition.managedByTenantId().value())
            : ArmGuid.of(definition.name()));
  }
}
