// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.report;

import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.access.AccessMap;
import dev.fresnel.core.access.HeldRole;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.page.AccessPicture;
import dev.fresnel.core.internal.page.AccessPicture.PictureLine;
import dev.fresnel.core.internal.page.AccessPicture.PictureNode;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.role.RoleCatalog;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws an access map: tenants, principals, roles and scopes. */
public final class AccessPictures {

  /** More nodes of a column than this are counted: nobody sees through more lines. */
  private static final int MOST = 60;

  private record PrincipalKey(TenantId tenant, PrincipalId id) {}

  private record ScopeAt(Optional<TenantId> customer, Scope scope) {}

  private record AccessLine(PrincipalKey principal, RoleDefinitionId role, boolean eligible) {}

  private record RoleAt(RoleDefinitionId role, Set<ScopeAt> scopes) {}

  private final RoleCatalog catalog;
  private final PictureDraft<PrincipalKey> principals = new PictureDraft<>(MOST);
  private final PictureDraft<RoleAt> roles = new PictureDraft<>(MOST);
  private final PictureDraft<ScopeAt> scopes = new PictureDraft<>(MOST);
  private final Map<AccessLine, Set<ScopeAt>> held = new LinkedHashMap<>();

  private AccessPictures(RoleCatalog catalog) {
    this.catalog = catalog;
  }

  /** The picture of all access of a map. */
  public static AccessPicture of(AccessMap map) {
    AccessPictures draft = new AccessPictures(map.roles());
    for (Iterator<HeldRole> each = map.heldRoles().iterator(); each.hasNext(); ) {
      draft.add(each.next());
    }
    return draft.picture();
  }

  private void add(HeldRole role) {
    TenantId tenant = role.delegation().definition().managedByTenantId();
    PrincipalKey principal = new PrincipalKey(tenant, role.principal().id());
    ScopeAt scope = new ScopeAt(role.delegation().customerTenantId(), role.scope());
    String name =
        role.principal()
            .displayName()
            .filter(each -> !each.isBlank())
            .orElse(role.principal().id().value());
    boolean isShown =
        principals.add(
            principal,
            new PictureNode(
                name, role.principal().id().value(), "Managing tenant " + tenant.value()));
    if (scopes.add(scope, node(scope)) && isShown) {
      held.computeIfAbsent(
              new AccessLine(principal, role.roleDefinitionId(), role.eligible()),
              key -> new LinkedHashSet<>())
          .add(scope);
    }
  }

  private static PictureNode node(ScopeAt at) {
    String customer =
        at.customer().map(tenant -> "Customer tenant " + tenant.value()).orElse("Customer");
    String subscription =
        at.scope().subscription().map(id -> id.value()).orElseGet(() -> at.scope().resourceId());
    String name =
        at.scope() instanceof ResourceGroupScope group
            ? group.resourceGroupName().value()
            : "Subscription";
    return new PictureNode(name, subscription, customer);
  }

  private AccessPicture picture() {
    held.forEach((access, at) -> roles.add(new RoleAt(access.role(), at), node(access.role())));
    PictureDraft.Filled<PrincipalKey> left = principals.fill();
    PictureDraft.Filled<RoleAt> middle = roles.fill();
    PictureDraft.Filled<ScopeAt> right = scopes.fill();
    Set<PictureLine> grants = new LinkedHashSet<>();
    Set<PictureLine> reaches = new LinkedHashSet<>();
    held.forEach(
        (access, at) -> {
          Integer role = middle.places().get(new RoleAt(access.role(), at));
          Integer principal = left.places().get(access.principal());
          if (role != null && principal != null) {
            grants.add(new PictureLine(principal, role, access.eligible()));
            for (ScopeAt each : at) {
              Integer scope = right.places().get(each);
              if (scope != null) {
                reaches.add(new PictureLine(role, scope, false));
              }
            }
          }
        });
    return new AccessPicture(
        left.nodes(),
        middle.nodes(),
        right.nodes(),
        List.copyOf(grants),
        List.copyOf(reaches),
        note());
  }

  private PictureNode node(RoleDefinitionId id) {
    String name = catalog.find(id).map(role -> role.name()).orElse("Role");
    return new PictureNode(name, id.value(), "");
  }

  private String note() {
    List<String> parts = new ArrayList<>();
    if (principals.left() > 0) {
      parts.add("principals");
    }
    if (roles.left() > 0) {
      parts.add("roles");
    }
    if (scopes.left() > 0) {
      parts.add("scopes");
    }
    return parts.isEmpty()
        ? ""
        : "Only the first "
            + Quantities.number(MOST)
            + " "
            + String.join(" and ", parts)
            + " are drawn; the table has all.";
  }
}
