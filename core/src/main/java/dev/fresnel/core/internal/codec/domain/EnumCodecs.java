// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.PricingModel;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.ProvisioningState;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.EnumCodec;

/** The enumerations of the domain. */
public final class EnumCodecs {

  public static final Codec<ApiVersion> API_VERSION =
      EnumCodec.of(ApiVersion.class, ApiVersion::text);

  public static final Codec<Cloud> CLOUD = EnumCodec.of(Cloud.class);

  static final Codec<MultiFactorAuthProvider> MULTI_FACTOR_AUTH_PROVIDER =
      EnumCodec.of(MultiFactorAuthProvider.class, MultiFactorAuthProvider::text);

  static final Codec<PlanAvailability> PLAN_AVAILABILITY = EnumCodec.of(PlanAvailability.class);

  static final Codec<PlanVisibility> PLAN_VISIBILITY = EnumCodec.of(PlanVisibility.class);

  static final Codec<PricingModel> PRICING_MODEL = EnumCodec.of(PricingModel.class);

  static final Codec<PrincipalType> PRINCIPAL_TYPE = EnumCodec.of(PrincipalType.class);

  public static final Codec<ProvisioningState> PROVISIONING_STATE =
      EnumCodec.of(ProvisioningState.class, ProvisioningState::text);

  private EnumCodecs() {}
}
