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
import dev.fresnel.core.internal.wording.PlaceholderText;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MalformedIdentifiers;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    Map<Identifier, List<ModelPath>> places = new LinkedHashMap<>(2);
    MalformedIdentifiers.visit(
        model,
        located -> {
          Identifier identifier = located.value();
          if (identifier.isUnresolved()) {
            return;
          }
          if (identifier.value().isBlank()) {
            // what is empty is not one value that stands in several places
            findings.report(located, message(identifier, model.roles()));
          } else {
            places.computeIfAbsent(identifier, first -> new ArrayList<>(1)).add(located.path());
          }
        });
    places.forEach(
        (identifier, paths) ->
            findings.report(
                paths.get(0), paths.subList(1, paths.size()), message(identifier, model.roles())));
  }

  private static String message(Identifier identifier, RoleCatalog roles) {
    String text = identifier.value();
    if (PlaceholderText.isForIdentifier(text)) {
      return Text.quote(text) + " is a placeholder; put " + form(identifier) + " in its place";
    }
    return Text.quote(text) + " is not " + form(identifier) + "; " + remedy(identifier, roles);
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

  private static String remedy(Identifier identifier, RoleCatalog roles) {
    String text = identifier.value();
    if (text.isBlank()) {
      return "fill it in";
    }
    String last = text.substring(text.lastIndexOf('/') + 1);
    RoleDefinitionId guid = RoleDefinitionId.asWritten(last);
    if (!(identifier instanceof GuidIdentifier) || !guid.isWellFormed()) {
      return "correct it";
    }
    return identifier instanceof RoleDefinitionId && !roles.has(guid)
        ? "it is the id of a resource whose last part is no built-in role's either, so name one of"
            + " those by its GUID"
        : "it is the id of a resource, so give its last part alone, " + last;
  }
}
