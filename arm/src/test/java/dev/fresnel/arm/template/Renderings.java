// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.TenantId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every way to render, of models in which every text is the same. */
final class Renderings {

  private final Map<String, Function<String, DeploymentTemplate>> renderings =
      new LinkedHashMap<>();

  private Renderings() {}

  /** The renderings by their names. */
  static Map<String, Function<String, DeploymentTemplate>> all() {
    Renderings all = new Renderings();
    Map<String, Function<String, TemplateScope>> scopes = new LinkedHashMap<>();
    scopes.put("subscription", text -> TemplateScope.subscription());
    scopes.put("resource-group", text -> TemplateScope.resourceGroups(group(text)));
    scopes.put(
        "resource-groups", text -> TemplateScope.resourceGroups(group(text), group(text + "x")));
    scopes.put("listed", text -> TemplateScope.of(listed(text)));
    scopes.put("management-group", text -> TemplateScope.managementGroup());
    for (ParameterPlacement placement : ParameterPlacement.values()) {
      for (NameSeed seed : NameSeed.values()) {
        RenderOptions options =
            RenderOptions.builder().parameters(placement).nameSeed(seed).build();
        scopes.forEach(
            (name, scope) ->
                all.both(
                    name + "/" + placement + "/" + seed,
                    (definition, text) ->
                        TemplateRenderer.render(definition, scope.apply(text), options)));
      }
      for (DeploymentTarget target : DeploymentTarget.values()) {
        all.renderings.put(
            "allow/" + target + "/" + placement,
            text ->
                PolicyRenderer.allowManagingTenants(
                    List.of(TenantId.asWritten(text)), target, placement));
      }
    }
    for (NameSeed seed : NameSeed.values()) {
      RenderOptions options = RenderOptions.builder().nameSeed(seed).build();
      all.both(
          "remediation/" + seed,
          (definition, text) -> PolicyRenderer.remediateSubscriptions(definition, options));
    }
    return all.renderings;
  }

  private interface Rendering {
    DeploymentTemplate render(RegistrationDefinition definition, String text);
  }

  private void both(String name, Rendering rendering) {
    renderings.put(name, text -> rendering.render(Hostile.definition(text), text));
    renderings.put(name + "/named", text -> rendering.render(Hostile.named(text), text));
  }

  private static List<RegistrationAssignment> listed(String text) {
    RegistrationAssignmentId id = RegistrationAssignmentId.asWritten(text);
    return List.of(
        RegistrationAssignment.of(new SubscriptionScope(RenderCases.SUBSCRIPTION)).withId(id),
        RegistrationAssignment.of(new ResourceGroupScope(RenderCases.SUBSCRIPTION, group(text))),
        RegistrationAssignment.of(
                new ResourceGroupScope(RenderCases.SUBSCRIPTION, group(text + "x")))
            .withId(id));
  }

  private static ResourceGroupName group(String name) {
    return ResourceGroupName.asWritten(name);
  }
}
