// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import dev.fresnel.core.ApiVersion;
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
import dev.fresnel.core.Scope;
import dev.fresnel.core.Screenshot;
import dev.fresnel.core.Thumbnail;
import dev.fresnel.core.Video;
import dev.fresnel.core.access.AccessChange;
import dev.fresnel.core.access.AccessChangeKind;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.access.AccessTerms;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.finding.RelatedPlace;
import dev.fresnel.core.finding.RuleCategory;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.finding.Suppression;
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
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.Scalars;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.PathPattern;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.RoleType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The codecs of the domain types, by the types that they write and read. */
public final class CoreCodecs {

  private static final Map<Class<?>, Codec<?>> ALL = new LinkedHashMap<>();

  static {
    identifiers();
    constants();
    access();
    offers();
    customers();
    findings();
    rules();
  }

  private CoreCodecs() {}

  /** The codecs by types: interfaces, records and enumerations. */
  public static Map<Class<?>, Codec<?>> all() {
    return Collections.unmodifiableMap(ALL);
  }

  private static <T> void put(Class<T> type, Codec<T> codec) {
    ALL.put(type, codec);
  }

  private static void identifiers() {
    put(ManifestVersion.class, Scalars.MANIFEST_VERSION);
    put(OfferId.class, Scalars.OFFER_ID);
    put(PlanId.class, Scalars.PLAN_ID);
    put(PrincipalId.class, Scalars.PRINCIPAL_ID);
    put(PublisherId.class, Scalars.PUBLISHER_ID);
    put(RegistrationAssignmentId.class, Scalars.ASSIGNMENT_ID);
    put(RegistrationDefinitionId.class, Scalars.DEFINITION_ID);
    put(ResourceGroupName.class, Scalars.RESOURCE_GROUP_NAME);
    put(RoleDefinitionId.class, Scalars.ROLE_DEFINITION_ID);
    put(SubscriptionId.class, Scalars.SUBSCRIPTION_ID);
    put(TenantId.class, Scalars.TENANT_ID);
  }

  private static void constants() {
    put(ApiVersion.class, EnumCodecs.API_VERSION);
    put(Cloud.class, EnumCodecs.CLOUD);
    put(MultiFactorAuthProvider.class, EnumCodecs.MULTI_FACTOR_AUTH_PROVIDER);
    put(PlanAvailability.class, EnumCodecs.PLAN_AVAILABILITY);
    put(PlanVisibility.class, EnumCodecs.PLAN_VISIBILITY);
    put(PricingModel.class, EnumCodecs.PRICING_MODEL);
    put(PrincipalType.class, EnumCodecs.PRINCIPAL_TYPE);
    put(ProvisioningState.class, EnumCodecs.PROVISIONING_STATE);
    put(RoleType.class, RoleCodecs.ROLE_TYPE);
  }

  private static void access() {
    put(Authorization.class, AuthorizationCodecs.AUTHORIZATION);
    put(EligibleAuthorization.class, AuthorizationCodecs.ELIGIBLE_AUTHORIZATION);
    put(JustInTimeAccessPolicy.class, AuthorizationCodecs.JUST_IN_TIME_ACCESS_POLICY);
    put(Principal.class, AuthorizationCodecs.PRINCIPAL);
    put(Permission.class, RoleCodecs.PERMISSION);
    put(RoleDefinition.class, RoleCodecs.ROLE_DEFINITION);
  }

  private static void offers() {
    put(Contact.class, ListingCodecs.CONTACT);
    put(Link.class, ListingCodecs.LINK);
    put(Listing.class, ListingCodecs.LISTING);
    put(Logo.class, ListingCodecs.LOGO);
    put(Manifest.class, OfferCodecs.MANIFEST);
    put(Offer.class, OfferCodecs.OFFER);
    put(OfferChange.class, OfferCodecs.OFFER_CHANGE);
    put(Plan.class, OfferCodecs.PLAN);
    put(Screenshot.class, ListingCodecs.SCREENSHOT);
    put(Thumbnail.class, ListingCodecs.THUMBNAIL);
    put(Video.class, ListingCodecs.VIDEO);
  }

  private static void customers() {
    put(CustomerSubscription.class, CustomerCodecs.CUSTOMER_SUBSCRIPTION);
    put(CustomerTenant.class, CustomerCodecs.CUSTOMER_TENANT);
    put(DefinitionChange.class, DelegationCodecs.DEFINITION_CHANGE);
    put(Delegation.class, DelegationCodecs.DELEGATION);
    put(MarketplacePlan.class, DelegationCodecs.MARKETPLACE_PLAN);
    put(RegistrationAssignment.class, AssignmentCodec.ASSIGNMENT);
    put(RegistrationDefinition.class, DelegationCodecs.DEFINITION);
    put(Scope.class, Scopes.SCOPE);
  }

  private static void findings() {
    put(Finding.class, FindingCodecs.FINDING);
    put(ModelPath.class, FindingCodecs.MODEL_PATH);
    put(PathPattern.class, FindingCodecs.PATH_PATTERN);
    put(RelatedPlace.class, FindingCodecs.RELATED_PLACE);
    put(RuleCategory.class, FindingCodecs.RULE_CATEGORY);
    put(RuleId.class, FindingCodecs.RULE_ID);
    put(Severity.class, FindingCodecs.SEVERITY);
    put(SourceLocation.class, FindingCodecs.SOURCE_LOCATION);
    put(Suppression.class, FindingCodecs.SUPPRESSION);
  }

  private static void rules() {
    put(AccessChange.class, DiffCodecs.ACCESS_CHANGE);
    put(AccessChangeKind.class, DiffCodecs.ACCESS_CHANGE_KIND);
    put(AccessDiff.class, DiffCodecs.ACCESS_DIFF);
    put(AccessTerms.class, DiffCodecs.ACCESS_TERMS);
    put(Profile.class, RuleCodecs.PROFILE);
    put(RuleInfo.class, RuleCodecs.RULE_INFO);
  }
}
