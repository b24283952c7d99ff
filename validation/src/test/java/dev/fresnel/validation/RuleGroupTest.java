// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Plan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Subject;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.Roles;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleGroupTest {

  private static final RegistrationDefinition DEFINITION = Fixtures.definition();
  private static final RegistrationDefinition ELIGIBLE =
      DEFINITION.withEligibleAuthorizations(
          EligibleAuthorization.builder()
              .principal(Fixtures.SUPPORT)
              .roleDefinitionId(Roles.CONTRIBUTOR)
              .build());
  private static final Plan PLAN =
      Plan.builder()
          .id(PlanId.parse("gold"))
          .name("Gold")
          .manifest(
              Manifest.builder()
                  .version(ManifestVersion.parse("1.0.0"))
                  .managedByTenantId(Fixtures.MANAGING_TENANT)
                  .addAuthorization(Authorization.of(Fixtures.SUPPORT, Roles.READER))
                  .build())
          .build();
  private static final Offer OFFER =
      Offer.builder()
          .publisherId(PublisherId.parse("contoso"))
          .id(OfferId.parse("operations"))
          .build();

  private static Set<RuleGroup> in(Subject subject) {
    LighthouseModel model =
        LighthouseModel.of(subject, RoleCatalog.builtIn(), Circumstances.unknown());
    Set<RuleGroup> groups = EnumSet.noneOf(RuleGroup.class);
    for (RuleGroup group : RuleGroup.values()) {
      if (group.isIn(model)) {
        groups.add(group);
      }
    }
    return groups;
  }

  @Test
  void aModelIsShownToRulesThatAreAboutSomethingInIt() {
    assertEquals(EnumSet.of(RuleGroup.ANYTHING), in(DEFINITION));
    assertEquals(EnumSet.of(RuleGroup.ANYTHING), in(CustomerTenant.of(Fixtures.CUSTOMER_TENANT)));
    assertEquals(EnumSet.of(RuleGroup.ELIGIBLE_AUTHORIZATIONS, RuleGroup.ANYTHING), in(ELIGIBLE));
    assertEquals(
        EnumSet.of(RuleGroup.DELEGATIONS, RuleGroup.ANYTHING), in(Delegation.of(DEFINITION)));
  }

  @Test
  void anOfferIsOneWithoutPlansAndAPlanWithoutAnOffer() {
    assertEquals(EnumSet.of(RuleGroup.OFFERS, RuleGroup.ANYTHING), in(OFFER));
    assertEquals(EnumSet.of(RuleGroup.OFFERS, RuleGroup.ANYTHING), in(PLAN));
  }

  @Test
  void aChangeIsAlsoWhatIsAboutToBe() {
    assertEquals(
        EnumSet.of(RuleGroup.CHANGES, RuleGroup.OFFERS, RuleGroup.ANYTHING),
        in(OfferChange.of(OFFER, OFFER)));
    assertEquals(
        EnumSet.of(RuleGroup.CHANGES, RuleGroup.ANYTHING),
        in(DefinitionChange.of(ELIGIBLE, DEFINITION)));
  }
}
