// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates the domain: well-formed values mostly, and among them what an adversary would try. */
public final class CoreArbitraries {

  private CoreArbitraries() {}

  /** Texts that break whoever quotes, escapes, compares or cuts carelessly. */
  public static Arbitrary<String> hostileTexts() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            " ",
            "[concat('a', 'b')]",
            "[[not an expression]",
            "[",
            "]",
            "[]",
            "'); drop",
            "\"quoted\\\"",
            "</script><!--",
            "${jndi:x}",
            "{{x}}",
            "%s%n%d",
            "a\nb\r\nc\td",
            "\0\u001b[31m",
            "\u202eevil\u2066",
            "\u2028\u2029\u0085",
            "\ufeffmark",
            "\ud83d\ude00\u200d\ud83d\udcbb",
            "\ud83d",
            "\ude00\ud83d",
            "\u0130I\u0131i",
            "e\u0301\u00e9",
            "../../etc/passwd",
            "plans[0].id",
            "x".repeat(5001)),
        Arbitraries.strings().all().ofMaxLength(40));
  }

  /** Ordinary words, and hostile texts. */
  public static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20), hostileTexts());
  }

  /** GUIDs of every version, in lower and in upper case. */
  public static Arbitrary<String> guids() {
    Arbitrary<String> lower =
        Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
            .as((high, low) -> new UUID(high, low).toString());
    return Arbitraries.oneOf(lower, lower.map(guid -> guid.toUpperCase(Locale.ROOT)));
  }

  /** Identifiers of the marketplace. */
  public static Arbitrary<String> slugs() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('0', '9')
        .withChars('-', '_')
        .ofMinLength(1)
        .ofMaxLength(50);
  }

  /** Versions of manifests. */
  public static Arbitrary<ManifestVersion> manifestVersions() {
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 999_999_999);
    return Combinators.combine(number, number, number)
        .as((a, b, c) -> ManifestVersion.parse(a + "." + b + "." + c));
  }

  private static <T> Arbitrary<T> held(
      Arbitrary<String> wellFormed, Function<String, T> asWritten) {
    return Arbitraries.frequencyOf(Tuple.of(9, wellFormed), Tuple.of(1, hostileTexts()))
        .map(asWritten);
  }

  /** Identifiers of tenants. */
  public static Arbitrary<TenantId> tenantIds() {
    return held(guids(), TenantId::asWritten);
  }

  /** Identifiers of subscriptions. */
  public static Arbitrary<SubscriptionId> subscriptionIds() {
    return held(guids(), SubscriptionId::asWritten);
  }

  /** Roles that exist, roles that do not, and what is no role. */
  public static Arbitrary<RoleDefinitionId> roleDefinitionIds() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            Roles.READER, Roles.CONTRIBUTOR, Roles.OWNER, Roles.USER_ACCESS_ADMINISTRATOR),
        held(guids(), RoleDefinitionId::asWritten));
  }

  /** Principals of every type, with and without names. */
  public static Arbitrary<Principal> principals() {
    return Combinators.combine(
            held(guids(), PrincipalId::asWritten),
            texts().optional(),
            Arbitraries.of(PrincipalType.class))
        .as(
            (id, displayName, type) ->
                Principal.builder().id(id).displayName(displayName).type(type).build());
  }

  /** Authorizations with up to three assignable roles. */
  public static Arbitrary<Authorization> authorizations() {
    return Combinators.combine(
            principals(), roleDefinitionIds(), roleDefinitionIds().list().ofMaxSize(3))
        .as(
            (principal, role, delegated) ->
                Authorization.builder()
                    .principal(principal)
                    .roleDefinitionId(role)
                    .delegatedRoleDefinitionIds(delegated)
                    .build());
  }

  /** Access policies, with durations that Azure takes and that it does not. */
  public static Arbitrary<JustInTimeAccessPolicy> accessPolicies() {
    return Combinators.combine(
            Arbitraries.of(MultiFactorAuthProvider.class),
            Arbitraries.longs().between(-1, 36_000).map(Duration::ofSeconds).optional(),
            principals().list().ofMaxSize(2))
        .as(
            (provider, duration, approvers) ->
                JustInTimeAccessPolicy.builder()
                    .multiFactorAuthProvider(provider)
                    .maximumActivationDuration(duration)
                    .managedByTenantApprovers(approvers)
                    .build());
  }

  /** Eligible authorizations, with and without a policy. */
  public static Arbitrary<EligibleAuthorization> eligibleAuthorizations() {
    return Combinators.combine(
            principals(),
            roleDefinitionIds(),
            accessPolicies().optional(),
            roleDefinitionIds().list().ofMaxSize(1))
        .as(
            (principal, role, policy, delegated) ->
                EligibleAuthorization.builder()
                    .principal(principal)
                    .roleDefinitionId(role)
                    .justInTimeAccessPolicy(policy)
                    .delegatedRoleDefinitionIds(delegated)
                    .build());
  }

  /** Manifests with up to four authorizations of each kind. */
  public static Arbitrary<Manifest> manifests() {
    return Combinators.combine(
            manifestVersions(),
            tenantIds(),
            authorizations().list().ofMaxSize(4),
            eligibleAuthorizations().list().ofMaxSize(4))
        .as(
            (version, tenant, authorizations, eligible) ->
                Manifest.builder()
                    .version(version)
                    .managedByTenantId(tenant)
                    .authorizations(authorizations)
                    .eligibleAuthorizations(eligible)
                    .build());
  }

  /** Plans, public and private. */
  public static Arbitrary<Plan> plans() {
    return Combinators.combine(
            held(slugs(), PlanId::asWritten),
            texts(),
            texts(),
            Arbitraries.of(PlanVisibility.class),
            subscriptionIds().list().ofMaxSize(3),
            Arbitraries.of(PlanAvailability.class),
            manifests())
        .as(
            (id, name, summary, visibility, audience, availability, manifest) ->
                Plan.builder()
                    .id(id)
                    .name(name)
                    .summary(summary)
                    .visibility(visibility)
                    .privateAudience(audience)
                    .availability(availability)
                    .manifest(manifest)
                    .build());
  }

  /** Listings. */
  public static Arbitrary<Listing> listings() {
    Arbitrary<Contact> contact = Combinators.combine(texts(), texts(), texts()).as(Contact::of);
    return Combinators.combine(
            texts(), texts(), texts().list().ofMaxSize(3), texts().optional(), contact.optional())
        .as(
            (name, description, categories, link, support) ->
                Listing.builder()
                    .name(name)
                    .description(description)
                    .categories(categories)
                    .supportLink(link)
                    .supportContact(support)
                    .build());
  }

  /** Offers with up to three plans, whose ids may repeat. */
  public static Arbitrary<Offer> offers() {
    return Combinators.combine(
            held(slugs(), PublisherId::asWritten),
            held(slugs(), OfferId::asWritten),
            texts(),
            listings(),
            subscriptionIds().list().ofMaxSize(3),
            plans().list().ofMaxSize(3))
        .as(
            (publisher, id, alias, listing, audience, plans) ->
                Offer.builder()
                    .publisherId(publisher)
                    .id(id)
                    .alias(alias)
                    .listing(listing)
                    .previewAudience(audience)
                    .plans(plans)
                    .build());
  }

  /** Registration definitions, from the marketplace and not. */
  public static Arbitrary<RegistrationDefinition> registrationDefinitions() {
    Arbitrary<MarketplacePlan> marketplacePlan =
        Combinators.combine(offers(), plans()).as(MarketplacePlan::of);
    return Combinators.combine(
            guids().map(RegistrationDefinitionId::parse).optional(),
            texts(),
            texts().optional(),
            manifests(),
            marketplacePlan.optional())
        .as(
            (id, name, description, grant, plan) ->
                RegistrationDefinition.builder()
                    .from(grant)
                    .id(id)
                    .name(name)
                    .description(description)
                    .marketplacePlan(plan)
                    .build());
  }

  /** Scopes of all three kinds. */
  public static Arbitrary<Scope> scopes() {
    Arbitrary<ResourceGroupName> group =
        held(
            Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(90),
            ResourceGroupName::asWritten);
    return Arbitraries.oneOf(
        subscriptionIds().map(SubscriptionScope::new),
        Combinators.combine(subscriptionIds(), group).as(ResourceGroupScope::new),
        texts().map(ManagementGroupScope::new));
  }

  /** Delegations with up to three assignments. */
  public static Arbitrary<Delegation> delegations() {
    Arbitrary<RegistrationAssignment> assignment =
        Combinators.combine(guids().map(RegistrationAssignmentId::parse).optional(), scopes())
            .as((id, scope) -> RegistrationAssignment.builder().id(id).scope(scope).build());
    return Combinators.combine(
            registrationDefinitions(),
            assignment.list().ofMaxSize(3),
            Arbitraries.of(ProvisioningState.class).optional())
        .as(
            (definition, assignments, state) ->
                Delegation.builder()
                    .definition(definition)
                    .assignments(assignments)
                    .provisioningState(state)
                    .build());
  }
}
