// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.rule;

import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.Offer;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the caller knows of the world outside the model: where and how it is to be deployed.
 *
 * <p>Rules that need to know fire only when they are told; whatever is absent keeps them silent.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface Circumstances extends WithCircumstances permits ImmutableCircumstances {

  /** The version of the interface that a template uses. */
  Optional<ApiVersion> apiVersion();

  /** The cloud that the customer is in. */
  Optional<Cloud> cloud();

  /** The cloud that the managing tenant is in. */
  Optional<Cloud> managingTenantCloud();

  /** The tenant of the customer who is to delegate. */
  Optional<TenantId> customerTenantId();

  /**
   * Whether the publisher has a Solutions Partner designation for Infrastructure (Azure) or for
   * Security.
   */
  Optional<Boolean> solutionsPartner();

  /** Managing tenants that were looked up and do not exist. */
  Set<TenantId> missingTenants();

  /** Principals that were looked up in the managing tenant and do not exist there. */
  Set<PrincipalId> missingPrincipals();

  /** Whether the managing tenant discovered the subscription in Privileged Identity Management. */
  Optional<Boolean> onboardedToPrivilegedIdentityManagement();

  /** Whether the managing tenant has a licence that includes Privileged Identity Management. */
  Optional<Boolean> licensedForPrivilegedIdentityManagement();

  /** Whether whoever deploys is a guest in the customer's tenant. */
  Optional<Boolean> deployerIsGuest();

  /** The roles that whoever deploys holds at the customer's subscription; not told, if absent. */
  Optional<List<RoleDefinitionId>> deployerRoles();

  /**
   * The managing tenants that a policy of the customer allows; there is no such policy, if absent.
   */
  Optional<List<TenantId>> allowedManagingTenants();

  /** The tenant that a delegated subscription is about to be transferred to. */
  Optional<TenantId> transferTargetTenantId();

  /** Marketplace offers as they are live, which delegations can be compared with. */
  List<Offer> liveOffers();

  /** Nothing is known. */
  static Circumstances unknown() {
    return builder().build();
  }

  /** A builder with the values of these circumstances. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds circumstances; whatever is left out is not known. */
  final class Builder extends ImmutableCircumstances.Builder {
    Builder() {}
  }
}
