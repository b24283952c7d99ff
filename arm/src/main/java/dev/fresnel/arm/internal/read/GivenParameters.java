// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.core.id.Text;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parameters in the form of parameters files, deployments and policy assignments: for each name an
 * object with {@code value}, or with {@code reference} to a secret.
 */
final class GivenParameters implements SuppliedParameters {

  private final ArmObject entries;
  private final TemplateEvaluator evaluator;
  private final Map<String, ArmValue> values = new HashMap<>();

  /**
   * Values of parameters.
   *
   * @param entries the objects by name
   * @param evaluator what evaluates the values
   */
  GivenParameters(ArmObject entries, TemplateEvaluator evaluator) {
    this.entries = entries;
    this.evaluator = evaluator;
  }

  /** What gives a value, by parameter. */
  ArmObject entries() {
    return entries;
  }

  @Override
  public @Nullable ArmValue get(String name) {
    String key = ArmObject.key(name);
    ArmValue known = values.get(key);
    if (known == null) {
      known = value(name);
      if (known != null) {
        values.put(key, known);
      }
    }
    return known;
  }

  private @Nullable ArmValue value(String name) {
    ArmValue entry = evaluator.container(entries.get(name));
    if (entry instanceof ArmUnknown) {
      return entry;
    } else if (!(entry instanceof ArmObject object)) {
      return null;
    } else if (object.get("value") != null) {
      return evaluator.property(object, "value");
    } else if (object.get("reference") == null) {
      return null;
    }
    return ArmUnknown.of(
        Cause.DEPLOYMENT,
        "parameter " + Text.quote(name) + " is a secret in a key vault",
        "{parameters('" + name + "')}");
  }
}
