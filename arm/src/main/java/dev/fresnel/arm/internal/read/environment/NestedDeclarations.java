// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.arm.internal.expression.FoldedName;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that nested templates declare whose expressions an outer template evaluates: they tell
 * why the outer one does not find a name.
 */
final class NestedDeclarations {

  private final Set<Optional<JsonValue>> origins = new HashSet<>(0);
  private final List<ArmObject> unread = new ArrayList<>(0);
  private final Map<String, Set<FoldedName>> names = new HashMap<>(0);

  /** Takes note of a nested template; its names are read when one is asked for. */
  void add(ArmObject template) {
    if (origins.add(Optional.ofNullable(template.origin()))) {
      unread.add(template);
    }
  }

  /**
   * What is thrown where the outer template has no such name.
   *
   * @param what what has the name, such as {@code variable}
   * @param section the part of the outer template that declares them; null if there is none
   */
  ExpressionException absent(String what, String name, @Nullable ArmObject section) {
    String hint;
    if (isDeclared(what + "s", name)) {
      hint =
          "the nested template has, but this one evaluates it unless the deployment has"
              + " \"expressionEvaluationOptions\": {\"scope\": \"inner\"}";
    } else if (section == null || section.size() == 0) {
      hint = "it has none";
    } else {
      hint = "declare it under " + what + "s, or correct the name";
    }
    return new ExpressionException(
        Kind.REFERENCE, "The template has no " + what + " " + Text.quote(name) + "; " + hint, 0);
  }

  private boolean isDeclared(String section, String name) {
    for (ArmObject template : unread) {
      addNames(template, "parameters");
      addNames(template, "variables");
    }
    unread.clear();
    return names.getOrDefault(section, Set.of()).contains(new FoldedName(name));
  }

  private void addNames(ArmObject template, String section) {
    if (template.get(section) instanceof ArmObject declarations) {
      Set<FoldedName> declared = names.computeIfAbsent(section, none -> new HashSet<>());
      declarations.names().forEach(name -> declared.add(new FoldedName(name)));
    }
  }
}
