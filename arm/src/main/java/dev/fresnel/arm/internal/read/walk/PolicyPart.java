// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.environment.TemplateEvaluator;
import org.jspecify.annotations.Nullable;

/**
 * A part of a policy.
 *
 * @param object the part
 * @param evaluator what still has to evaluate it: nothing, if an expression gave it
 */
record PolicyPart(ArmObject object, TemplateEvaluator evaluator) {

  /** What holds the rule and the parameters of a policy, as a resource or by itself. */
  static PolicyPart ofPolicy(ArmObject raw, TemplateEvaluator evaluator) {
    PolicyPart whole = new PolicyPart(raw, evaluator);
    PolicyPart properties = whole.belowOne("properties");
    return properties == null ? whole : properties;
  }

  /** The object under names, one below the other; null if it is not there. */
  @Nullable PolicyPart below(String... names) {
    PolicyPart part = this;
    for (String name : names) {
      part = part == null ? null : part.belowOne(name);
    }
    return part;
  }

  private @Nullable PolicyPart belowOne(String name) {
    ArmValue raw = object.get(name);
    if (!(evaluator.container(raw) instanceof ArmObject below)) {
      return null;
    }
    return new PolicyPart(
        below, raw instanceof ArmString ? TemplateEvaluator.none(evaluator.session()) : evaluator);
  }

  /** The value under a name; null if there is none. */
  @Nullable ArmValue value(String name) {
    return evaluator.property(object, name);
  }
}
