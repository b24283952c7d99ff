// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmInteger;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * A copy loop that makes an array: of a property, or of a variable.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/copy-properties">property
 * iteration</a>.
 *
 * @param name the property or variable that it makes
 * @param loop the loop as it stands
 */
public record CopyProperty(String name, ArmObject loop) {

  public static final String COPY = "copy";

  /** The most rounds that Azure Resource Manager takes. */
  private static final int MOST_ROUNDS = 800;

  /** Whether a property holds loops that make properties beside it. */
  public static boolean isLoops(ArmObject.Property property) {
    return property.name().equalsIgnoreCase(COPY)
        && property.value() instanceof ArmArray array
        && array.size() > 0
        && array.elements().stream()
            .allMatch(
                element ->
                    element instanceof ArmObject loop
                        && loop.get("name") instanceof ArmString
                        && loop.get("input") != null);
  }

  /** The loops in an array for which {@link #isLoops} holds. */
  static List<CopyProperty> of(ArmArray loops, PartEvaluator evaluator) {
    List<CopyProperty> properties = new ArrayList<>(loops.size());
    for (ArmValue element : loops.elements()) {
      ArmObject loop = (ArmObject) element;
      ArmValue name = evaluator.property(loop, "name");
      properties.add(new CopyProperty(name instanceof ArmString text ? text.value() : "", loop));
    }
    return properties;
  }

  /** What is evaluated in each round. */
  ArmValue input() {
    return Objects.requireNonNull(loop.get("input"), "input");
  }

  /**
   * The array that the loop makes.
   *
   * @param evaluator evaluates how often it runs
   * @param round evaluates the input in a round, counted from 0
   */
  ArmValue values(PartEvaluator evaluator, IntFunction<ArmValue> round) throws ExpressionException {
    OptionalInt count = count(loop, evaluator, "what it makes is not known either");
    if (count.isEmpty()) {
      return ArmUnknown.of(
          Cause.FAULT, "how often its copy loop runs is not known", "{copy '" + name + "'}");
    }
    evaluator.session().budget().array(count.getAsInt());
    List<ArmValue> values = new ArrayList<>(count.getAsInt());
    for (int i = 0; i < count.getAsInt(); i++) {
      values.add(round.apply(i));
    }
    return evaluator.session().evaluation().bounded(ArmArray.of(values));
  }

  /**
   * How often a loop runs; empty if that is not known or not allowed, which is then reported.
   *
   * @param consequence what becomes of a loop of which that is not known
   */
  public static OptionalInt count(ArmObject loop, PartEvaluator evaluator, String consequence) {
    ReadSession session = evaluator.session();
    ArmValue count = evaluator.property(loop, "count");
    if (count instanceof ArmUnknown unknown) {
      if (unknown.cause() != Cause.FAULT) {
        session.report(
            TemplateRule.COPY_COUNT_NOT_KNOWN,
            loop.get("count"),
            "How often the copy loop runs is not known: " + unknown.reason() + "; " + consequence);
      }
      return OptionalInt.empty();
    }
    long rounds = count instanceof ArmInteger number ? number.value() : -1;
    if (rounds < 0 || rounds > MOST_ROUNDS) {
      session.report(
          TemplateRule.COPY_COUNT_NOT_ALLOWED,
          count == null ? loop : loop.get("count"),
          "A copy loop must have a count of 0 to "
              + MOST_ROUNDS
              + ", not "
              + (count == null ? "none" : count.describe()));
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) rounds);
  }
}
