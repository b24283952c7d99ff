// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.AssignedScope;
import dev.fresnel.validation.internal.inspection.PrincipalAndRole;
import dev.fresnel.validation.internal.inspection.SharedSubscriptions;
import dev.fresnel.validation.internal.inspection.SharedSubscriptions.Overlap;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports access that two delegations give, since removing one of them takes the access of both:
 * once for a principal and role, however many delegations give it.
 */
final class SharedAuthorization implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4007",
              "shared-authorization",
              Severity.WARNING,
              "Two delegations of a subscription give a principal the same role",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/remove-delegation")
          .build();

  private static final int SHOWN = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return AssignedScope.SEVERAL;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    SharedSubscriptions shared = SharedSubscriptions.of(model);
    Map<List<Integer>, List<Overlap>> overlaps = new HashMap<>();
    for (AccessHolders holders : holders(model, shared)) {
      List<Overlap> found = overlaps.computeIfAbsent(holders.delegations(), shared::overlapsOf);
      if (!found.isEmpty()) {
        report(model, holders, found, findings);
      }
    }
  }

  /** The delegations that give one principal one role, each with the authorization that does. */
  private record AccessHolders(
      List<Integer> delegations, List<Located<Authorization>> authorizations) {

    AccessHolders() {
      this(new ArrayList<>(1), new ArrayList<>(1));
    }

    void add(int delegation, Located<Authorization> authorization) {
      if (delegations.isEmpty() || delegations.get(delegations.size() - 1) != delegation) {
        delegations.add(delegation);
        authorizations.add(authorization);
      }
    }
  }

  private static List<AccessHolders> holders(LighthouseModel model, SharedSubscriptions shared) {
    Map<PrincipalAndRole, AccessHolders> byAccess = new LinkedHashMap<>();
    List<Located<Delegation>> delegations = model.delegations();
    for (int i = 0; i < delegations.size(); i++) {
      if (shared.isSharing(i)) {
        for (Located<Authorization> each :
            LighthouseModel.authorizationsOf(
                delegations.get(i).property("definition", Delegation::definition))) {
          PrincipalAndRole access = PrincipalAndRole.of(each.value());
          if (access.isKnown()) {
            byAccess.computeIfAbsent(access, key -> new AccessHolders()).add(i, each);
          }
        }
      }
    }
    return byAccess.values().stream().filter(each -> each.delegations().size() > 1).toList();
  }

  private static void report(
      LighthouseModel model, AccessHolders holders, List<Overlap> overlaps, Findings findings) {
    Overlap first = overlaps.get(0);
    Located<Authorization> authorization = holders.authorizations().get(first.later());
    int earlier = holders.delegations().get(first.earlier());
    String message =
        DisplayNames.principal(authorization.value().principal())
            + " has role "
            + DisplayNames.role(model.roles(), authorization.value().roleDefinitionId())
            + " in subscription "
            + first.subscription()
            + " by "
            + model.delegations().get(earlier).path()
            + " already; removing one of the two delegations takes the access of both, so give each"
            + " offer groups of its own";
    List<Overlap> further = overlaps.subList(1, overlaps.size());
    findings.report(
        authorization,
        further.isEmpty()
            ? message
            : message
                + "; the same holds for "
                + Quantities.firstOf(
                    further,
                    SHOWN,
                    each -> holders.authorizations().get(each.later()).path().toString()));
  }
}
