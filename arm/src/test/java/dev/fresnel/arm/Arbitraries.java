// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm;

import static net.jqwik.api.Arbitraries.frequencyOf;
import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.longs;
import static net.jqwik.api.Arbitraries.strings;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.Contact;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Link;
import dev.fresnel.core.Listing;
import dev.fresnel.core.Logo;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.PricingModel;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.ProvisioningState;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.Screenshot;
import dev.fresnel.core.Subject;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.Thumbnail;
import dev.fresnel.core.Video;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generated values of the domain: mostly such as Azure takes, some as only careless people do. */
public final class Arbitraries {

  private Arbitraries() {}

  private static <T> Arbitrary<T> oneOf(List<T> values) {
    return net.jqwik.api.Arbitraries.of(values);
  }

  private static <E extends Enum<E>> Arbitrary<E> constants(Class<E> type) {
    return net.jqwik.api.Arbitraries.of(type);
  }

  /** Any text: plain, multilingual, with what looks like an expression, empty, or broken. */
  public static Arbitrary<String> texts() {
    return frequencyOf(
        Tuple.of(6, strings().alpha().numeric().withChars(" -_.").ofMaxLength(30)),
        Tuple.of(2, strings().ofMaxLength(12)),
        Tuple.of(
            1,
            oneOf(
                List.of(
                    "[x]", "[[x]", "[", "]", "[concat('a')", "\"\\\n\t\r/", "\u20ac\ud83d\ude00"))),
        Tuple.of(1, oneOf(List.of("", " ", "null", "1.0", "\ud800", "\ufeff"))));
  }

  /** GUIDs, some of zeros only. */
  public static Arbitrary<String> guids() {
    return Combinators.combine(longs(), longs())
        .as((high, low) -> new UUID(high, low).toString())
        .injectDuplicates(0.05);
  }

  /** Identifiers that are GUIDs, in places malformed. */
  public static <T> Arbitrary<T> guids(Function<String, T> asWritten) {
    return frequencyOf(
            Tuple.of(8, guids()),
            Tuple.of(1, guids().map(guid -> guid.toUpperCase(Locale.ROOT))),
            Tuple.of(
                1,
                oneOf(
                    List.of(
                        "",
                        "[parameters('id')]",
                        "<your id>",
                        "00000000-0000-0000-0000-000000000000"))))
        .map(asWritten);
  }

  /** Identifiers of offers, plans and publishers, in places malformed. */
  public static <T> Arbitrary<T> slugs(Function<String, T> asWritten) {
    return frequencyOf(
            Tuple.of(
                8,
                strings().withCharRange('a', 'z').withChars("-_0").ofMinLength(1).ofMaxLength(12)),
            Tuple.of(1, texts()))
        .map(asWritten);
  }

  /** Versions, in places malformed. */
  public static Arbitrary<ManifestVersion> versions() {
    Arbitrary<Integer> number = integers().between(0, 999);
    return frequencyOf(
            Tuple.of(
                8,
                Combinators.combine(number, number, number).as((a, b, c) -> a + "." + b + "." + c)),
            Tuple.of(1, oneOf(List.of("", "1", "1.0", "v1.0.0", "[variables('version')]"))))
        .map(ManifestVersion::asWritten);
  }

  /** Principals of every kind. */
  public static Arbitrary<Principal> principals() {
    return Combinators.combine(
            guids(PrincipalId::asWritten), texts().optional(), constants(PrincipalType.class))
        .as((id, name, type) -> Principal.builder().id(id).displayName(name).type(type).build());
  }

  /** Roles: the well-known ones, others, and malformed ones. */
  public static Arbitrary<RoleDefinitionId> roles() {
    return frequencyOf(
        Tuple.of(
            6,
            oneOf(
                List.of(
                    Roles.READER,
                    Roles.CONTRIBUTOR,
                    Roles.USER_ACCESS_ADMINISTRATOR,
                    Roles.OWNER,
                    Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE))),
        Tuple.of(1, guids(RoleDefinitionId::asWritten)));
  }

  /** Authorizations, some with assignable roles. */
  public static Arbitrary<Authorization> authorizations() {
    return Combinators.combine(principals(), roles(), roles().list().ofMaxSize(2))
        .as(
            (principal, role, assignable) ->
                Authorization.of(principal, role).withDelegatedRoleDefinitionIds(assignable));
  }

  /** Access policies, with durations that Azure takes and others. */
  public static Arbitrary<JustInTimeAccessPolicy> policies() {
    Arbitrary<Duration> durations =
        longs().between(-1, 600).map(Duration::ofMinutes).injectDuplicates(0.1);
    return Combinators.combine(
            constants(MultiFactorAuthProvider.class),
            durations.optional(),
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
            principals(), roles(), policies().optional(), roles().list().ofMaxSize(1))
        .as(
            (principal, role, policy, assignable) ->
                EligibleAuthorization.builder()
                    .principal(principal)
                    .roleDefinitionId(role)
                    .justInTimeAccessPolicy(policy)
                    .delegatedRoleDefinitionIds(assignable)
                    .build());
  }

  /** Manifests with up to three authorizations of each kind. */
  public static Arbitrary<Manifest> manifests() {
    return Combinators.combine(
            versions(),
            guids(TenantId::asWritten),
            authorizations().list().ofMaxSize(3),
            eligibleAuthorizations().list().ofMaxSize(3))
        .as(
            (version, tenant, authorizations, eligible) ->
                Manifest.builder()
                    .version(version)
                    .managedByTenantId(tenant)
                    .authorizations(authorizations)
                    .eligibleAuthorizations(eligible)
                    .build());
  }

  /** Marketplace plans. */
  public static Arbitrary<MarketplacePlan> marketplacePlans() {
    return Combinators.combine(
            slugs(PublisherId::asWritten),
            slugs(OfferId::asWritten),
            slugs(PlanId::asWritten),
            versions())
        .as(MarketplacePlan::new);
  }

  /** Definitions, with and without a name of their own and a marketplace plan. */
  public static Arbitrary<RegistrationDefinition> definitions() {
    return Combinators.combine(
            guids(RegistrationDefinitionId::asWritten).optional(),
            texts(),
            texts().optional(),
            manifests(),
            marketplacePlans().optional(0.3))
        .as(
            (id, name, description, manifest, plan) ->
                RegistrationDefinition.builder()
                    .id(id)
                    .name(name)
                    .description(description)
                    .managedByTenantId(manifest.managedByTenantId())
                    .authorizations(manifest.authorizations())
                    .eligibleAuthorizations(manifest.eligibleAuthorizations())
                    .marketplacePlan(plan)
                    .build());
  }

  /** Subscriptions, in places malformed. */
  public static Arbitrary<SubscriptionId> subscriptions() {
    return guids(SubscriptionId::asWritten);
  }

  /** Subscriptions, resource groups and, now and then, management groups. */
  public static Arbitrary<Scope> scopes() {
    Arbitrary<String> names =
        strings().withCharRange('A', 'z').numeric().withChars("-_.()\u00e9").ofMaxLength(20);
    return frequencyOf(
        Tuple.of(4, subscriptions().map(SubscriptionScope::new)),
        Tuple.of(
            4,
            Combinators.combine(subscriptions(), names.map(ResourceGroupName::asWritten))
                .as(ResourceGroupScope::new)),
        Tuple.of(1, names.map(ManagementGroupScope::new)));
  }

  /** Delegations with up to three assignments. */
  public static Arbitrary<Delegation> delegations() {
    Arbitrary<RegistrationAssignment> assignments =
        Combinators.combine(guids(RegistrationAssignmentId::asWritten).optional(), scopes())
            .as((id, scope) -> RegistrationAssignment.builder().id(id).scope(scope).build());
    return Combinators.combine(
            definitions(),
            assignments.list().ofMaxSize(3),
            constants(ProvisioningState.class).optional(0.5))
        .as(
            (definition, assigned, state) ->
                Delegation.builder()
                    .definition(definition)
                    .assignments(assigned)
                    .provisioningState(state)
                    .build());
  }

  /** Customers with up to two subscriptions and delegations. */
  public static Arbitrary<CustomerTenant> customers() {
    Arbitrary<Optional<Boolean>> facts = oneOf(List.of(true, false)).optional(0.5);
    Arbitrary<CustomerSubscription> subscriptions =
        Combinators.combine(
                subscriptions(),
                facts,
                facts,
                facts,
                facts,
                guids(TenantId::asWritten).optional(),
                texts().map(ResourceGroupName::asWritten).list().ofMaxSize(2).optional())
            .as(
                (id, registered, reseller, databricks, locks, tenant, groups) ->
                    CustomerSubscription.builder()
                        .id(id)
                        .homeTenantId(tenant)
                        .resourceGroups(groups)
                        .resourceProviderRegistered(registered)
                        .boughtThroughReseller(reseller)
                        .usesAzureDatabricks(databricks)
                        .hasResourceLocks(locks)
                        .build());
    return Combinators.combine(
            guids(TenantId::asWritten),
            texts().optional(),
            constants(Cloud.class),
            subscriptions.list().ofMaxSize(2),
            delegations().list().ofMaxSize(2))
        .as(
            (id, name, cloud, known, delegated) ->
                CustomerTenant.builder()
                    .id(id)
                    .displayName(name)
                    .cloud(cloud)
                    .subscriptions(known)
                    .delegations(delegated)
                    .build());
  }

  /** Plans of every kind. */
  public static Arbitrary<Plan> plans() {
    return Combinators.combine(
            slugs(PlanId::asWritten),
            texts(),
            texts(),
            constants(PlanVisibility.class),
            constants(PlanAvailability.class),
            constants(PricingModel.class),
            subscriptions().list().ofMaxSize(2),
            manifests())
        .as(
            (id, name, text, visibility, availability, pricing, audience, manifest) ->
                Plan.builder()
                    .id(id)
                    .name(name)
                    .summary(text)
                    .description(text)
                    .visibility(visibility)
                    .availability(availability)
                    .pricingModel(pricing)
                    .privateAudience(audience)
                    .manifest(manifest)
                    .build());
  }

  /** Listings, from bare to complete. */
  public static Arbitrary<Listing> listings() {
    Arbitrary<Integer> pixels = integers().between(-1, 2_000);
    Arbitrary<Contact> contacts = Combinators.combine(texts(), texts(), texts()).as(Contact::of);
    Arbitrary<Thumbnail> thumbnails =
        Combinators.combine(texts(), pixels, pixels).as(Thumbnail::new);
    Arbitrary<Video> videos =
        Combinators.combine(texts(), texts(), thumbnails.optional())
            .as((name, url, still) -> Video.builder().name(name).url(url).thumbnail(still).build());
    Arbitrary<Screenshot> screenshots =
        Combinators.combine(texts(), texts(), pixels, pixels).as(Screenshot::new);
    Arbitrary<Logo> logos = Combinators.combine(texts(), pixels, pixels).as(Logo::new);
    Arbitrary<Link> links = Combinators.combine(texts(), texts()).as(Link::new);
    return Combinators.combine(
            texts().list().ofSize(4),
            texts().optional().list().ofSize(5),
            texts().list().ofMaxSize(2),
            links.list().ofMaxSize(2),
            contacts.optional().list().ofSize(2),
            logos.optional(),
            screenshots.list().ofMaxSize(2),
            videos.list().ofMaxSize(2))
        .as(
            (texts, optional, categories, useful, contact, logo, screens, films) ->
                Listing.builder()
                    .name(texts.get(0))
                    .searchResultsSummary(texts.get(1))
                    .shortDescription(texts.get(2))
                    .description(texts.get(3))
                    .language(optional.get(0))
                    .categories(categories)
                    .termsAndConditions(optional.get(1))
                    .privacyPolicyLink(optional.get(2))
                    .supportLink(optional.get(3))
                    .governmentSupportLink(optional.get(4))
                    .usefulLinks(useful)
                    .supportContact(contact.get(0))
                    .engineeringContact(contact.get(1))
                    .logo(logo)
                    .screenshots(screens)
                    .videos(films)
                    .build());
  }

  /** Offers with up to two plans. */
  public static Arbitrary<Offer> offers() {
    return Combinators.combine(
            slugs(PublisherId::asWritten),
            slugs(OfferId::asWritten),
            texts(),
            listings(),
            subscriptions().list().ofMaxSize(2),
            plans().list().ofMaxSize(2))
        .as(
            (publisher, id, alias, listing, preview, plans) ->
                Offer.builder()
                    .publisherId(publisher)
                    .id(id)
                    .alias(alias)
                    .listing(listing)
                    .previewAudience(preview)
                    .plans(plans)
                    .build());
  }

  /** Whatever can be checked as a whole, each type as often as the others. */
  public static Arbitrary<Subject> subjects() {
    return net.jqwik.api.Arbitraries.oneOf(
        offers().map(each -> each),
        plans().map(each -> each),
        definitions().map(each -> each),
        delegations().map(each -> each),
        customers().map(each -> each),
        Combinators.combine(definitions(), definitions()).as(DefinitionChange::of),
        Combinators.combine(offers(), offers(), slugs(PlanId::asWritten).list().ofMaxSize(2))
            .as((live, next, held) -> OfferChange.of(live, next).withHeldPlans(held)));
  }
}
