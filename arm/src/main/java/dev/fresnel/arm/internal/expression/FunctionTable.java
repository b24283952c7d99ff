// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All functions of the language by name. */
final class FunctionTable {

  private static final String LIST = "list";

  private static final Map<String, Function> BY_KEY = byKey();

  private FunctionTable() {}

  /** The function of a name, ignoring case; null if there is none. */
  static @Nullable Function find(String name) {
    String key = ArmObject.key(name);
    Function function = BY_KEY.get(key);
    if (function == null && key.startsWith(LIST) && name.indexOf('.') < 0) {
      return DeploymentTimeFunctions.list(name);
    }
    return function;
  }

  /** The names of all functions, as documented. */
  static List<String> names() {
    return BY_KEY.values().stream().map(Function::name).sorted().toList();
  }

  private static Map<String, Function> byKey() {
    Map<String, Function> byKey = new HashMap<>(256);
    Stream.of(
            CollectionFunctions.all(),
            ComparisonFunctions.all(),
            ConversionFunctions.all(),
            DeploymentTimeFunctions.all(),
            EncodingFunctions.all(),
            LambdaFunctions.all(),
            LogicalFunctions.all(),
            NumericFunctions.all(),
            ObjectFunctions.all(),
            ResourceFunctions.all(),
            ScopeFunctions.all(),
            SearchFunctions.all(),
            SetFunctions.all(),
            StringFunctions.all())
        .flatMap(List::stream)
        .forEach(
            function -> {
              if (byKey.put(ArmObject.key(function.name()), function) != null) {
                throw new IllegalStateException("registered twice: " + function.name());
              }
            });
    return byKey;
  }
}
