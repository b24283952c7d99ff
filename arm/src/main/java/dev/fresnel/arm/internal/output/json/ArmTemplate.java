// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.json;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateLoop;
import dev.fresnel.arm.internal.output.TemplateModule;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.arm.internal.output.TemplateResource;
import dev.fresnel.arm.internal.output.json.ArmSections.Section;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Lays out a template as ARM has it: one object. The object is a document, or a value within
 * another template, as in a deployment to a resource group or in a policy's rule.
 */
public final class ArmTemplate implements TemplateOutput {

  /** The version of the interface that deployments within a deployment are made with. */
  public static final String DEPLOYMENTS_API_VERSION = "2022-09-01";

  private final Output out;
  private final ArmSections sections;

  /** A template that is the next value of an output. */
  public ArmTemplate(Output out) {
    this.out = out;
    this.sections = new ArmSections(out);
  }

  @Override
  public void begin(DeploymentLevel level) throws IOException {
    out.beginObject();
    out.member("$schema").constant(ArmSchemas.template(level));
    out.member("contentVersion").constant("1.0.0.0");
  }

  @Override
  public void parameter(String name, String type) throws IOException {
    sections.enter(Section.PARAMETERS);
    out.member(name).beginObject();
    out.member("type").constant(type);
    out.endObject();
  }

  @Override
  public void parameter(String name, String type, String description) throws IOException {
    beginParameter(name, type, description);
    out.endObject();
  }

  @Override
  public void parameterWithDefault(String name, String description, String constant)
      throws IOException {
    beginParameter(name, "string", description);
    out.member("defaultValue").constant(constant);
    out.endObject();
  }

  private void beginParameter(String name, String type, String description) throws IOException {
    sections.enter(Section.PARAMETERS);
    out.member(name).beginObject();
    out.member("type").constant(type);
    out.member("metadata").beginObject();
    out.member("description").constant(description);
    out.endObject();
  }

  @Override
  public Output variable(String name) throws IOException {
    sections.enter(Section.VARIABLES);
    return out.member(name);
  }

  @Override
  public Output beginResource(TemplateResource resource) throws IOException {
    beginResource(resource.type(), resource.apiVersion());
    out.member("name").expression(resource.name());
    return out;
  }

  private void beginResource(String type, String apiVersion) throws IOException {
    sections.enter(Section.RESOURCES);
    out.beginObject();
    out.member("type").constant(type);
    out.member("apiVersion").constant(apiVersion);
  }

  @Override
  public void dependsOn(TemplateResource earlier) throws IOException {
    out.member("dependsOn").beginArray();
    out.expression(earlier.id());
    out.endArray();
  }

  @Override
  public void endResource() throws IOException {
    out.endObject();
  }

  @Override
  public void module(TemplateModule module, ModuleContent content) throws IOException {
    beginResource(ResourceTypes.DEPLOYMENTS, DEPLOYMENTS_API_VERSION);
    TemplateLoop loop = module.loop();
    if (loop != null) {
      out.member("copy").beginObject();
      out.member("name").constant(loop.name());
      out.member("count").expression(length(loop));
      out.endObject();
    }
    out.member("name").expression(module.name());
    out.member("resourceGroup").expression(module.resourceGroup());
    dependsOn(module.earlier());
    out.member("properties").beginObject();
    out.member("mode").constant("Incremental");
    out.member("expressionEvaluationOptions").beginObject();
    out.member("scope").constant("inner");
    out.endObject();
    out.member("parameters").beginObject();
    for (Map.Entry<String, TemplateExpression> argument : module.arguments().entrySet()) {
      out.member(argument.getKey()).beginObject();
      out.member("value").expression(argument.getValue());
      out.endObject();
    }
    out.endObject();
    out.member("template");
    content.describe(new ArmTemplate(out));
    out.endObject();
    endResource();
  }

  @Override
  public void output(String name, TemplateExpression value) throws IOException {
    beginOutput(name, "string");
    out.member("value").expression(value);
    out.endObject();
  }

  @Override
  public void output(String name, List<TemplateExpression> values) throws IOException {
    beginOutput(name, "array");
    out.member("value").beginArray();
    for (TemplateExpression value : values) {
      out.expression(value);
    }
    out.endArray();
    out.endObject();
  }

  @Override
  public void output(String name, TemplateLoop loop, TemplateExpression value) throws IOException {
    beginOutput(name, "array");
    out.member("copy").beginObject();
    out.member("count").expression(length(loop));
    out.member("input").expression(value);
    out.endObject();
    out.endObject();
  }

  private void beginOutput(String name, String type) throws IOException {
    sections.enter(Section.OUTPUTS);
    out.member(name).beginObject();
    out.member("type").constant(type);
  }

  private static TemplateExpression length(TemplateLoop loop) {
    return TemplateExpression.call("length", loop.array());
  }

  @Override
  public void end() throws IOException {
    sections.enter(Section.END);
    out.endObject();
  }
}
