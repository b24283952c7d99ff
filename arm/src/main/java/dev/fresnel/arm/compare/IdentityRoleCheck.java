// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.compare;

import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.role.IdentityRole;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.Roles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says of each role that documents give to managed identities whether a principal of the provider
 * may give it.
 *
 * <p>A principal may do so if it holds User Access Administrator, and the role is among the
 * assignable roles. Source: <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/how-to/deploy-policy-remediation">deploying
 * a policy that can be remediated</a>.
 */
public final class IdentityRoleCheck {

  /** So many principals, and roles of each, are named in a message. */
  private static final int SHOWN = 3;

  private final RoleCatalog roles;
  private final Set<RoleDefinitionId> assignable;
  private final String permitted;

  private IdentityRoleCheck(RoleCatalog roles, List<Authorization> administrators) {
    this.roles = roles;
    this.assignable =
        administrators.stream()
            .flatMap(each -> each.delegatedRoleDefinitionIds().stream())
            .collect(Collectors.toSet());
    this.permitted = permitted(roles, administrators);
  }

  /**
   * Checks documents together: the roles that templates and policies among them give, against what
   * the delegations and offers among them permit.
   *
   * @return a finding for each role that nobody may give, with the place where it stands; none, if
   *     the documents say nothing about who may do what
   */
  public static List<Finding> of(List<CustomerDocument> documents, RoleCatalog roles) {
    List<AccessGrant> grants = documents.stream().flatMap(IdentityRoleCheck::grants).toList();
    if (grants.isEmpty()) {
      return List.of();
    }
    IdentityRoleCheck check =
        new IdentityRoleCheck(
            Objects.requireNonNull(roles, "roles"),
            grants.stream()
                .flatMap(each -> each.authorizations().stream())
                .filter(each -> each.roleDefinitionId().equals(Roles.USER_ACCESS_ADMINISTRATOR))
                .toList());
    List<Finding> findings = new ArrayList<>();
    for (CustomerDocument each : documents) {
      each.template()
          .ifPresent(
              template -> template.identityRoles().forEach(role -> check.add(role, findings)));
    }
    return List.copyOf(findings);
  }

  private static Stream<AccessGrant> grants(CustomerDocument document) {
    Stream<Delegation> delegations =
        Stream.concat(
            document.template().stream()
                .flatMap(each -> each.delegations().stream())
                .map(each -> each.value()),
            document.payload().stream().flatMap(each -> each.delegations().stream()));
    return Stream.concat(
        delegations.map(Delegation::definition),
        document.offer().stream()
            .flatMap(each -> each.plans().stream())
            .map(each -> each.manifest()));
  }

  private void add(IdentityRole given, List<Finding> findings) {
    if (assignable.contains(given.role())) {
      return;
    }
    TemplateRule rule =
        given.byPolicy()
            ? TemplateRule.POLICY_ROLE_NOT_ASSIGNABLE
            : TemplateRule.ROLE_NOT_ASSIGNABLE;
    String what =
        given.byPolicy()
            ? "The identity of the policy needs role "
            : "A managed identity is given role ";
    findings.add(
        rule.at(
            ModelPath.root(),
            given.location(),
            what
                + DisplayNames.role(roles, given.role())
                + ", which no principal of the delegations may assign: "
                + permitted
                + "; add it to delegatedRoleDefinitionIds of whoever assigns it, or have the"
                + " customer assign it"));
  }

  /** Who may assign what. */
  private static String permitted(RoleCatalog roles, List<Authorization> administrators) {
    if (administrators.isEmpty()) {
      return "none is User Access Administrator";
    }
    Map<String, Set<RoleDefinitionId>> byPrincipal = new LinkedHashMap<>();
    for (Authorization each : administrators) {
      byPrincipal
          .computeIfAbsent(DisplayNames.named(each.principal()), name -> new LinkedHashSet<>())
          .addAll(each.delegatedRoleDefinitionIds());
    }
    return Quantities.firstOf(
        byPrincipal.entrySet(),
        SHOWN,
        each -> each.getKey() + " may assign " + names(roles, each.getValue()));
  }

  private static String names(RoleCatalog roles, Set<RoleDefinitionId> ids) {
    return ids.isEmpty()
        ? "nothing"
        : Quantities.firstOf(ids, SHOWN, id -> DisplayNames.named(roles, id));
  }
}
