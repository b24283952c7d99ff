// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a definition that does not say what the customer is to see as the offer's name. */
final class DefinitionWithoutName implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4026",
              "definition-without-name",
              Severity.WARNING,
              "A definition has no name that the customer could see",
              "https://learn.microsoft.com/en-us/azure/templates/microsoft.managedservices/registrationdefinitions")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<RegistrationDefinition> definition : model.definitions()) {
      if (definition.value().name().isBlank()) {
        findings.report(
            definition.path().property("name"),
            "The definition has no name, and Azure takes it so, but the customer sees an offer"
                + " without name; give registrationDefinitionName a text");
      }
    }
  }
}
