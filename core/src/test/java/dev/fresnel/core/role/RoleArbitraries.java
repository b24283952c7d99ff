// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import dev.fresnel.core.id.RoleDefinitionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Roles and catalogues of all kinds. */
final class RoleArbitraries {

  private RoleArbitraries() {}

  static Arbitrary<RoleCatalog> catalogs() {
    Arbitrary<List<RoleDefinition>> roles =
        roles().list().ofMaxSize(5).uniqueElements(RoleDefinition::id);
    Arbitrary<LocalDate> dates = Arbitraries.longs().between(0, 60_000).map(LocalDate::ofEpochDay);
    return Combinators.combine(roles, dates).as(RoleCatalog::of);
  }

  static Arbitrary<RoleDefinition> roles() {
    return Combinators.combine(
            ids(), names(), Arbitraries.of(RoleType.class), permissions().list().ofMaxSize(3))
        .as(
            (id, name, type, permissions) ->
                RoleDefinition.builder()
                    .id(id)
                    .name(name)
                    .type(type)
                    .permissions(permissions)
                    .build());
  }

  static Arbitrary<Permission> permissions() {
    return Combinators.combine(
            entries(), entries(), entries(), entries(), Arbitraries.of(true, false))
        .as(
            (actions, notActions, dataActions, notDataActions, conditional) ->
                Permission.builder()
                    .actions(actions)
                    .notActions(notActions)
                    .dataActions(dataActions)
                    .notDataActions(notDataActions)
                    .conditional(conditional)
                    .build());
  }

  private static Arbitrary<RoleDefinitionId> ids() {
    Arbitrary<Long> bits = Arbitraries.longs();
    return Combinators.combine(bits, bits).as((a, b) -> RoleDefinitionId.of(new UUID(a, b)));
  }

  /** Any text, as Azure does not say what it may hold; without blanks around it, never empty. */
  private static Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("abK \\\"\n\r\t\u0000\u007F\u00E9\u0130\u2028\uD83D\uDE00")
        .ofMaxLength(6)
        .map(middle -> "a" + middle + "z");
  }

  private static Arbitrary<List<String>> entries() {
    Arbitrary<String> actions =
        Arbitraries.of("*", "*/read", "a/b/read", "Microsoft.Authorization/*", "a\\b", "");
    return Arbitraries.oneOf(actions, names()).list().ofMaxSize(3);
  }
}
