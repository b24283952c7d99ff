// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.eligible;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.Principal;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.HashSet;
import java.util.Set;

/** Reports an eligible principal who cannot see in the portal what he might activate. */
final class EligibleWithoutPermanentReader implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH3001",
              "eligible-without-permanent-reader",
              Severity.WARNING,
              "An eligible principal has no permanent role that includes Reader",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.ELIGIBLE_AUTHORIZATIONS;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<AccessGrant> grant : model.grants()) {
      if (grant.value().eligibleAuthorizations().isEmpty()) {
        continue;
      }
      Set<PrincipalId> settled = readers(model, grant.value());
      if (settled.stream().anyMatch(PrincipalId::isUnresolved)) {
        continue;
      }
      for (Located<EligibleAuthorization> each : LighthouseModel.eligibleAuthorizationsOf(grant)) {
        Principal principal = each.value().principal();
        if (!principal.id().isUnresolved() && settled.add(principal.id())) {
          findings.report(
              each,
              DisplayNames.principal(principal)
                  + " has no permanent role that includes Reader, without which a role cannot be"
                  + " activated in the portal; add a permanent authorization for Reader");
        }
      }
    }
  }

  private static Set<PrincipalId> readers(LighthouseModel model, AccessGrant grant) {
    Set<PrincipalId> readers = new HashSet<>();
    for (Authorization authorization : grant.authorizations()) {
      if (includesOrMayIncludeReader(model, authorization.roleDefinitionId())) {
        readers.add(authorization.principal().id());
      }
    }
    return readers;
  }

  private static boolean includesOrMayIncludeReader(LighthouseModel model, RoleDefinitionId role) {
    return role.isUnresolved()
        || model.roles().find(role).map(RoleDefinition::includesReader).orElse(false);
  }
}
