// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Evaluated as ARM evaluates it, what is rendered gives back what went in, whatever it was. */
class EvaluationProperties {

  private static final Scope SUBSCRIPTION = new SubscriptionScope(RenderCases.SUBSCRIPTION);

  @Provide
  Arbitrary<String> hostile() {
    return Hostile.anyString();
  }

  @Provide
  Arbitrary<RenderOptions> options() {
    return Arbitraries.of(ParameterPlacement.class)
        .flatMap(
            placement ->
                Arbitraries.of(NameSeed.class)
                    .map(
                        seed ->
                            RenderOptions.builder().parameters(placement).nameSeed(seed).build()));
  }

  @Property(tries = 100)
  void aSubscriptionReceivesTheDefinition(
      @ForAll("hostile") String text, @ForAll("options") RenderOptions options) throws Exception {
    for (RegistrationDefinition definition :
        List.of(Hostile.definition(text), Hostile.named(text))) {
      DeploymentTemplate template =
          TemplateRenderer.render(definition, TemplateScope.subscription(), options);
      Evaluator evaluator = Evaluator.of(template);
      List<JsonNode> resources = evaluator.resources();
      assertDefinition(text, resources.get(0));
      assertIds(template.at(SUBSCRIPTION), evaluator, resources);
    }
  }

  @Property(tries = 60)
  void resourceGroupsReceiveAnAssignmentEach(
      @ForAll("hostile") String text, @ForAll("options") RenderOptions options) throws Exception {
    for (List<ResourceGroupName> groups :
        List.of(
            List.of(ResourceGroupName.asWritten(text)),
            List.of(ResourceGroupName.asWritten(text), ResourceGroupName.asWritten(text + "x")))) {
      DeploymentTemplate template =
          TemplateRenderer.render(
              Hostile.definition(text), TemplateScope.resourceGroups(groups), options);
      Evaluator evaluator = Evaluator.of(template);
      List<JsonNode> resources = evaluator.resources();
      assertDefinition(text, resources.get(0));
      for (int i = 0; i < groups.size(); i++) {
        assertEquals(groups.get(i).value(), resources.get(i + 1).get("resourceGroup").asText());
      }
      assertIds(template.at(SUBSCRIPTION), evaluator, resources);
    }
  }

  @Property(tries = 60)
  void aPolicyHandsTheDefinitionOn(
      @ForAll("hostile") String text, @ForAll("options") RenderOptions options) throws Exception {
    for (RegistrationDefinition definition :
        List.of(Hostile.definition(text), Hostile.named(text))) {
      DeploymentTemplate template =
          TemplateRenderer.render(definition, TemplateScope.managementGroup(), options);
      Evaluator outer = Evaluator.of(template);
      List<JsonNode> resources = outer.resources();
      List<String> ids = new ArrayList<>();
      for (DeployedResource each :
          template.at(new ManagementGroupScope(Evaluator.MANAGEMENT_GROUP)).resources()) {
        ids.add(each.name());
      }
      assertEquals(ids, resources.stream().map(each -> each.get("name").asText()).toList());

      JsonNode details = resources.get(0).at("/properties/policyRule/then/details");
      Evaluator policy = policy(resources.get(0), resources.get(1));
      JsonNode deployment = details.at("/deployment/properties");
      Evaluator inner =
          new Evaluator(
              deployment.get("template"),
              policy.evaluate(deployment.get("parameters")),
              DeploymentLevel.SUBSCRIPTION);
      JsonNode delegated = inner.resources().get(0);
      assertDefinition(text, delegated);
      String name =
          DefinitionRendering.of(definition, options).names().in(RenderCases.SUBSCRIPTION);
      assertEquals(name, delegated.get("name").asText());
      assertEquals(
          "*/registrationDefinitions/" + name,
          policy.evaluate(details.at("/existenceCondition/allOf/0/like")).asText());
      assertEquals("westeurope", details.at("/deployment/location").asText());
    }
  }

  /** What evaluates the rule of a policy, for a subscription that it is assigned to. */
  private static Evaluator policy(JsonNode definition, JsonNode assignment) {
    ObjectNode template = Evaluator.MAPPER.createObjectNode();
    template.set("parameters", definition.at("/properties/parameters"));
    return new Evaluator(
        template, assignment.at("/properties/parameters"), DeploymentLevel.SUBSCRIPTION);
  }

  private static void assertDefinition(String text, JsonNode resource) {
    List<String> texts = new ArrayList<>();
    JsonNode properties = resource.get("properties");
    for (String key : List.of("registrationDefinitionName", "description", "managedByTenantId")) {
      texts.add(properties.get(key).asText());
    }
    collect(properties.get("authorizations"), texts);
    collect(properties.get("eligibleAuthorizations"), texts);
    collect(resource.get("plan"), texts);
    texts.remove("None");
    assertEquals(16, texts.size());
    texts.forEach(each -> assertEquals(text, each));
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isTextual()) {
      texts.add(node.asText());
    }
    node.forEach(each -> collect(each, texts));
  }

  /** What was planned is what the template makes, and what it tells of it. */
  private static void assertIds(
      PlannedDeployment planned, Evaluator evaluator, List<JsonNode> resources) throws Exception {
    List<String> expected = new ArrayList<>();
    for (JsonNode resource : resources) {
      String place =
          SUBSCRIPTION.resourceId()
              + (resource.has("resourceGroup")
                  ? "/resourceGroups/" + resource.get("resourceGroup").asText()
                  : "");
      expected.add(id(place, resource));
      if (resource.has("resourceGroup")) {
        Evaluator nested =
            new Evaluator(
                resource.at("/properties/template"),
                resource.at("/properties/parameters"),
                DeploymentLevel.RESOURCE_GROUP);
        expected.add(id(place, nested.resources().get(0)));
      }
    }
    List<DeployedResource> deployed = planned.resources();
    assertEquals(expected, deployed.stream().map(DeployedResource::id).toList());
    String definitionId = evaluator.output("registrationDefinitionId").asText();
    assertEquals(deployed.get(0).id(), definitionId);
    for (JsonNode assignment : evaluator.resources(ResourceTypes.ASSIGNMENTS)) {
      assertEquals(definitionId, assignment.at("/properties/registrationDefinitionId").asText());
    }
    JsonNode last =
        resources.size() > 2 || deployed.size() > 3
            ? evaluator.output("registrationAssignmentIds").get(resources.size() - 2)
            : evaluator.output("registrationAssignmentId");
    assertEquals(deployed.get(deployed.size() - 1).id(), last.asText());
    assertTrue(definitionId.startsWith(SUBSCRIPTION.resourceId()));
  }

  private static String id(String place, JsonNode resource) {
    return place
        + "/providers/"
        + resource.get("type").asText()
        + "/"
        + resource.get("name").asText();
  }
}
