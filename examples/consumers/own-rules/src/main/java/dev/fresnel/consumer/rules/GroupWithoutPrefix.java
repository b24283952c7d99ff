// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.consumer.rules;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports groups whose display name does not say that they are for customers' access. */
public final class GroupWithoutPrefix implements Rule {

  private static final String PREFIX = "CUST-";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH9001",
              "group-without-prefix",
              Severity.WARNING,
              "A group's display name does not begin with CUST-",
              "https://wiki.contoso.example/naming")
          .build();

  /** For the service loader. */
  public GroupWithoutPrefix() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<Authorization> each : model.authorizations()) {
      String name = each.value().principal().displayName().orElse("");
      boolean isGroup = each.value().principal().type() == PrincipalType.GROUP;
      if (isGroup && !name.startsWith(PREFIX)) {
        findings.report(
            each, "Group " + Text.quote(name) + " does not begin with CUST-; use one that does");
      }
    }
  }
}
