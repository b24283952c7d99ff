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

  private static final Map<FoldedName, Function> BY_NAME = byName();

  private FunctionTable() {}

  /** The function of a name, ignoring case; null if there is none. */
  static @Nullable Function find(String name) {
    Function function = BY_NAME.get(new FoldedName(name));
    boolean isList = name.regionMatches(true, 0, LIST, 0, LIST.length());
    if (function == null && isList && name.indexOf('.') < 0) {
      return DeploymentTimeFunctions.list(name);
    }
    return function;
  }

  /** The names of all functions, as documented. */
  static List<String> names() {
    return BY_NAME.values().stream().map(Function::name).sorted().toList();
  }

  private static Map<FoldedName, Function> byName() {
    Map<FoldedName, Function> byName = new HashMap<>(256);
    Stream.of(
            CidrFunctions.all(),
            CollectionFunctions.all(),
            ComparisonFunctions.all(),
            ConversionFunctions.all(),
            DateFunctions.all(),
            DeploymentTimeFunctions.all(),
            EncodingFunctions.all(),
            EnvironmentFunctions.all(),
            FailFunction.all(),
            LambdaFunctions.all(),
            LikeFunction.all(),
            LogicalFunctions.all(),
            NumericFunctions.all(),
            ObjectFunctions.all(),
            ResourceFunctions.all(),
            RoleFunctions.all(),
            SearchFunctions.all(),
            SelectionFunctions.all(),
            SetFunctions.all(),
            SliceFunctions.all(),
            SplitFunction.all(),
            StringFunctions.all(),
            TextFunctions.all(),
            UriFunctions.all())
        .flatMap(List::stream)
        .forEach(
            function -> {
              if (byName.put(new FoldedName(function.name()), function) != null) {
                throw new IllegalStateException("registered twice: " + function.name());
              }
            });
    return byName;
  }
}
