// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.Principal;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.RoleCatalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who gains and who loses what from one manifest to the next, in words. */
final class AccessDifference {

  /** As many as a full manifest that replaces another one brings. */
  private static final int SHOWN = 40;

  private final RoleCatalog roles;
  private final List<String> parts = new ArrayList<>();

  private AccessDifference(RoleCatalog roles) {
    this.roles = roles;
  }

  /** All differences in access; empty if only names differ. */
  static String describe(Manifest live, Manifest next, RoleCatalog roles) {
    AccessDifference difference = new AccessDifference(roles);
    Map<Access, Terms> before = accessIn(live);
    Map<Access, Terms> after = accessIn(next);
    after.forEach((access, terms) -> difference.gain(access, terms, before.get(access)));
    before.forEach(
        (access, terms) -> {
          if (!after.containsKey(access)) {
            difference.parts.add(difference.words(access, terms) + " is lost");
          }
        });
    return difference.text();
  }

  private void gain(Access access, Terms terms, @Nullable Terms earlier) {
    if (earlier == null) {
      parts.add(words(access, terms) + " is gained");
    } else if (!terms.assignableRoles().equals(earlier.assignableRoles())) {
      parts.add(words(access, terms) + " has other assignable roles");
    } else if (!terms.policy().equals(earlier.policy())) {
      parts.add(words(access, terms) + " is activated under another policy");
    }
  }

  private String words(Access access, Terms terms) {
    return (access.eligible() ? "eligible role " : "role ")
        + Words.role(roles, access.roleDefinitionId())
        + " of "
        + Words.principal(terms.principal());
  }

  private String text() {
    String shown = parts.stream().limit(SHOWN).collect(Collectors.joining(", "));
    int more = parts.size() - SHOWN;
    return more > 0 ? shown + " and " + more + " more changes" : shown;
  }

  private static Map<Access, Terms> accessIn(Manifest manifest) {
    Map<Access, Terms> access = new LinkedHashMap<>();
    for (Authorization each : manifest.authorizations()) {
      access.putIfAbsent(
          new Access(false, each.principal().id(), each.roleDefinitionId()),
          new Terms(
              each.principal(), Set.copyOf(each.delegatedRoleDefinitionIds()), Optional.empty()));
    }
    for (EligibleAuthorization each : manifest.eligibleAuthorizations()) {
      access.putIfAbsent(
          new Access(true, each.principal().id(), each.roleDefinitionId()),
          new Terms(
              each.principal(),
              Set.copyOf(each.delegatedRoleDefinitionIds()),
              each.justInTimeAccessPolicy().map(AccessDifference::rules)));
    }
    return access;
  }

  /** What of a policy counts: not how its approvers are called. */
  private static List<Object> rules(JustInTimeAccessPolicy policy) {
    return List.of(
        policy.multiFactorAuthProvider(),
        policy.maximumActivationDuration(),
        policy.managedByTenantApprovers().stream().map(Principal::id).collect(Collectors.toSet()));
  }

  private record Access(
      boolean eligible, PrincipalId principalId, RoleDefinitionId roleDefinitionId) {}

  private record Terms(
      Principal principal, Set<RoleDefinitionId> assignableRoles, Optional<List<Object>> policy) {}
}
