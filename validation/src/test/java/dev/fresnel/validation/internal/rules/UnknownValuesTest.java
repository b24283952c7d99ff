// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import static dev.fresnel.validation.internal.rules.DelegationFixtures.BACKUPS;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.OPERATIONS;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.PRODUCTION;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.PRODUCTION_SCOPE;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.WEB;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.customer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Plan;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.Subject;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.fixtures.SamplePlans;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.rule.Circumstances;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A value that only the deployment knows is equal to nothing, be its text the same. */
class UnknownValuesTest {

  private static final String EXPRESSION = "[parameters('value')]";
  private static final String OTHER_EXPRESSION = "[parameters('other')]";
  private static final String DEPLOYED_SUBSCRIPTION = "[subscription().subscriptionId]";
  private static final String ZEROS = "00000000-0000-0000-0000-000000000000";
  private static final String GUID = "bbbbbbbb-0000-4000-8000-000000000001";
  private static final String OTHER_GUID = "bbbbbbbb-0000-4000-8000-000000000002";

  private static boolean finds(String rule, Circumstances circumstances, Subject subject) {
    return Validator.standard()
        .withCircumstances(circumstances)
        .validate(subject)
        .findings()
        .stream()
        .anyMatch(finding -> finding.ruleId().value().equals(rule));
  }

  /** A rule finds its fault in a known value, and nothing while the value is an expression. */
  private static void assertNeedsKnown(String rule, String known, Function<String, Subject> of) {
    assertNeedsKnown(rule, Circumstances.unknown(), known, of);
  }

  private static void assertNeedsKnown(
      String rule, Circumstances circumstances, String known, Function<String, Subject> of) {
    assertEquals(true, finds(rule, circumstances, of.apply(known)), rule + " of " + known);
    assertEquals(false, finds(rule, circumstances, of.apply(EXPRESSION)), rule + " of unknown");
  }

  private static Scope group(String subscription, String name) {
    return new ResourceGroupScope(
        SubscriptionId.asWritten(subscription), ResourceGroupName.asWritten(name));
  }

  private static RegistrationDefinition identified(RegistrationDefinition definition, String id) {
    return definition.withId(RegistrationDefinitionId.asWritten(id));
  }

  @Test
  void scopesOfOneDefinition() {
    assertNeedsKnown(
        "LH4004",
        "web",
        name ->
            Delegation.of(
                OPERATIONS, group(PRODUCTION.value(), name), group(PRODUCTION.value(), name)));
    assertNeedsKnown(
        "LH4004",
        PRODUCTION.value(),
        id -> Delegation.of(OPERATIONS, group(id, "web"), group(id, "web")));
    assertNeedsKnown(
        "LH4004",
        "contoso",
        id ->
            Delegation.of(OPERATIONS, new ManagementGroupScope(id), new ManagementGroupScope(id)));
  }

  @Test
  void theSubscriptionAndTheGroupOfTheDeploymentAreTheSameThroughout() {
    Scope deployed = group(DEPLOYED_SUBSCRIPTION, "[resourceGroup().name]");
    Delegation twice = Delegation.of(OPERATIONS, deployed, deployed);
    assertEquals(true, finds("LH4004", Circumstances.unknown(), twice));
    Delegation whole =
        Delegation.of(
            OPERATIONS,
            new SubscriptionScope(SubscriptionId.asWritten(DEPLOYED_SUBSCRIPTION)),
            deployed);
    assertEquals(true, finds("LH4008", Circumstances.unknown(), whole));
    Circumstances live =
        Circumstances.builder()
            .addLiveOffer(offer("operations").withPlans(ofOffer("operations").plans()))
            .build();
    Delegation fromOffer = Delegation.of(fromOffer("operations"), deployed);
    assertEquals(false, finds("LH4009", live, fromOffer), "nobody knows which one it is");
  }

  @Test
  void definitionsOfTwoDelegations() {
    assertNeedsKnown(
        "LH4004",
        GUID,
        id ->
            customer(
                Delegation.of(identified(OPERATIONS, id), WEB),
                Delegation.of(identified(OPERATIONS, id), WEB)));
    assertNeedsKnown(
        "LH4004",
        "Contoso",
        name ->
            customer(
                Delegation.of(OPERATIONS.withName(name), WEB),
                Delegation.of(OPERATIONS.withName(name), WEB)));
    assertNeedsKnown(
        "LH4004",
        "11111111-aaaa-4bbb-8ccc-000000000001",
        tenant ->
            customer(
                Delegation.of(managedBy(OPERATIONS, tenant), WEB),
                Delegation.of(managedBy(OPERATIONS, tenant), WEB)));
    Delegation one = Delegation.of(managedBy(identified(OPERATIONS, EXPRESSION), EXPRESSION), WEB);
    assertEquals(
        true,
        finds(
            "LH4004",
            Circumstances.unknown(),
            one.withAssignments(one.assignments().get(0), one.assignments().get(0))),
        "one definition is itself");
  }

  private static RegistrationDefinition managedBy(
      RegistrationDefinition definition, String tenant) {
    return definition.withManagedByTenantId(TenantId.asWritten(tenant));
  }

  @Test
  void definitionsOfOneName() {
    assertNeedsKnown(
        "LH4005",
        "Contoso",
        name ->
            customer(
                Delegation.of(identified(OPERATIONS.withName(name), GUID), WEB),
                Delegation.of(identified(OPERATIONS.withName(name), OTHER_GUID), WEB)));
    assertNeedsKnown(
        "LH4005",
        OTHER_GUID,
        id ->
            customer(
                Delegation.of(identified(OPERATIONS, GUID), WEB),
                Delegation.of(identified(OPERATIONS, id), WEB)));
  }

  @Test
  void definitionsOfTwoManagingTenants() {
    Function<String, RegistrationDefinition> taken =
        id ->
            identified(
                OPERATIONS.withManagedByTenantId(DelegationFixtures.FABRIKAM).withName(id), id);
    assertNeedsKnown(
        "LH4006",
        GUID,
        id ->
            customer(
                Delegation.of(identified(OPERATIONS, id), WEB),
                Delegation.of(taken.apply(id), WEB)));
    assertNeedsKnown(
        "LH4006",
        "Contoso",
        name ->
            customer(
                Delegation.of(OPERATIONS.withName(name), WEB),
                Delegation.of(
                    OPERATIONS.withManagedByTenantId(DelegationFixtures.FABRIKAM).withName(name),
                    WEB)));
  }

  @Test
  void accessThatDelegationsShare() {
    Function<Authorization, Subject> shared =
        authorization ->
            customer(
                Delegation.of(OPERATIONS.withAuthorizations(authorization), PRODUCTION_SCOPE),
                Delegation.of(BACKUPS.withAuthorizations(authorization), PRODUCTION_SCOPE));
    assertNeedsKnown("LH4007", GUID, id -> shared.apply(reader(id)));
    assertEquals(false, finds("LH4007", Circumstances.unknown(), shared.apply(reader(ZEROS))));
    assertNeedsKnown(
        "LH4007",
        Roles.READER.value(),
        role ->
            shared.apply(
                Authorization.of(SamplePrincipals.SUPPORT, RoleDefinitionId.asWritten(role))));
    assertNeedsKnown(
        "LH4007",
        PRODUCTION.value(),
        subscription ->
            customer(
                Delegation.of(OPERATIONS, group(subscription, "one")),
                Delegation.of(
                    BACKUPS.withAuthorizations(OPERATIONS.authorizations()),
                    group(subscription, "two"))));
  }

  private static Authorization reader(String principal) {
    return Authorization.of(principal(principal), Roles.READER);
  }

  private static Principal principal(String id) {
    return Principal.user(PrincipalId.asWritten(id), "Robin");
  }

  @Test
  void aResourceGroupAndItsSubscription() {
    assertNeedsKnown(
        "LH4008",
        PRODUCTION.value(),
        id ->
            Delegation.of(
                OPERATIONS, new SubscriptionScope(SubscriptionId.asWritten(id)), group(id, "web")));
    assertNeedsKnown(
        "LH4008",
        "11111111-aaaa-4bbb-8ccc-000000000001",
        tenant ->
            customer(
                Delegation.of(managedBy(BACKUPS, tenant), PRODUCTION_SCOPE),
                Delegation.of(managedBy(OPERATIONS, tenant), WEB)));
  }

  private static Offer offer(String id) {
    return Offer.builder()
        .publisherId(PublisherId.parse("contoso"))
        .id(OfferId.asWritten(id))
        .build();
  }

  private static Offer ofOffer(String id) {
    return offer(id)
        .withPlans(
            SamplePlans.privatePlan("gold").withPrivateAudience(SubscriptionId.parse(OTHER_GUID)));
  }

  private static RegistrationDefinition fromOffer(String id) {
    Plan plan = ofOffer(id).plans().get(0);
    return OPERATIONS.withMarketplacePlan(MarketplacePlan.of(offer(id), plan));
  }

  @Test
  void marketplacePlans() {
    Circumstances live =
        Circumstances.builder().addLiveOffers(ofOffer("operations"), ofOffer(EXPRESSION)).build();
    assertNeedsKnown(
        "LH4009", live, "operations", id -> Delegation.of(fromOffer(id), PRODUCTION_SCOPE));
    assertNeedsKnown(
        "LH4012",
        "backups",
        id ->
            customer(
                Delegation.of(fromOffer("operations"), WEB), Delegation.of(fromOffer(id), WEB)));
  }

  @Test
  void subscriptionsOfACustomer() {
    Circumstances live = Circumstances.builder().addLiveOffer(ofOffer("operations")).build();
    Function<String, Subject> resold =
        id ->
            customer(Delegation.of(fromOffer("operations"), group(id, "web")))
                .withSubscriptions(
                    CustomerSubscription.builder()
                        .id(SubscriptionId.asWritten(id))
                        .boughtThroughReseller(true)
                        .resourceProviderRegistered(false)
                        .usesAzureDatabricks(true)
                        .hasResourceLocks(true)
                        .build());
    for (String rule : List.of("LH4003", "LH4010", "LH4024", "LH4025")) {
      assertNeedsKnown(rule, live, PRODUCTION.value(), resold);
    }
  }

  @Test
  void aDefinitionThatMayBeAssignedElsewhere() {
    assertNeedsKnown("LH4013", GUID, id -> Delegation.of(identified(OPERATIONS, id)));
    assertEquals(true, finds("LH4013", Circumstances.unknown(), Delegation.of(OPERATIONS)));
  }

  @Test
  void whatWasLookedUp() {
    Circumstances missing =
        Circumstances.builder()
            .addMissingTenants(TenantId.parse(GUID), TenantId.asWritten(EXPRESSION))
            .addMissingPrincipals(PrincipalId.parse(GUID), PrincipalId.asWritten(EXPRESSION))
            .build();
    assertNeedsKnown("LH4015", missing, GUID, id -> managedBy(OPERATIONS, id));
    assertNeedsKnown("LH4016", missing, GUID, id -> OPERATIONS.withAuthorizations(reader(id)));
    for (String target : List.of(GUID, EXPRESSION)) {
      assertEquals(
          target.equals(GUID),
          finds(
              "LH4023",
              Circumstances.builder().transferTargetTenantId(TenantId.asWritten(target)).build(),
              Delegation.of(managedBy(OPERATIONS, target), WEB)));
    }
  }

  @Test
  void principalsOfOneDefinition() {
    assertNeedsKnown("LH2002", GUID, id -> OPERATIONS.withAuthorizations(reader(id), reader(id)));
    assertEquals(
        false,
        finds(
            "LH2002",
            Circumstances.unknown(),
            OPERATIONS.withAuthorizations(reader(ZEROS), reader(ZEROS))),
        "two placeholders are not one person");
    assertNeedsKnown(
        "LH2002",
        Roles.READER.value(),
        role -> {
          Authorization each =
              Authorization.of(SamplePrincipals.SUPPORT, RoleDefinitionId.asWritten(role));
          return OPERATIONS.withAuthorizations(each, each);
        });
    assertNeedsKnown(
        "LH3001",
        GUID,
        id ->
            OPERATIONS
                .withAuthorizations(reader(id))
                .withEligibleAuthorizations(
                    EligibleAuthorization.builder()
                        .principal(SamplePrincipals.SUPPORT)
                        .roleDefinitionId(Roles.CONTRIBUTOR)
                        .build()));
  }

  private static EligibleAuthorization approvedBy(
      String eligible, String role, String... approvers) {
    JustInTimeAccessPolicy.Builder policy = JustInTimeAccessPolicy.builder();
    for (String each : approvers) {
      policy.addManagedByTenantApprover(principal(each));
    }
    return EligibleAuthorization.of(
        principal(eligible), RoleDefinitionId.asWritten(role), policy.build());
  }

  @Test
  void policiesAndApprovers() {
    assertNeedsKnown(
        "LH3012",
        Roles.CONTRIBUTOR.value(),
        role ->
            OPERATIONS.withEligibleAuthorizations(
                approvedBy(GUID, role, OTHER_GUID), approvedBy(OTHER_GUID, role)));
    assertNeedsKnown(
        "LH3012",
        OTHER_GUID,
        approver ->
            OPERATIONS.withEligibleAuthorizations(
                approvedBy(GUID, Roles.CONTRIBUTOR.value(), approver),
                approvedBy(OTHER_GUID, Roles.CONTRIBUTOR.value())));
    assertNeedsKnown(
        "LH3013",
        GUID,
        id -> OPERATIONS.withEligibleAuthorizations(approvedBy(id, Roles.CONTRIBUTOR.value(), id)));
    assertEquals(
        false,
        finds(
            "LH3013",
            Circumstances.unknown(),
            OPERATIONS.withEligibleAuthorizations(
                approvedBy(ZEROS, Roles.CONTRIBUTOR.value(), ZEROS))));
  }

  @Test
  void plansOfAnOffer() {
    assertNeedsKnown(
        "LH1002",
        "gold",
        id -> {
          Plan plan = SamplePlans.privatePlan("gold").withId(PlanId.asWritten(id));
          return offer("operations").withPlans(plan, plan.withName("Another"));
        });
    assertNeedsKnown("LH6002", "backups", id -> OfferChange.of(offer("operations"), offer(id)));
    assertNeedsKnown(
        "LH6005",
        "1.0.0",
        version -> {
          Plan plan = SamplePlans.privatePlan("gold");
          Plan versioned =
              plan.withManifest(plan.manifest().withVersion(ManifestVersion.asWritten(version)));
          return OfferChange.of(
              offer("operations").withPlans(versioned),
              offer("operations")
                  .withPlans(
                      versioned.withManifest(
                          versioned.manifest().withAuthorizations(reader(GUID)))));
        });
  }

  @Test
  void changesOfADefinition() {
    RegistrationDefinition moved = OPERATIONS.withManagedByTenantId(DelegationFixtures.FABRIKAM);
    assertNeedsKnown(
        "LH6014",
        GUID,
        id -> DefinitionChange.of(identified(OPERATIONS, id), identified(moved, id)));
    assertNeedsKnown(
        "LH6015",
        "Contoso",
        name -> DefinitionChange.of(OPERATIONS.withName(name), moved.withName(name)));
    assertNeedsKnown(
        "LH6016",
        OTHER_GUID,
        id -> DefinitionChange.of(identified(OPERATIONS, GUID), identified(OPERATIONS, id)));
    assertNeedsKnown(
        "LH6016", "Another", name -> DefinitionChange.of(OPERATIONS, OPERATIONS.withName(name)));
    assertNeedsKnown(
        "LH6017", "Another", name -> DefinitionChange.of(OPERATIONS, OPERATIONS.withName(name)));
    assertNeedsKnown(
        "LH6017",
        GUID,
        id ->
            DefinitionChange.of(
                OPERATIONS.withAuthorizations(reader(id)),
                OPERATIONS.withName("Another").withAuthorizations(reader(id))));
    assertEquals(
        false,
        finds(
            "LH6016",
            Circumstances.unknown(),
            DefinitionChange.of(
                OPERATIONS.withName(EXPRESSION), OPERATIONS.withName(OTHER_EXPRESSION))),
        "two expressions may give one name");
  }
}
