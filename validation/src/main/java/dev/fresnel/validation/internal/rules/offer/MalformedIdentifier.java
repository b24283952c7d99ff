// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.GuidIdentifier;
import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MalformedIdentifiers;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports an identifier that does not have the form that Azure or the marketplace demands. */
final class MalformedIdentifier implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH1001",
              "malformed-identifier",
              Severity.ERROR,
              "An identifier does not have the form that Azure demands",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    MalformedIdentifiers.visit(model, identifier -> check(identifier, findings));
  }

  private static void check(Located<? extends Identifier> located, Findings findings) {
    Identifier identifier = located.value();
    if (!identifier.isUnresolved()) {
      findings.report(
          located,
          Text.quote(identifier.value())
              + " is not "
              + form(identifier)
              + "; "
              + remedy(identifier));
    }
  }

  private static String form(Identifier identifier) {
    if (identifier instanceof GuidIdentifier) {
      return "a GUID of 8-4-4-4-12 hexadecimal digits";
    }
    if (identifier instanceof ManifestVersion) {
      return "a version of three whole numbers such as 1.2.5";
    }
    if (identifier instanceof ResourceGroupName) {
      return "a resource group name of 1 to 90 letters, digits and _-.(), not ending in a period";
    }
    if (identifier instanceof OfferId || identifier instanceof PlanId) {
      return "an id of 1 to 50 lower-case letters, digits, hyphens and underscores";
    }
    return "an id of 1 to 50 letters, digits, hyphens and underscores";
  }

  private static String remedy(Identifier identifier) {
    String text = identifier.value();
    if (text.isBlank()) {
      return "fill it in";
    }
    if (text.startsWith("<") && text.endsWith(">")) {
      return "it is a placeholder, so put the real value in its place";
    }
    String last = text.substring(text.lastIndexOf('/') + 1);
    return identifier instanceof GuidIdentifier && isGuid(last)
        ? "it is the id of a resource, so give its last part alone, " + last
        : "correct it";
  }

  private static boolean isGuid(String text) {
    return RoleDefinitionId.asWritten(text).isWellFormed();
  }
}
