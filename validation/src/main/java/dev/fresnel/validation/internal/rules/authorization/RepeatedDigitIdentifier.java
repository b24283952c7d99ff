// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Principal;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.GuidIdentifier;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.internal.inspection.AuthorizationSurvey;
import dev.fresnel.validation.internal.inspection.Principals;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reports GUIDs that somebody typed to be replaced, such as {@code
 * 11111111-1111-1111-1111-111111111111}: each once, however many places have it.
 */
final class RepeatedDigitIdentifier implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2024",
              "repeated-digit-identifier",
              Severity.WARNING,
              "A tenant or principal is a GUID of one repeated digit",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer")
          .build();

  private static final int[] HYPHENS = {8, 13, 18, 23, 36};

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return AuthorizationSurvey.LIKE_PLACEHOLDERS;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    Places tenants = new Places();
    for (Located<AccessGrant> grant : model.grants()) {
      if (isPlaceholder(grant.value().managedByTenantId())) {
        tenants.add(grant.value().managedByTenantId(), grant.path().property("managedByTenantId"));
      }
    }
    tenants.report(
        id ->
            "Managing tenant "
                + id
                + " looks like a placeholder; name the tenant of the service provider",
        findings);
    Places principals = new Places();
    for (Located<Principal> each : Principals.all(model, each -> isPlaceholder(each.id()))) {
      principals.add(each.value().id(), each.path().property("id"));
    }
    principals.report(
        id -> "Principal " + id + " looks like a placeholder; put the object id in its place",
        findings);
  }

  /** Whether each group of digits of a GUID is one digit alone, and not all are zero. */
  private static boolean isPlaceholder(GuidIdentifier id) {
    String text = id.value();
    if (!id.isWellFormed() || text.charAt(0) != text.charAt(1) || id.isZero()) {
      return false;
    }
    int start = 0;
    for (int end : HYPHENS) {
      for (int i = start + 1; i < end; i++) {
        if (text.charAt(i) != text.charAt(start)) {
          return false;
        }
      }
      start = end + 1;
    }
    return true;
  }

  /** Where each identifier stands. */
  private static final class Places {

    private final Map<GuidIdentifier, List<ModelPath>> paths = new LinkedHashMap<>(2);

    void add(GuidIdentifier id, ModelPath path) {
      paths.computeIfAbsent(id, first -> new ArrayList<>(1)).add(path);
    }

    void report(Function<GuidIdentifier, String> message, Findings findings) {
      paths.forEach(
          (id, places) ->
              findings.report(places.get(0), places.subList(1, places.size()), message.apply(id)));
    }
  }
}
