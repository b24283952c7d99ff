// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.RoleGrant;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.internal.inspection.AuthorizationSurvey;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports a principal with the id of something that is known to be no principal: a built-in role,
 * or the managing tenant.
 */
final class PrincipalIsSomethingElse implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2023",
              "principal-is-something-else",
              Severity.WARNING,
              "A principal has the id of a role or of the managing tenant",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    if (!AuthorizationSurvey.of(model).mayHavePrincipalsLikeOthers()) {
      return;
    }
    for (Located<AccessGrant> grant : model.grants()) {
      check(grant, "authorizations", grant.value().authorizations(), model, findings);
      check(
          grant, "eligibleAuthorizations", grant.value().eligibleAuthorizations(), model, findings);
    }
  }

  private static void check(
      Located<AccessGrant> grant,
      String list,
      List<? extends RoleGrant> roleGrants,
      LighthouseModel model,
      Findings findings) {
    for (int i = 0; i < roleGrants.size(); i++) {
      PrincipalId id = roleGrants.get(i).principal().id();
      String what = other(id, grant.value(), model);
      if (what != null) {
        ModelPath path = grant.path().property(list).index(i);
        findings.report(
            path.property("principal").property("id"),
            "Principal "
                + id
                + " is "
                + what
                + ", which receives no access; give the object id of a user, group or service"
                + " principal of the managing tenant");
      }
    }
  }

  private static @Nullable String other(PrincipalId id, AccessGrant grant, LighthouseModel model) {
    if (!id.isWellFormed()) {
      return null;
    }
    TenantId tenant = grant.managedByTenantId();
    if (id.value().equals(tenant.value())) {
      return "the managing tenant";
    }
    return model.roles().has(id)
        ? "the role " + DisplayNames.role(model.roles(), RoleDefinitionId.asWritten(id.value()))
        : null;
  }
}
