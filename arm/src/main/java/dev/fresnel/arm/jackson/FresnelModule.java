// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import dev.fresnel.arm.internal.jackson.CheckedDeserializer;
import dev.fresnel.arm.internal.jackson.CheckedSerializer;
import dev.fresnel.arm.internal.jackson.CodecDeserializer;
import dev.fresnel.arm.internal.jackson.CodecKeyDeserializer;
import dev.fresnel.arm.internal.jackson.CodecKeySerializer;
import dev.fresnel.arm.internal.jackson.CodecSerializer;
import dev.fresnel.arm.internal.jackson.ModuleTypes;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.ScalarCodec;
import dev.fresnel.core.json.ModelReader;
import java.util.Map;

/**
 * Lets an {@code ObjectMapper} write and read Fresnel's types, in the shape that {@link
 * dev.fresnel.core.json} describes.
 *
 * <p>All types of the domain are covered, findings, rule settings and results of checks included;
 * identifiers and constants are keys of maps, too. {@code findAndRegisterModules} finds the module.
 *
 * <p>Faulty input is a {@code JsonMappingException} that names the path; so is a property that is
 * not known, while the mapper's {@code FAIL_ON_UNKNOWN_PROPERTIES} is on. To have all faults with
 * line and column, and what can be made of the text in spite of them, use {@link ModelReader}.
 */
public final class FresnelModule extends Module {

  /** A module for one mapper or many. */
  public FresnelModule() {}

  @Override
  public String getModuleName() {
    return "fresnel";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    SimpleSerializers keySerializers = new SimpleSerializers();
    SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();
    for (Map.Entry<Class<?>, Codec<?>> each : ModuleTypes.all().entrySet()) {
      add(each.getKey(), each.getValue(), serializers, deserializers);
      if (each.getValue() instanceof ScalarCodec<?> scalar) {
        addKeys(each.getKey(), scalar, keySerializers, keyDeserializers);
      }
    }
    ModuleTypes.onlyRead().forEach((type, codec) -> addDeserializer(type, codec, deserializers));
    serializers.addSerializer(new CheckedSerializer());
    deserializers.addDeserializer(Checked.class, new CheckedDeserializer());
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
    context.addKeySerializers(keySerializers);
    context.addKeyDeserializers(keyDeserializers);
  }

  @SuppressWarnings("unchecked")
  private static <T> void add(
      Class<T> type,
      Codec<?> codec,
      SimpleSerializers serializers,
      SimpleDeserializers deserializers) {
    serializers.addSerializer(type, new CodecSerializer<>(type, (Codec<T>) codec));
    addDeserializer(type, codec, deserializers);
  }

  private static <T> void addDeserializer(
      Class<T> type, Codec<?> codec, SimpleDeserializers deserializers) {
    deserializers.addDeserializer(type, new CodecDeserializer<>(type, codec));
  }

  @SuppressWarnings("unchecked")
  private static <T> void addKeys(
      Class<T> type,
      ScalarCodec<?> codec,
      SimpleSerializers serializers,
      SimpleKeyDeserializers deserializers) {
    ScalarCodec<T> typed = (ScalarCodec<T>) codec;
    serializers.addSerializer(type, new CodecKeySerializer<>(type, typed));
    deserializers.addDeserializer(type, new CodecKeyDeserializer(type, typed));
  }
}
