// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.subscription;

import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateLoop;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.core.id.ResourceGroupName;
import java.io.IOException;
import java.util.List;

/**
 * The names of the resource groups, as parameters or variables: one name, or an array of objects
 * that have a name each.
 */
final class ResourceGroupValues {

  /** The member of an object that names a resource group. */
  static final String NAME = "rgName";

  private static final String LIST = "resourceGroups";

  private final AssignmentTargets targets;
  private final boolean ofParameters;

  /** For a template that has the names as parameters, or as variables. */
  ResourceGroupValues(AssignmentTargets targets, boolean ofParameters) {
    this.targets = targets;
    this.ofParameters = ofParameters;
  }

  /** Declares the parameters. */
  void declareParameters(TemplateOutput out) throws IOException {
    switch (targets.shape()) {
      case RESOURCE_GROUP ->
          out.parameter(NAME, "string", "Resource group to delegate; it must exist.");
      case RESOURCE_GROUPS ->
          out.parameter(
              LIST,
              "array",
              "Resource groups to delegate, as objects with rgName; they must exist.");
      case SUBSCRIPTION, LISTED -> {}
    }
  }

  /** Writes the parameters of a parameters file. */
  void writeParameters(Output out) throws IOException {
    switch (targets.shape()) {
      case RESOURCE_GROUP -> {
        out.member(NAME).beginObject();
        writeName(out.member("value"));
        out.endObject();
      }
      case RESOURCE_GROUPS -> {
        out.member(LIST).beginObject();
        writeList(out.member("value"));
        out.endObject();
      }
      case SUBSCRIPTION, LISTED -> {}
    }
  }

  /** Describes the variables. */
  void describeVariables(TemplateOutput out) throws IOException {
    switch (targets.shape()) {
      case RESOURCE_GROUP -> writeName(out.variable(NAME));
      case RESOURCE_GROUPS -> writeList(out.variable(LIST));
      case SUBSCRIPTION, LISTED -> {}
    }
  }

  /** The one name. */
  TemplateExpression name() {
    return value(NAME);
  }

  /** The loop over the array. */
  TemplateLoop loop() {
    return new TemplateLoop(LIST, value(LIST));
  }

  private TemplateExpression value(String name) {
    return ofParameters ? TemplateExpression.parameter(name) : TemplateExpression.variable(name);
  }

  private void writeName(Output value) throws IOException {
    value.data(targets.resourceGroups().get(0));
  }

  private void writeList(Output value) throws IOException {
    List<ResourceGroupName> names = targets.resourceGroups();
    value.beginArray();
    for (ResourceGroupName name : names) {
      value.beginObject();
      value.member(NAME).data(name);
      value.endObject();
    }
    value.endArray();
  }
}
