// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.jackson;

import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.domain.CoreCodecs;
import dev.fresnel.validation.internal.codec.ValidationCodecs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The types that mappers write and read, whichever Jackson they are of. */
public final class ModuleTypes {

  private ModuleTypes() {}

  /** The codec of each type that is written and read. */
  public static Map<Class<?>, Codec<?>> all() {
    Map<Class<?>, Codec<?>> codecs = new LinkedHashMap<>(CoreCodecs.all());
    codecs.putAll(ValidationCodecs.all());
    return codecs;
  }

  /** The codec of each type that is only read; it is written as the type that it belongs to. */
  public static Map<Class<?>, Codec<?>> onlyRead() {
    Codec<?> scope = Objects.requireNonNull(CoreCodecs.all().get(Scope.class), "scope");
    Map<Class<?>, Codec<?>> codecs = new LinkedHashMap<>();
    for (Class<?> kind :
        List.of(SubscriptionScope.class, ResourceGroupScope.class, ManagementGroupScope.class)) {
      codecs.put(kind, scope);
    }
    return codecs;
  }
}
