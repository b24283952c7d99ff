// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One name, one meaning: no two types share a simple name, wherever they are.
 *
 * <p>Types that only their own file can name are left alone, unless their name is that of a type
 * that others can name. So is {@code Builder}, which never stands without the type that it builds.
 */
@AnalyzeClasses(
    packages = "dev.fresnel",
    importOptions = {ImportOption.DoNotIncludeTests.class, WithoutFixtures.class})
class SimpleNamesTest {

  @ArchTest
  static void noTwoTypesShareASimpleName(JavaClasses classes) {
    Map<String, Set<String>> types = new TreeMap<>();
    Map<String, Set<String>> visible = new TreeMap<>();
    for (JavaClass type : classes) {
      if (isWritten(type) && !type.getSimpleName().equals("Builder")) {
        add(types, type);
        if (!Modifier.isPrivate(type.reflect().getModifiers())) {
          add(visible, type);
        }
      }
    }
    types.entrySet().removeIf(each -> each.getValue().size() == 1);
    types.keySet().retainAll(visible.keySet());
    assertEquals(Map.of(), types);
  }

  private static void add(Map<String, Set<String>> types, JavaClass type) {
    types.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>()).add(type.getName());
  }

  /** Whether a person wrote the type: it is neither generated nor without a name. */
  private static boolean isWritten(JavaClass type) {
    String name = type.getName();
    return (type.isTopLevelClass() || type.isMemberClass())
        && !name.endsWith("package-info")
        && !name.contains(".jmh_generated.")
        && !name.substring(name.lastIndexOf('.') + 1).startsWith("Immutable");
  }
}
