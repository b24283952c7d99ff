// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The assignments of policies among the resources of a template: what they give the parameters of
 * the policies that stand beside them. Of several assignments of one policy the first one counts.
 */
public final class PolicyAssignments {

  private static final String DEFINITIONS = "/policydefinitions/";

  private final TemplateEvaluator evaluator;
  private final Map<String, SuppliedParameters> byPolicyName = new HashMap<>();

  /** The assignments among the resources of a template. */
  PolicyAssignments(@Nullable ArmValue resources, TemplateEvaluator evaluator) {
    this.evaluator = evaluator;
    if (resources instanceof ArmArray array) {
      array.elements().forEach(this::add);
    } else if (resources instanceof ArmObject symbolic) {
      symbolic.properties().forEach(resource -> add(resource.value()));
    }
  }

  private void add(ArmValue resource) {
    if (resource instanceof ArmObject raw
        && evaluator.property(raw, "type") instanceof ArmString type
        && ResourceTypes.is(type.value(), ResourceTypes.POLICY_ASSIGNMENTS)
        && evaluator.container(raw.get("properties")) instanceof ArmObject properties
        && evaluator.container(properties.get("parameters")) instanceof ArmObject parameters) {
      String id = key(evaluator.property(properties, "policyDefinitionId"));
      int start = id.lastIndexOf(DEFINITIONS);
      if (start >= 0) {
        byPolicyName.putIfAbsent(
            id.substring(start + DEFINITIONS.length()), new GivenParameters(parameters, evaluator));
      }
    }
  }

  /** What the parameters of the policy of a name are given. */
  public SuppliedParameters parametersOf(@Nullable ArmValue policyName) {
    return byPolicyName.getOrDefault(key(policyName), SuppliedParameters.unknown());
  }

  private static String key(@Nullable ArmValue value) {
    return PartlyKnown.name(value).toLowerCase(Locale.ROOT);
  }
}
