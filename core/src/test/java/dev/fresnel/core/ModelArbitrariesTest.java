// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.fixtures.ModelArbitraries;
import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.id.TenantId;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.providers.ArbitraryProvider;
import org.junit.jupiter.api.Test;

class ModelArbitrariesTest {

  /** Interfaces over types that have arbitraries, and a scope at which no delegation can hold. */
  private static final Set<String> WITHOUT =
      Set.of("AccessGrant", "ApiVersion", "RoleGrant", "RoleGrants", "ManagementGroupScope");

  @Test
  void jqwikFindsThem() {
    assertTrue(
        ServiceLoader.load(ArbitraryProvider.class).stream()
            .anyMatch(each -> each.type().equals(ModelArbitraries.class)));
  }

  @Test
  void everyTypeOfTheDomainHasOne() throws Exception {
    Set<String> expected = new TreeSet<>(publicTypes(Offer.class));
    expected.addAll(publicTypes(TenantId.class));
    expected.removeAll(WITHOUT);
    Set<String> types =
        ModelArbitraries.types().stream().map(Class::getSimpleName).collect(Collectors.toSet());
    expected.removeAll(types);

    assertEquals(Set.of(), expected);
  }

  /** Public types beside another one; enums have arbitraries of jqwik's. */
  private static Set<String> publicTypes(Class<?> beside)
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path folder =
        Path.of(beside.getResource(beside.getSimpleName() + ".class").toURI()).resolveSibling("");
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".class") && !name.contains("$") && !name.equals("package-info.class")) {
          Class<?> type =
              Class.forName(beside.getPackageName() + "." + name.substring(0, name.length() - 6));
          if (Modifier.isPublic(type.getModifiers())
              && !type.isEnum()
              && !type.equals(Identifier.class)
              && !(Identifier.class.isAssignableFrom(type)
                  && Modifier.isAbstract(type.getModifiers()))) {
            names.add(name.substring(0, name.length() - 6));
          }
        }
      }
    }
    assertTrue(names.size() > 5, names.toString());
    return names;
  }
}
