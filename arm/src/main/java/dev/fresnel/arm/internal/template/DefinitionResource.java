// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.arm.internal.output.TemplateResource;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import java.io.IOException;

/** The registration definition among the resources of a template. */
public final class DefinitionResource {

  /** The variable that a subscription's template has for a plan whose parts are parameters. */
  public static final String PLAN_VARIABLE = "marketplacePlan";

  private static final TemplateExpression PLAN_OF_PARAMETERS =
      TemplateExpression.valueIf(
          TemplateParameter.MARKETPLACE_OFFER.valueFor(DeploymentLevel.SUBSCRIPTION),
          "Yes",
          TemplateExpression.variable(PLAN_VARIABLE));

  private final RenderedDefinition rendered;
  private final DeploymentLevel level;
  private final boolean ofParameters;

  /**
   * A definition whose values are written, or are the values of a template's parameters.
   *
   * @param level the kind of scope whose templates have such parameters
   */
  public DefinitionResource(
      RenderedDefinition rendered, DeploymentLevel level, boolean ofParameters) {
    this.rendered = rendered;
    this.level = level;
    this.ofParameters = ofParameters;
  }

  /** The resource under a name. */
  public TemplateResource named(TemplateExpression name) {
    return new TemplateResource(
        "registrationDefinition",
        DeploymentLevel.SUBSCRIPTION,
        ResourceTypes.DEFINITIONS,
        rendered.apiVersion().text(),
        name);
  }

  /** Describes the resource. */
  public void describe(TemplateOutput out, TemplateResource resource) throws IOException {
    Output members = out.beginResource(resource);
    if (rendered.definition().marketplacePlan().isPresent()) {
      plan(members.member("plan"));
    }
    members.member("properties").beginObject();
    property(members, "registrationDefinitionName", TemplateParameter.OFFER_NAME);
    property(members, "description", TemplateParameter.OFFER_DESCRIPTION);
    property(members, "managedByTenantId", TemplateParameter.MANAGING_TENANT);
    property(members, "authorizations", TemplateParameter.AUTHORIZATIONS);
    property(members, "eligibleAuthorizations", TemplateParameter.ELIGIBLE_AUTHORIZATIONS);
    members.endObject();
    out.endResource();
  }

  private void plan(Output value) throws IOException {
    if (!ofParameters) {
      TemplateParameter.MARKETPLACE_PLAN.write(value, rendered.definition());
    } else if (level == DeploymentLevel.SUBSCRIPTION) {
      value.expression(PLAN_OF_PARAMETERS);
    } else {
      value.expression(TemplateParameter.MARKETPLACE_PLAN.valueFor(level));
    }
  }

  private void property(Output members, String key, TemplateParameter parameter)
      throws IOException {
    if (!parameter.isPresentIn(rendered.definition(), level)) {
      return;
    }
    Output value = members.member(key);
    if (ofParameters) {
      value.expression(parameter.valueFor(level));
    } else {
      parameter.write(value, rendered.definition());
    }
  }
}
