// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import java.io.IOException;
import java.util.List;

/** What a template and its parameters file consist of, for any format; a value. */
public interface TemplateDescription {

  /** The kind of scope that the template is deployed to. */
  DeploymentLevel level();

  /** Describes the template, from its head to its end. */
  void describe(TemplateOutput out) throws IOException;

  /** The contents of the template's modules. */
  List<TemplateOutput.ModuleContent> modules();

  /** Whether the template's values stand in a parameters file. */
  boolean hasParametersFile();

  /** Writes the parameters of the parameters file, each a member of the current object. */
  void writeParameters(Output out) throws IOException;
}
