// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.jackson3;

import dev.fresnel.arm.internal.jackson.ModuleTypes;
import dev.fresnel.arm.internal.jackson3.KeyReader;
import dev.fresnel.arm.internal.jackson3.KeySerializer;
import dev.fresnel.arm.internal.jackson3.ModelDeserializer;
import dev.fresnel.arm.internal.jackson3.ModelSerializer;
import dev.fresnel.arm.internal.jackson3.ResultDeserializer;
import dev.fresnel.arm.internal.jackson3.ResultSerializer;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.ScalarCodec;
import dev.fresnel.core.json.ModelReader;
import java.util.Map;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Lets a {@code JsonMapper} of Jackson 3 write and read Fresnel's types, in the same JSON as {@link
 * dev.fresnel.arm.jackson.FresnelModule} does with Jackson 2.
 *
 * <p>On the class path, {@code findAndAddModules} finds the module. On the module path, give it to
 * {@code addModule}: Java modules cannot offer a service of a module that may be missing, and
 * Jackson 3 is not among what Fresnel brings along. Without the module, a mapper fails to write the
 * types.
 *
 * <p>Faulty input is a {@code DatabindException} that names the path; so is a property that is not
 * known, where {@code FAIL_ON_UNKNOWN_PROPERTIES} is on. To have all faults with line and column,
 * use {@link ModelReader}.
 */
public final class FresnelJackson3Module extends JacksonModule {

  /** A module for one mapper or many. */
  public FresnelJackson3Module() {}

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
    serializers.addSerializer(new ResultSerializer());
    deserializers.addDeserializer(Checked.class, new ResultDeserializer());
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
    serializers.addSerializer(type, new ModelSerializer<>(type, (Codec<T>) codec));
    addDeserializer(type, codec, deserializers);
  }

  private static <T> void addDeserializer(
      Class<T> type, Codec<?> codec, SimpleDeserializers deserializers) {
    deserializers.addDeserializer(type, new ModelDeserializer<>(type, codec));
  }

  @SuppressWarnings("unchecked")
  private static <T> void addKeys(
      Class<T> type,
      ScalarCodec<?> codec,
      SimpleSerializers serializers,
      SimpleKeyDeserializers deserializers) {
    ScalarCodec<T> typed = (ScalarCodec<T>) codec;
    serializers.addSerializer(type, new KeySerializer<>(type, typed));
    deserializers.addDeserializer(type, new KeyReader(type, typed));
  }
}
