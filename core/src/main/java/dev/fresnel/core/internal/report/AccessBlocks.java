// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.report;

import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.Principal;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.access.AccessAnswer;
import dev.fresnel.core.access.AccessMap;
import dev.fresnel.core.access.HeldRole;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.page.PageBlock;
import dev.fresnel.core.internal.page.PageInline;
import dev.fresnel.core.internal.page.PageName;
import dev.fresnel.core.internal.page.PageText;
import dev.fresnel.core.role.RoleCatalog;
import java.util.ArrayList;
import java.util.List;

/** The parts of a page about who has access to what. */
public final class AccessBlocks {

  private static final List<String> COLUMNS = List.of("Principal", "Role", "When", "Where", "By");

  private final RoleCatalog roles;

  private AccessBlocks(RoleCatalog roles) {
    this.roles = roles;
  }

  /** A heading, the picture, and a row for each role that a principal holds at a scope. */
  public static List<PageBlock> of(AccessMap map) {
    AccessBlocks blocks = new AccessBlocks(map.roles());
    PageBlock heading = new PageBlock.Heading(2, List.of(PageText.of("Access")));
    if (map.heldRoles().findAny().isEmpty()) {
      return List.of(
          heading, new PageBlock.Paragraph(List.of(PageText.of("Nobody has any access."))));
    }
    return List.of(
        heading,
        new PageBlock.Picture(AccessPictures.of(map)),
        new PageBlock.Table(
            "Who holds which role where",
            COLUMNS,
            () -> map.heldRoles().map(blocks::row).iterator()));
  }

  /** The answer to a question: yes or no, and the reasons. */
  public static List<PageBlock> of(AccessAnswer answer) {
    String verdict =
        answer.isAllowed()
            ? "Allowed"
            : answer.isEligible() ? "Allowed after activation" : "Not allowed";
    return List.of(
        new PageBlock.Heading(2, List.of(PageText.of("The question"))),
        new PageBlock.Paragraph(
            List.of(
                PageText.strong(verdict),
                PageText.of(": "),
                PageName.technical(answer.action()),
                PageText.of(" by "),
                PageName.technical(answer.principalId().value()),
                PageText.of(" at "),
                PageName.technical(answer.resourceId()))),
        new PageBlock.Items(
            answer.describe().stream()
                .map(each -> List.<PageInline>of(PageText.of(each)))
                .toList()));
  }

  private List<List<PageInline>> row(HeldRole held) {
    return List.of(
        principal(held.principal()),
        role(held),
        when(held),
        scope(held.scope()),
        List.of(PageName.of(held.delegation().definition().name())));
  }

  private static List<PageInline> principal(Principal principal) {
    PageInline id = PageName.technical(principal.id().value());
    return principal
        .displayName()
        .filter(name -> !name.isBlank())
        .map(name -> List.of(PageName.of(name), PageText.of(" "), id))
        .orElseGet(() -> List.of(id));
  }

  private List<PageInline> role(HeldRole held) {
    List<PageInline> line = new ArrayList<>();
    line.add(name(held.roleDefinitionId()));
    List<RoleDefinitionId> assignable = held.terms().delegatedRoleDefinitionIds();
    if (!assignable.isEmpty()) {
      line.add(PageText.of(", to give managed identities "));
      for (int i = 0; i < assignable.size(); i++) {
        if (i > 0) {
          line.add(PageText.of(", "));
        }
        line.add(name(assignable.get(i)));
      }
    }
    return line;
  }

  private PageName name(RoleDefinitionId id) {
    return roles
        .find(id)
        .map(role -> PageName.of(role.name()))
        .orElseGet(() -> PageName.technical(id.value()));
  }

  private static List<PageInline> when(HeldRole held) {
    if (!held.eligible()) {
      return List.of(PageText.of("always"));
    }
    List<PageInline> line = new ArrayList<>(List.of(PageText.of("after activation")));
    JustInTimeAccessPolicy policy =
        held.terms()
            .justInTimeAccessPolicy()
            .orElseGet(() -> JustInTimeAccessPolicy.builder().build());
    if (policy.multiFactorAuthProvider() == MultiFactorAuthProvider.AZURE) {
      line.add(PageText.of(", with multifactor authentication"));
    }
    policy
        .maximumActivationDuration()
        .ifPresent(
            most -> line.add(PageText.of(", for " + most.toMinutes() + " minutes at the most")));
    if (!policy.managedByTenantApprovers().isEmpty()) {
      line.add(PageText.of(", approved by "));
      for (int i = 0; i < policy.managedByTenantApprovers().size(); i++) {
        Principal approver = policy.managedByTenantApprovers().get(i);
        line.add(PageText.of(i > 0 ? " or " : ""));
        line.add(PageName.of(approver.displayName().orElse(approver.id().value())));
      }
    }
    return line;
  }

  private static List<PageInline> scope(Scope scope) {
    if (scope instanceof SubscriptionScope whole) {
      return List.of(
          PageText.of("subscription "), PageName.technical(whole.subscriptionId().value()));
    } else if (scope instanceof ResourceGroupScope group) {
      return List.of(
          PageText.of("resource group "),
          PageName.of(group.resourceGroupName().value()),
          PageText.of(" of subscription "),
          PageName.technical(group.subscriptionId().value()));
    }
    return List.of(PageName.technical(scope.resourceId()));
  }
}
