// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.codec;

import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Plan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Subject;
import java.util.Map;

/** The codecs of what can stand in a file of its own. */
public final class Subjects {

  private static final Map<Class<? extends Subject>, Codec<? extends Subject>> CODECS =
      Map.of(
          CustomerTenant.class, CustomerCodecs.CUSTOMER_TENANT,
          DefinitionChange.class, DelegationCodecs.DEFINITION_CHANGE,
          Delegation.class, DelegationCodecs.DELEGATION,
          Offer.class, OfferCodecs.OFFER,
          OfferChange.class, OfferCodecs.OFFER_CHANGE,
          Plan.class, OfferCodecs.PLAN,
          RegistrationDefinition.class, DelegationCodecs.DEFINITION);

  private Subjects() {}

  /**
   * The codec of a type.
   *
   * @throws IllegalArgumentException if {@code type} is not one of the subjects' interfaces
   */
  @SuppressWarnings("unchecked")
  public static <T extends Subject> Codec<T> codec(Class<T> type) {
    Codec<? extends Subject> codec = CODECS.get(type);
    if (codec == null) {
      throw new IllegalArgumentException(
          "type must be one of the interfaces that Subject permits, such as Offer, not " + type);
    }
    return (Codec<T>) codec;
  }

  /** The codec of a value's type. */
  @SuppressWarnings("unchecked")
  public static <T extends Subject> Codec<T> codecOf(T value) {
    for (Map.Entry<Class<? extends Subject>, Codec<? extends Subject>> each : CODECS.entrySet()) {
      if (each.getKey().isInstance(value)) {
        return (Codec<T>) each.getValue();
      }
    }
    throw new IllegalStateException("no codec for " + value.getClass());
  }
}
