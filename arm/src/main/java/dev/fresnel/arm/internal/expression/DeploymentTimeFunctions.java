// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Functions whose value only a deployment, or the evaluation of a policy, gives; and the few that
 * are not computed here because no template of this field needs them.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-resource">resource
 * functions</a>.
 */
final class DeploymentTimeFunctions {

  private static final String DURING_DEPLOYMENT = " is evaluated during deployment";
  private static final String WITH_A_POLICY = " is evaluated together with a policy";
  private static final String NOT_COMPUTED = " is not computed offline";

  private DeploymentTimeFunctions() {}

  static List<Function> all() {
    List<Function> all = new ArrayList<>();
    all.addAll(duringDeployment());
    all.addAll(withAPolicy());
    all.addAll(notComputed());
    return all;
  }

  private static List<Function> duringDeployment() {
    return List.of(
        unknown("deployer", 0, 0, DURING_DEPLOYMENT),
        unknown("extensions", 1, 1, DURING_DEPLOYMENT),
        unknown("externalInputs", 1, 1, DURING_DEPLOYMENT),
        unknown("getSecret", 0, Function.MANY, DURING_DEPLOYMENT),
        RunFunctions.newGuid(unknown("newGuid", 0, 0, DURING_DEPLOYMENT)),
        unknown("pickZones", 3, 5, DURING_DEPLOYMENT),
        unknown("providers", 1, 2, DURING_DEPLOYMENT),
        asking("reference", 3, DeploymentTimeFunctions::reference),
        asking("references", 2, DeploymentTimeFunctions::references),
        unknown("resourceInfo", 1, 1, DURING_DEPLOYMENT),
        unknown("target", 0, Function.MANY, DURING_DEPLOYMENT),
        unknown("toLogicalZone", 3, 3, DURING_DEPLOYMENT),
        unknown("toLogicalZones", 3, 3, DURING_DEPLOYMENT),
        unknown("toPhysicalZone", 3, 3, DURING_DEPLOYMENT),
        unknown("toPhysicalZones", 3, 3, DURING_DEPLOYMENT),
        RunFunctions.utcNow(unknown("utcNow", 0, 1, DURING_DEPLOYMENT)));
  }

  private static List<Function> withAPolicy() {
    return List.of(
        unknown("addDays", 2, 2, WITH_A_POLICY),
        unknown("claims", 0, Function.MANY, WITH_A_POLICY),
        unknown("current", 0, 1, WITH_A_POLICY),
        unknown("field", 1, 1, WITH_A_POLICY),
        unknown("ipRangeContains", 2, 2, WITH_A_POLICY),
        unknown("policy", 0, 0, WITH_A_POLICY),
        unknown("requestContext", 0, 0, WITH_A_POLICY));
  }

  private static List<Function> notComputed() {
    return List.of(
        unknown("buildUri", 1, 1, NOT_COMPUTED),
        unknown("dateTimeAdd", 2, 3, NOT_COMPUTED),
        unknown("parseUri", 1, 1, NOT_COMPUTED));
  }

  /** One of the functions {@code listKeys}, {@code listSecrets} and so on, which providers add. */
  static Function list(String name) {
    return unknown(name, 0, Function.MANY, DURING_DEPLOYMENT);
  }

  /** Asks for resources; gives JSON, or null if that is not known. */
  @FunctionalInterface
  private interface Asking {
    @Nullable String ask(String target, Arguments arguments);
  }

  /** A deployment that is being done knows some of it. */
  private static Function asking(String name, int maximum, Asking asking) {
    return Function.open(
        name,
        1,
        maximum,
        arguments -> {
          String json =
              arguments.firstUnknown() == null && arguments.get(0) instanceof ArmString target
                  ? asking.ask(target.value(), arguments)
                  : null;
          return json == null
              ? arguments.unknownHere(
                  ArmUnknown.of(
                      Cause.DEPLOYMENT, name + "()" + DURING_DEPLOYMENT, PartialText.known("")))
              : ConversionFunctions.valueOf(json, arguments);
        });
  }

  private static @Nullable String reference(String target, Arguments arguments) {
    return arguments
        .environment()
        .reference(target, given(arguments, 1), given(arguments, 2).equalsIgnoreCase("Full"));
  }

  private static @Nullable String references(String symbol, Arguments arguments) {
    return arguments.environment().references(symbol, given(arguments, 1).equalsIgnoreCase("Full"));
  }

  private static String given(Arguments arguments, int index) {
    return index < arguments.count() && arguments.get(index) instanceof ArmString string
        ? string.value()
        : "";
  }

  private static Function unknown(String name, int minimum, int maximum, String why) {
    boolean differsEachTime = name.equals("newGuid") || name.equals("utcNow");
    return Function.open(
        name,
        minimum,
        maximum,
        arguments -> {
          if (differsEachTime && !arguments.environment().takesNewValues()) {
            throw new ExpressionException(
                Kind.FUNCTION,
                name + "() may be called in the default of a parameter only; move it there",
                0);
          }
          ArmUnknown unknown =
              ArmUnknown.of(Cause.DEPLOYMENT, name + "()" + why, PartialText.known(""));
          return differsEachTime ? arguments.unrelated(unknown) : arguments.unknownHere(unknown);
        });
  }
}
