// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples;

import dev.fresnel.arm.AuthorizationSet;
import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.OfferDraft;
import dev.fresnel.core.Contact;
import dev.fresnel.core.Logo;
import dev.fresnel.core.Principal;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * An offer with a public and a private plan, and a template for a customer; the README shows it.
 */
public final class MarketplaceOffer {

  private MarketplaceOffer() {}

  /**
   * Prints the findings about the offer, and writes the template of its private plan.
   *
   * @param managingTenant the service provider's tenant
   * @param ownSubscription sees the offer before it goes live
   * @param customer can take the private plan
   * @param file where to; replaced if it is there
   * @return the offer
   * @throws IOException if the file cannot be written
   */
  public static OfferDraft writeTo(
      TenantId managingTenant, SubscriptionId ownSubscription, SubscriptionId customer, Path file)
      throws IOException {
    // README: from here
    Principal team =
        Principal.group(PrincipalId.parse("f5c3d3b7-9f55-4a33-9c5f-3f1d2c6a0b11"), "Team");
    Principal lead =
        Principal.group(PrincipalId.parse("a7e1c4d2-3b58-4f6a-8d90-1c2b3a4d5e6f"), "Lead");
    AuthorizationSet watch = AuthorizationSet.of(team, Roles.READER).letRemoveDelegation(team);
    AuthorizationSet repair =
        watch.makeEligible(team, Roles.BACKUP_CONTRIBUTOR, Duration.ofHours(4), lead);

    OfferDraft offer =
        Lighthouse.standard()
            .offer(PublisherId.parse("contoso"), OfferId.parse("operations"), managingTenant)
            .describe("Contoso operations", "Watched, repaired", "We watch.", "<p>We watch.</p>")
            .categories("IT and Management Tools")
            .legal("https://contoso.example/terms", "https://contoso.example/privacy")
            .logo(new Logo("logo.png", 216, 216))
            .contacts(
                Contact.of("Ann", "ann@contoso.example", "+1 555 0100"),
                Contact.of("Bo", "bo@contoso.example", "+1 555 0101"))
            .previewFor(ownSubscription)
            .plan(PlanId.parse("watch"), plan -> plan.describe("Watch", "See", "All").grant(watch))
            .plan(
                PlanId.parse("repair"),
                plan -> plan.describe("Repair", "Do", "All").grant(repair).onlyFor(customer));

    offer.validate().findings().forEach(finding -> System.out.println(finding.format()));
    offer.onboard(PlanId.parse("repair")).render().write(file);
    // README: to here
    return offer;
  }
}
