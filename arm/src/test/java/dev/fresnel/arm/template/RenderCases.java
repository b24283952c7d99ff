// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What is rendered and compared with golden files, each under the name of its folder. */
final class RenderCases {

  static final SubscriptionId SUBSCRIPTION =
      SubscriptionId.parse("3f6d4c1e-8a52-4b7f-9c0d-e1a2b3c4d5e6");

  private final Map<String, DeploymentTemplate> cases = new LinkedHashMap<>();

  private RenderCases() {}

  static Map<String, DeploymentTemplate> all() {
    RenderCases cases = new RenderCases();
    cases.matrix();
    cases.names();
    cases.oddities();
    cases.policies();
    return cases.cases;
  }

  static DeploymentTemplate named(String name) {
    return Objects.requireNonNull(all().get(name), name);
  }

  static Map<String, TemplateScope> scopes() {
    Map<String, TemplateScope> scopes = new LinkedHashMap<>();
    scopes.put("subscription", TemplateScope.subscription());
    scopes.put("resource-group", TemplateScope.resourceGroups(group("rg-web")));
    scopes.put(
        "resource-groups",
        TemplateScope.resourceGroups(group("rg-web"), group("RG_Data.(1)"), group("größe")));
    scopes.put("management-group", TemplateScope.managementGroup());
    return scopes;
  }

  static RenderOptions inline() {
    return RenderOptions.defaults();
  }

  static RenderOptions file() {
    return RenderOptions.defaults().withParameters(ParameterPlacement.FILE);
  }

  static ResourceGroupName group(String name) {
    return ResourceGroupName.parse(name);
  }

  /** Scope by version by eligible authorizations by marketplace by parameters. */
  private void matrix() {
    scopes()
        .forEach(
            (name, scope) -> {
              for (ApiVersion version : ApiVersion.values()) {
                String folder = name + "/" + version + "/";
                RegistrationDefinition plain = Definitions.operations();
                each(folder, version, scope, plain, "plain");
                each(folder, version, scope, Definitions.fromMarketplace(plain), "marketplace");
                if (version.hasEligibleAuthorizations()) {
                  RegistrationDefinition eligible = Definitions.withEligible(plain);
                  each(folder, version, scope, eligible, "eligible");
                  RegistrationDefinition both = Definitions.fromMarketplace(eligible);
                  each(folder, version, scope, both, "eligible-marketplace");
                }
              }
            });
  }

  private void each(
      String folder,
      ApiVersion version,
      TemplateScope scope,
      RegistrationDefinition definition,
      String name) {
    both(folder + name, scope, definition, RenderOptions.defaults().withApiVersion(version));
  }

  private void both(
      String name, TemplateScope scope, RegistrationDefinition definition, RenderOptions options) {
    cases.put(name + "-inline", TemplateRenderer.render(definition, scope, options));
    cases.put(
        name + "-file",
        TemplateRenderer.render(
            definition, scope, options.withParameters(ParameterPlacement.FILE)));
  }

  private void names() {
    for (NameSeed seed : NameSeed.values()) {
      String name = seed.name().toLowerCase(Locale.ROOT).replace('_', '-');
      RenderOptions options = RenderOptions.defaults().withNameSeed(seed);
      both("seed/subscription/" + name, subscription(), Definitions.operations(), options);
      both(
          "seed/management-group/" + name,
          TemplateScope.managementGroup(),
          Definitions.operations(),
          options);
    }
    RegistrationDefinition named =
        Definitions.operations()
            .withId(RegistrationDefinitionId.parse("0f5b1c9e-3f0a-4b62-9a4d-6c1d7e8f9a55"));
    scopes().forEach((name, scope) -> both("named/" + name, scope, named, inline()));
    both("named/assignment", TemplateScope.of(List.of(namedAssignment())), named, inline());
    both("named/listed", TemplateScope.of(listedAssignments()), named, inline());
    both("named/listed-derived", TemplateScope.of(listedAssignments()), plain(), inline());
  }

  static RegistrationAssignment namedAssignment() {
    return RegistrationAssignment.of(new SubscriptionScope(SUBSCRIPTION))
        .withId(RegistrationAssignmentId.parse("7d1e2f30-4a5b-4c6d-8e7f-90a1b2c3d4e5"));
  }

  static List<RegistrationAssignment> listedAssignments() {
    return List.of(
        namedAssignment(),
        RegistrationAssignment.of(new ResourceGroupScope(SUBSCRIPTION, group("rg-web"))),
        RegistrationAssignment.of(new ResourceGroupScope(SUBSCRIPTION, group("rg-data")))
            .withId(RegistrationAssignmentId.parse("8e2f3041-5b6c-4d7e-9f80-a1b2c3d4e5f6")));
  }

  private void oddities() {
    both("odd/bare", subscription(), Definitions.bare(), inline());
    TemplateScope group =
        TemplateScope.resourceGroups(ResourceGroupName.asWritten("[resourceGroup().name]"));
    TemplateScope groups =
        TemplateScope.resourceGroups(
            ResourceGroupName.asWritten("[resourceGroup().name]"),
            ResourceGroupName.asWritten("'${x}\n"));
    both("odd/hostile-resource-group", group, Definitions.hostile(), inline());
    both("odd/hostile-resource-groups", groups, Definitions.hostile(), inline());
    both(
        "odd/hostile-management-group",
        TemplateScope.managementGroup(),
        Definitions.hostile(),
        inline());
  }

  private void policies() {
    List<TenantId> tenants =
        List.of(
            Definitions.operations().managedByTenantId(),
            TenantId.asWritten("[parameters('listOfAllowedTenants')]"));
    cases.put(
        "policy/remediation",
        PolicyRenderer.remediateSubscriptions(Definitions.operations(), inline()));
    for (DeploymentTarget target : DeploymentTarget.values()) {
      String name = target.name().toLowerCase(Locale.ROOT).replace('_', '-');
      cases.put("policy/audit-" + name, PolicyRenderer.auditDelegations(target));
      for (ParameterPlacement placement : ParameterPlacement.values()) {
        cases.put(
            "policy/allow-" + name + "-" + placement.name().toLowerCase(Locale.ROOT),
            PolicyRenderer.allowManagingTenants(tenants, target, placement));
      }
    }
  }

  private static TemplateScope subscription() {
    return TemplateScope.subscription();
  }

  private static RegistrationDefinition plain() {
    return Definitions.operations();
  }
}
