// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.FoldedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables of one template, each evaluated when it is asked for and once. */
final class TemplateVariables {

  private final TemplateEvaluator evaluator;
  private final LazyValues values = new LazyValues("variable");
  private @Nullable Map<FoldedName, CopyProperty> copied;

  TemplateVariables(TemplateEvaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * The value of a variable.
   *
   * @param section the variables as they are declared
   * @return null if no variable has the name
   */
  @Nullable ArmValue get(String name, ArmObject section) throws ExpressionException {
    ArmObject.Property variable = section.property(name);
    if (variable != null && !CopyProperty.isLoops(variable)) {
      return values.get(variable.name(), () -> evaluator.evaluate(variable.value()));
    }
    CopyProperty loop = copied(name, section);
    return loop == null
        ? null
        : values.get(
            loop.name(),
            () -> loop.values(evaluator, i -> evaluator.in(loop.name(), i).evaluate(loop.input())));
  }

  private @Nullable CopyProperty copied(String name, ArmObject section) {
    if (copied == null) {
      // While the names of the loops are evaluated, no variable is one of them.
      copied = Map.of();
      copied = copied(section);
    }
    return copied.get(new FoldedName(name));
  }

  private Map<FoldedName, CopyProperty> copied(ArmObject section) {
    Map<FoldedName, CopyProperty> loops = new HashMap<>();
    ArmObject.Property copy = section.property(CopyProperty.COPY);
    if (copy != null && CopyProperty.isLoops(copy)) {
      for (CopyProperty loop : CopyProperty.of((ArmArray) copy.value(), evaluator)) {
        loops.putIfAbsent(new FoldedName(loop.name()), loop);
      }
    }
    return loops;
  }

  /** The names of all variables, those that copy loops make included. */
  List<String> names(ArmObject section) {
    List<String> names = new ArrayList<>(section.size());
    for (ArmObject.Property variable : section.properties()) {
      if (CopyProperty.isLoops(variable)) {
        CopyProperty.of((ArmArray) variable.value(), evaluator)
            .forEach(loop -> names.add(loop.name()));
      } else {
        names.add(variable.name());
      }
    }
    return names;
  }
}
