// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.statement;

import dev.fresnel.core.Principal;
import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.internal.page.PageInline;
import dev.fresnel.core.internal.page.PageName;
import dev.fresnel.core.internal.page.PageText;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names what a statement is about. */
final class StatementNames {

  private final RoleCatalog roles;
  private final StatementTexts texts;

  StatementNames(RoleCatalog roles, StatementTexts texts) {
    this.roles = roles;
    this.texts = texts;
  }

  /** A principal by name, or by id if it has none. */
  PageName principal(Principal principal) {
    return principal
        .displayName()
        .filter(name -> !name.isBlank())
        .map(PageName::of)
        .orElseGet(() -> PageName.technical(id(principal.id())));
  }

  /** Principals, one after the other. */
  List<PageInline> principals(List<Principal> principals) {
    return list(principals.stream().map(this::principal).toList());
  }

  /** A role by name, or by id if the catalogue does not have it. */
  PageInline role(RoleDefinitionId id) {
    Optional<RoleDefinition> role = roles.find(id);
    return role.isPresent()
        ? PageName.of(role.get().name())
        : PageName.of(texts.fill("role.unnamed", Map.of("id", id(id))));
  }

  /** Roles, one after the other. */
  List<PageInline> roles(List<RoleDefinitionId> ids) {
    return list(ids.stream().map(this::role).toList());
  }

  /** A subscription by its id. */
  PageName subscription(SubscriptionId id) {
    return id.isWellFormed()
        ? PageName.technical(id.value())
        : PageName.of(texts.get("where.unknown"));
  }

  /** An id as it is written. */
  String id(Identifier id) {
    return id.value();
  }

  private static List<PageInline> list(List<? extends PageInline> items) {
    List<PageInline> line = new ArrayList<>();
    for (PageInline each : items) {
      if (!line.isEmpty()) {
        line.add(PageText.of(", "));
      }
      line.add(each);
    }
    return line;
  }
}
