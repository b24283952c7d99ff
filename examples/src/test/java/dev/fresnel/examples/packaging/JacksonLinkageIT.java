// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything of Jackson that the libraries call is there in the oldest and in the newest Jackson
 * that they work with, on paths that no test takes, too.
 */
class JacksonLinkageIT {

  private static final String JACKSON = "com.fasterxml.jackson.";

  @ParameterizedTest
  @ValueSource(strings = {"jackson-oldest", "jackson-newest"})
  void allThatIsCalledIsThere(String consumer) throws IOException {
    Path lib = BuiltModule.root().resolve("examples/consumers").resolve(consumer + "/target/lib");
    assumeTrue(Files.isDirectory(lib), "this build left out the consumers");
    JavaClasses libraries =
        new ClassFileImporter()
            .importPackages("dev.fresnel.core", "dev.fresnel.validation", "dev.fresnel.arm");
    Set<String> missing = new TreeSet<>();
    int calls = 0;
    try (URLClassLoader loader = new URLClassLoader(jars(lib), null)) {
      for (JavaClass type : libraries) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          AccessTarget target = access.getTarget();
          if (target.getOwner().getName().startsWith(JACKSON)) {
            calls++;
            if (!isThere(target, loader)) {
              missing.add(target.getFullName());
            }
          }
        }
      }
    }
    assertTrue(calls > 100, "only " + calls + " calls of Jackson");
    assertEquals(Set.of(), missing);
  }

  private static URL[] jars(Path folder) throws IOException {
    List<URL> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        jars.add(file.toUri().toURL());
      }
    }
    return jars.toArray(URL[]::new);
  }

  private static boolean isThere(AccessTarget target, ClassLoader loader) {
    try {
      Class<?> owner = Class.forName(target.getOwner().getName(), false, loader);
      if (!(target instanceof CodeUnitAccessTarget unit)) {
        return hierarchy(owner)
            .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
            .anyMatch(field -> field.getName().equals(target.getName()));
      }
      List<String> parameters =
          unit.getRawParameterTypes().stream().map(JavaClass::getName).toList();
      String result = unit.getRawReturnType().getName();
      return unit.getName().equals("<init>")
          ? Arrays.stream(owner.getDeclaredConstructors())
              .anyMatch(each -> names(each.getParameterTypes()).equals(parameters))
          : hierarchy(owner)
              .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
              .anyMatch(
                  each ->
                      each.getName().equals(unit.getName())
                          && each.getReturnType().getName().equals(result)
                          && names(each.getParameterTypes()).equals(parameters));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static List<String> names(Class<?>[] types) {
    return Arrays.stream(types).map(Class::getName).toList();
  }

  /** A class and all that it inherits from. */
  private static Stream<Class<?>> hierarchy(Class<?> type) {
    Stream<Class<?>> above =
        Arrays.stream(type.getInterfaces()).flatMap(JacksonLinkageIT::hierarchy);
    Class<?> parent = type.getSuperclass();
    return Stream.concat(
        Stream.concat(Stream.of(type), above), parent == null ? Stream.of() : hierarchy(parent));
  }
}
