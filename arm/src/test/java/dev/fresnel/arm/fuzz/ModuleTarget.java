// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.fresnel.arm.jackson.FresnelModule;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.internal.codec.ScalarCodec;
import dev.fresnel.core.internal.codec.domain.CoreCodecs;
import dev.fresnel.validation.internal.codec.ValidationCodecs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads bytes by the module for Jackson as each type that it knows: alone, as the value of a
 * result, and as a key. Only Jackson's exceptions come out, and what is read is written and read
 * again.
 */
public final class ModuleTarget {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new FresnelModule()).build();

  private static final List<JavaType> TYPES = types();

  private ModuleTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    TimeBound.check(input.length, TYPES.size(), () -> TYPES.forEach(type -> readAs(type, input)));
  }

  private static List<JavaType> types() {
    TypeFactory factory = MAPPER.getTypeFactory();
    List<JavaType> types = new ArrayList<>();
    for (Map<Class<?>, ?> codecs : List.of(CoreCodecs.all(), ValidationCodecs.all())) {
      codecs.forEach(
          (type, codec) -> {
            types.add(factory.constructType(type));
            types.add(factory.constructParametricType(Checked.class, type));
            if (codec instanceof ScalarCodec<?>) {
              types.add(factory.constructMapType(Map.class, type, type));
            }
          });
    }
    types.add(factory.constructType(SubscriptionScope.class));
    types.add(factory.constructType(ResourceGroupScope.class));
    types.add(factory.constructType(ManagementGroupScope.class));
    types.add(factory.constructType(Checked.class));
    return types;
  }

  private static void readAs(JavaType type, byte[] input) {
    Object read;
    try {
      read = MAPPER.readValue(input, type);
    } catch (JsonProcessingException e) {
      return;
    } catch (IOException e) {
      if (e instanceof java.io.CharConversionException) {
        return; // what Jackson throws for bytes that are in no encoding of JSON
      }
      throw new UncheckedIOException("memory does not fail", e);
    }
    if (read == null) {
      return;
    }
    try {
      Object again = MAPPER.readValue(MAPPER.writeValueAsString(read), type);
      if (!read.equals(again)) {
        throw new AssertionError(read + " was read again as " + again);
      }
    } catch (JsonProcessingException e) {
      throw new AssertionError(read + " cannot be written and read again", e);
    }
  }
}
