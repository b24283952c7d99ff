// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Subject;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.json.JsonObject;
import dev.fresnel.core.internal.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The codecs of what can stand in a file of its own. */
public final class Subjects {

  private Subjects() {}

  /**
   * The codec of a type.
   *
   * @throws IllegalArgumentException if {@code type} is not one of the subjects' interfaces
   */
  @SuppressWarnings("unchecked")
  public static <T extends Subject> Codec<T> codec(Class<T> type) {
    Codec<?> codec = CoreCodecs.all().get(type);
    if (codec == null || !Subject.class.isAssignableFrom(type)) {
      throw new IllegalArgumentException(
          "type must be one of the interfaces that Subject permits, such as Offer, not " + type);
    }
    return (Codec<T>) codec;
  }

  /**
   * What a document is, by the properties that only one type has: an offer, a plan, a definition or
   * a delegation; null if it is none of these.
   */
  public static @Nullable Class<? extends Subject> typeOf(JsonValue document) {
    if (!(document instanceof JsonObject root) || root.get("resources") != null) {
      return null;
    } else if (has(root, "plans") || has(root, "listing") || has(root, "publisherId")) {
      return Offer.class;
    } else if (has(root, "manifest")) {
      return Plan.class;
    } else if (has(root, "definition")) {
      return Delegation.class;
    }
    return root.get("properties") instanceof JsonObject properties
            && has(properties, "managedByTenantId")
        ? RegistrationDefinition.class
        : null;
  }

  private static boolean has(JsonObject object, String name) {
    return object.get(name) != null;
  }

  /** The codec of a value's type. */
  @SuppressWarnings("unchecked")
  public static <T extends Subject> Codec<T> codecOf(T value) {
    for (Class<?> type : value.getClass().getInterfaces()) {
      Codec<?> codec = CoreCodecs.all().get(type);
      if (codec != null) {
        return (Codec<T>) codec;
      }
    }
    throw new IllegalStateException("no codec for " + value.getClass());
  }
}
