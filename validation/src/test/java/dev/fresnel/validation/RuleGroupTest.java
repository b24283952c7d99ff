// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Plan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.Subject;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.rule.Circumstances;
import dev.fresnel.validation.rule.LighthouseModel;
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
  private static final SubscriptionId SUBSCRIPTION =
      SubscriptionId.parse("5d2f8a1c-7b3e-4c6d-9e0f-1a2b3c4d5e6f");
  private static final Scope FIRST = new SubscriptionScope(SUBSCRIPTION);
  private static final Scope SECOND =
      new ResourceGroupScope(SUBSCRIPTION, ResourceGroupName.parse("web"));
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
  void severalScopesAreMoreThanOneInAllDelegationsTogether() {
    Delegation one = Delegation.of(DEFINITION, FIRST);
    assertEquals(EnumSet.of(RuleGroup.DELEGATIONS, RuleGroup.ANYTHING), in(one));
    Set<RuleGroup> several =
        EnumSet.of(RuleGroup.DELEGATIONS, RuleGroup.SEVERAL_SCOPES, RuleGroup.ANYTHING);
    assertEquals(several, in(Delegation.of(DEFINITION, FIRST, SECOND)));
    assertEquals(several, in(customer().withDelegations(one, Delegation.of(DEFINITION, SECOND))));
    assertEquals(
        EnumSet.of(RuleGroup.DELEGATIONS, RuleGroup.ANYTHING),
        in(customer().withDelegations(one, Delegation.of(DEFINITION))));
  }

  @Test
  void subscriptionsAreThoseThatTheCustomerTellsOf() {
    assertEquals(
        EnumSet.of(RuleGroup.CUSTOMER_SUBSCRIPTIONS, RuleGroup.ANYTHING),
        in(customer().withSubscriptions(CustomerSubscription.builder().id(SUBSCRIPTION).build())));
  }

  @Test
  void rolesOfNoteAreThoseThatSomethingIsToBeSaidOf() {
    Set<RuleGroup> ofNote = EnumSet.of(RuleGroup.ROLES_OF_NOTE, RuleGroup.ANYTHING);
    assertEquals(ofNote, in(giving(Roles.OWNER)));
    assertEquals(ofNote, in(giving(Roles.USER_ACCESS_ADMINISTRATOR)));
    assertEquals(ofNote, in(giving(Roles.VIRTUAL_MACHINE_CONTRIBUTOR)), "reads keys");
    assertEquals(ofNote, in(giving(RoleDefinitionId.asWritten("nobody knows"))));
    assertEquals(EnumSet.of(RuleGroup.ANYTHING), in(giving(Roles.CONTRIBUTOR)));
    assertEquals(
        ofNote,
        in(
            DEFINITION.withAuthorizations(
                Authorization.of(Fixtures.SUPPORT, Roles.READER)
                    .withDelegatedRoleDefinitionIds(Roles.OWNER))));
    assertEquals(
        EnumSet.of(RuleGroup.ROLES_OF_NOTE, RuleGroup.ELIGIBLE_AUTHORIZATIONS, RuleGroup.ANYTHING),
        in(
            ELIGIBLE.withEligibleAuthorizations(
                EligibleAuthorization.builder()
                    .principal(Fixtures.SUPPORT)
                    .roleDefinitionId(Roles.OWNER)
                    .build())));
  }

  private static CustomerTenant customer() {
    return CustomerTenant.of(Fixtures.CUSTOMER_TENANT);
  }

  private static RegistrationDefinition giving(RoleDefinitionId role) {
    return DEFINITION.withAuthorizations(Authorization.of(Fixtures.SUPPORT, role));
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
