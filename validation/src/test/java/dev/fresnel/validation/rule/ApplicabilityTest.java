// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.internal.inspection.AssignedScope;
import dev.fresnel.validation.internal.inspection.QuestionableRoles;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApplicabilityTest {

  private static final List<Applicability> STANDARD =
      List.of(
          Applicability.EVERYTHING,
          Applicability.OFFERS,
          Applicability.DELEGATIONS,
          AssignedScope.SEVERAL,
          Applicability.CUSTOMER_SUBSCRIPTIONS,
          QuestionableRoles.SOME,
          Applicability.ELIGIBLE_AUTHORIZATIONS,
          Applicability.OFFER_CHANGES,
          Applicability.DEFINITION_CHANGES);

  private static final RegistrationDefinition DEFINITION = SampleDefinitions.SMALL;
  private static final RegistrationDefinition ELIGIBLE =
      DEFINITION.withEligibleAuthorizations(
          EligibleAuthorization.builder()
              .principal(SamplePrincipals.SUPPORT)
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
                  .managedByTenantId(SampleIds.MANAGING_TENANT)
                  .addAuthorization(Authorization.of(SamplePrincipals.SUPPORT, Roles.READER))
                  .build())
          .build();
  private static final Offer OFFER =
      Offer.builder()
          .publisherId(PublisherId.parse("contoso"))
          .id(OfferId.parse("operations"))
          .build();

  private static LighthouseModel model(Subject subject) {
    return LighthouseModel.of(subject, RoleCatalog.builtIn(), Circumstances.unknown());
  }

  /** Checks which applicabilities, beside that to everything, include a subject. */
  private static void assertIncluded(Subject subject, Applicability... expected) {
    Set<Applicability> all = new LinkedHashSet<>(List.of(expected));
    all.add(Applicability.EVERYTHING);
    Set<Applicability> including = new LinkedHashSet<>();
    for (Applicability each : STANDARD) {
      if (each.includes(model(subject))) {
        including.add(each);
      }
    }
    assertEquals(all, including);
  }

  @Test
  void aModelIsIncludedWhereItHasWhatTheRulesAreAbout() {
    assertIncluded(DEFINITION);
    assertIncluded(CustomerTenant.of(SampleIds.CUSTOMER_TENANT));
    assertIncluded(ELIGIBLE, Applicability.ELIGIBLE_AUTHORIZATIONS);
    assertIncluded(Delegation.of(DEFINITION), Applicability.DELEGATIONS);
  }

  @Test
  void severalScopesAreMoreThanOneInAllDelegationsTogether() {
    Delegation one = Delegation.of(DEFINITION, FIRST);
    assertIncluded(one, Applicability.DELEGATIONS);
    assertIncluded(
        Delegation.of(DEFINITION, FIRST, SECOND), Applicability.DELEGATIONS, AssignedScope.SEVERAL);
    assertIncluded(
        customer().withDelegations(one, Delegation.of(DEFINITION, SECOND)),
        Applicability.DELEGATIONS,
        AssignedScope.SEVERAL);
    assertIncluded(
        customer().withDelegations(one, Delegation.of(DEFINITION)), Applicability.DELEGATIONS);
  }

  @Test
  void subscriptionsAreThoseThatAreKnownOfTheCustomer() {
    assertIncluded(
        customer().withSubscriptions(CustomerSubscription.builder().id(SUBSCRIPTION).build()),
        Applicability.CUSTOMER_SUBSCRIPTIONS);
  }

  @Test
  void questionableRolesAreThoseThatAzureRefusesSomewhereOrThatReadKeys() {
    assertIncluded(giving(Roles.OWNER), QuestionableRoles.SOME);
    assertIncluded(giving(Roles.USER_ACCESS_ADMINISTRATOR), QuestionableRoles.SOME);
    assertIncluded(giving(Roles.VIRTUAL_MACHINE_CONTRIBUTOR), QuestionableRoles.SOME);
    assertIncluded(giving(RoleDefinitionId.asWritten("nobody knows")), QuestionableRoles.SOME);
    assertIncluded(giving(Roles.CONTRIBUTOR));
    assertIncluded(
        DEFINITION.withAuthorizations(
            Authorization.of(SamplePrincipals.SUPPORT, Roles.READER)
                .withDelegatedRoleDefinitionIds(Roles.OWNER)),
        QuestionableRoles.SOME);
    assertIncluded(
        ELIGIBLE.withEligibleAuthorizations(
            EligibleAuthorization.builder()
                .principal(SamplePrincipals.SUPPORT)
                .roleDefinitionId(Roles.OWNER)
                .build()),
        QuestionableRoles.SOME,
        Applicability.ELIGIBLE_AUTHORIZATIONS);
  }

  private static CustomerTenant customer() {
    return CustomerTenant.of(SampleIds.CUSTOMER_TENANT);
  }

  private static RegistrationDefinition giving(RoleDefinitionId role) {
    return DEFINITION.withAuthorizations(Authorization.of(SamplePrincipals.SUPPORT, role));
  }

  @Test
  void anOfferIsOneWithoutPlansAndAPlanWithoutAnOffer() {
    assertIncluded(OFFER, Applicability.OFFERS);
    assertIncluded(PLAN, Applicability.OFFERS);
  }

  @Test
  void aChangeIsAlsoWhatIsAboutToBe() {
    assertIncluded(OfferChange.of(OFFER, OFFER), Applicability.OFFER_CHANGES, Applicability.OFFERS);
    assertIncluded(DefinitionChange.of(ELIGIBLE, DEFINITION), Applicability.DEFINITION_CHANGES);
  }

  @Test
  void anApplicabilityOfOnesOwnIsAConditionWithAName() {
    Applicability described =
        Applicability.of(
            "registration definitions with a description",
            model ->
                model.definitions().stream()
                    .anyMatch(definition -> definition.value().description().isPresent()));
    assertTrue(described.includes(model(DEFINITION)));
    assertFalse(described.includes(model(DEFINITION.withDescription(Optional.empty()))));
    assertEquals("registration definitions with a description", described.toString());
  }

  @Test
  void theConditionAndTheNameMustBeGiven() {
    assertThrows(NullPointerException.class, () -> Applicability.of("models", none()));
    assertThrows(NullPointerException.class, () -> Applicability.of(none(), model -> true));
    assertThrows(NullPointerException.class, () -> Applicability.EVERYTHING.includes(none()));
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller may do wrong
  private static <T> T none() {
    return (T) null;
  }
}
