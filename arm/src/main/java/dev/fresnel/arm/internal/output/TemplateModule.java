// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resource within a resource group, made by a deployment of its own, since a template that is
 * deployed to a subscription cannot make it otherwise.
 *
 * @param symbol what languages with symbolic names call the deployment
 * @param name what the deployment is called
 * @param resourceGroup the name of the resource group
 * @param loop what the deployment is repeated for; null if it is there once
 * @param earlier the resource that the deployment waits for
 * @param arguments the values of the content's parameters, by their names
 * @param resource the resource; its name is the one that this template knows
 */
public record TemplateModule(
    String symbol,
    TemplateExpression name,
    TemplateExpression resourceGroup,
    @Nullable TemplateLoop loop,
    TemplateResource earlier,
    Map<String, TemplateExpression> arguments,
    TemplateResource resource)
    implements TemplatePart {

  @Override
  public TemplateExpression id() {
    return language -> {
      String output = language.idFromModule(symbol, loop != null, resource.symbol());
      return output.isEmpty()
          ? language.idInResourceGroup(
              resourceGroup.in(language), resource.type(), resource.name().in(language))
          : output;
    };
  }
}
