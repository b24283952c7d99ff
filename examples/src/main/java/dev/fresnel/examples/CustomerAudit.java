// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples;

import dev.fresnel.arm.payload.Payload;
import dev.fresnel.arm.payload.PayloadReader;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.RuleSettingsReader;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.settings.RuleSettings;
import java.util.List;

/** What a customer has, by rules and beside what a template would do; an example of the README. */
public final class CustomerAudit {

  private CustomerAudit() {}

  /**
   * Prints the findings about what a customer has, and what a template would change.
   *
   * @param tenant the customer's tenant
   * @param subscription the customer's subscription that the template is to be deployed to
   * @param payloads what {@code az managedservices definition list} and {@code assignment list}
   *     print there
   * @param template the template
   * @param settingsFile what the provider has decided about rules
   * @return what the template would change
   */
  public static AccessDiff audit(
      TenantId tenant,
      SubscriptionId subscription,
      List<Source> payloads,
      Source template,
      Source settingsFile) {
    // README: from here
    RuleSettings settings = RuleSettingsReader.read(settingsFile).orThrow();
    Payload has = PayloadReader.read(payloads).orThrow();
    List<Finding> findings =
        Validator.standard()
            .withSettings(settings)
            .validate(has.customer(tenant), has.locator())
            .active();
    findings.forEach(finding -> System.out.println(finding.format()));

    ArmDocument next = ArmReader.standard().forSubscription(subscription).read(template).orThrow();
    AccessDiff changes = next.changesTo(has.state());
    System.out.print(changes.format(RoleCatalog.builtIn()));
    // README: to here
    return changes;
  }
}
