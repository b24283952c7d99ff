// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Parameters in the form of parameters files, deployments and policy assignments: for each name an
 * object with {@code value}, with {@code reference} to a secret, or with an {@code expression} of
 * what the tool that deploys puts in, as Bicep makes it of its parameters files.
 */
public final class GivenParameters implements SuppliedParameters {

  private static final ArmObject NONE = new ArmObject.Builder().build();

  private final ArmObject entries;
  private final TemplateEvaluator evaluator;
  private final TemplateEvaluator ofExpressions;
  private final ArmObject.Builder values = new ArmObject.Builder();

  /**
   * Values of parameters.
   *
   * @param entries the objects by name
   * @param evaluator what evaluates the values
   * @param ofExpressions what evaluates expressions
   */
  public GivenParameters(
      ArmObject entries, TemplateEvaluator evaluator, TemplateEvaluator ofExpressions) {
    this.entries = entries;
    this.evaluator = evaluator;
    this.ofExpressions = ofExpressions;
  }

  /** Values of parameters where everything is evaluated alike, as in a template. */
  GivenParameters(ArmObject entries, TemplateEvaluator evaluator) {
    this(entries, evaluator, evaluator);
  }

  /**
   * What a deployment in a template or a policy gives.
   *
   * @param properties those of the deployment
   * @param evaluator what evaluates the values
   */
  public static SuppliedParameters ofDeployment(ArmObject properties, TemplateEvaluator evaluator) {
    ArmValue raw = properties.get("parameters");
    if (raw == null) {
      return new GivenParameters(NONE, evaluator);
    }
    return evaluator.container(raw) instanceof ArmObject entries
        ? new GivenParameters(entries, evaluator)
        : SuppliedParameters.unknown();
  }

  /** What gives a value, by parameter. */
  public ArmObject entries() {
    return entries;
  }

  @Override
  public @Nullable ArmValue get(String name) {
    ArmValue known = values.get(name);
    if (known == null) {
      known = value(name);
      if (known != null) {
        values.put(name, known);
      }
    }
    return known;
  }

  @Override
  public boolean areAll() {
    return true;
  }

  /** Whether a copy loop makes the value, as Bicep writes a list that {@code for} gives. */
  private static boolean isMadeByLoop(ArmObject entry) {
    ArmObject.Property copy = entry.property(CopyProperty.COPY);
    return copy != null && CopyProperty.isLoops(copy);
  }

  private @Nullable ArmValue looped(ArmObject entry) {
    return evaluator.evaluate(entry) instanceof ArmObject evaluated ? evaluated.get("value") : null;
  }

  private @Nullable ArmValue value(String name) {
    ArmValue entry = evaluator.container(entries.get(name));
    if (!(entry instanceof ArmObject object)) {
      return entry instanceof ArmUnknown ? entry : null;
    }
    ArmValue value = isMadeByLoop(object) ? looped(object) : evaluator.property(object, "value");
    if (value != null) {
      return value;
    } else if (object.get("reference") == null) {
      return ofExpressions.property(object, "expression");
    }
    return ArmUnknown.of(
        Cause.DEPLOYMENT,
        "parameter " + Text.quote(name) + " is a secret in a key vault",
        "{parameters('" + name + "')}");
  }
}
