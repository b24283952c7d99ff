// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.statement;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RoleGrant;
import dev.fresnel.core.access.RoleEffect;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.role.RoleCatalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A principal with all that it receives.
 *
 * @param otherNames further names that the same principal has in other authorizations
 */
record ExplainedPrincipal(
    Principal principal, List<String> otherNames, List<ExplainedGrant> grants) {

  /** Every principal of a grant, once, in order of the authorizations. */
  static List<ExplainedPrincipal> all(AccessGrant access, RoleCatalog roles, StatementTexts texts) {
    Map<PrincipalId, List<RoleGrant>> byPrincipal = new LinkedHashMap<>();
    for (RoleGrant each : access.roleGrants()) {
      byPrincipal.computeIfAbsent(each.principal().id(), id -> new ArrayList<>()).add(each);
    }
    return byPrincipal.values().stream().map(each -> of(each, roles, texts)).toList();
  }

  private static ExplainedPrincipal of(
      List<RoleGrant> grants, RoleCatalog roles, StatementTexts texts) {
    List<Principal> named =
        grants.stream()
            .map(RoleGrant::principal)
            .filter(each -> each.displayName().filter(name -> !name.isBlank()).isPresent())
            .toList();
    Principal principal = named.isEmpty() ? grants.get(0).principal() : named.get(0);
    List<String> others =
        named.stream().flatMap(each -> each.displayName().stream()).distinct().skip(1).toList();
    return new ExplainedPrincipal(
        principal, others, grants.stream().map(each -> explain(each, roles, texts)).toList());
  }

  private static ExplainedGrant explain(RoleGrant grant, RoleCatalog roles, StatementTexts texts) {
    RoleEffect effect = RoleEffect.of(grant, roles);
    Optional<JustInTimeAccessPolicy> policy =
        grant instanceof EligibleAuthorization eligible
            ? Optional.of(
                eligible
                    .justInTimeAccessPolicy()
                    .orElseGet(() -> JustInTimeAccessPolicy.builder().build()))
            : Optional.empty();
    return new ExplainedGrant(
        grant,
        effect.refusal(),
        roles
            .find(grant.roleDefinitionId())
            .map(role -> RoleExplanation.of(role, effect.permissions(), texts)),
        policy);
  }
}
