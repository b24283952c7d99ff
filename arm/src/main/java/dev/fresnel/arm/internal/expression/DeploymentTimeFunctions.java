// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import java.util.ArrayList;
import java.util.List;

/**
 * Functions whose value only a deployment, or the evaluation of a policy, gives; and the few that
 * are not computed here because no template of this field needs them.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-resource">resource
 * functions</a>.
 */
final class DeploymentTimeFunctions {

  private static final List<String> DURING_DEPLOYMENT =
      List.of(
          "deployer",
          "externalInput",
          "getSecret",
          "newGuid",
          "pickZones",
          "providers",
          "reference",
          "references",
          "resourceInfo",
          "toLogicalZone",
          "toLogicalZones",
          "toPhysicalZone",
          "toPhysicalZones",
          "utcNow");

  private static final List<String> DURING_POLICY_EVALUATION =
      List.of("addDays", "current", "field", "ipRangeContains", "policy", "requestContext");

  private static final List<String> NOT_COMPUTED =
      List.of(
          "cidrHost",
          "cidrSubnet",
          "dateTimeAdd",
          "dateTimeFromEpoch",
          "dateTimeToEpoch",
          "parseCidr",
          "buildUri",
          "parseUri");

  private DeploymentTimeFunctions() {}

  static List<Function> all() {
    List<Function> all = new ArrayList<>();
    DURING_DEPLOYMENT.forEach(name -> all.add(unknown(name, " is evaluated during deployment")));
    DURING_POLICY_EVALUATION.forEach(
        name -> all.add(unknown(name, " is evaluated together with a policy")));
    NOT_COMPUTED.forEach(name -> all.add(unknown(name, " is not computed offline")));
    return all;
  }

  /** One of the functions {@code listKeys}, {@code listSecrets} and so on, which providers add. */
  static Function list(String name) {
    return unknown(name, " is evaluated during deployment");
  }

  private static Function unknown(String name, String why) {
    return new Function(
        name,
        0,
        Function.MANY,
        (call, evaluation) -> {
          ArmUnknown unknown = ArmUnknown.of(Cause.DEPLOYMENT, name + "()" + why, "{}");
          boolean differsEachTime = name.equals("newGuid") || name.equals("utcNow");
          return differsEachTime
              ? evaluation.symbols().unrelated(unknown)
              : evaluation.symbols().called(name, evaluation.all(call.arguments()), unknown);
        });
  }
}
