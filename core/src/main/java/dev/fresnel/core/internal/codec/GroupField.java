// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.codec.Codec.Place;
import dev.fresnel.core.internal.json.JsonNull;
import dev.fresnel.core.internal.json.JsonObject;
import dev.fresnel.core.internal.json.JsonValue;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * RecordParts of an object that stand in an object of their own in JSON, which is none in the
 * model: such as the {@code properties} of a resource.
 */
record GroupField<T, B>(String key, FieldTable<T, B> fields) implements Field<T, B> {

  @Override
  public void write(T owner, JsonGenerator out) throws IOException {
    out.writeFieldName(key);
    out.writeStartObject();
    fields.write(owner, out);
    out.writeEndObject();
  }

  @Override
  public void read(JsonObject from, @Nullable JsonValue[] parts, int first, B builder, Reading in) {
    JsonValue json = parts[first];
    if (json instanceof JsonObject object) {
      fields.read(object, builder, in);
      return;
    }
    if (json == null || json instanceof JsonNull) {
      in.missing(from, key, key);
    } else {
      in.wrongType(json, "an object");
    }
    standIn(builder);
  }

  @Override
  public void standIn(B builder) {
    fields.standIn(builder);
  }

  @Override
  public void addKeys(List<String> keys) {
    keys.add(key);
  }

  @Override
  public @Nullable Place find(JsonObject from, String part) {
    return from.get(key) instanceof JsonObject object ? fields.find(object, part) : null;
  }
}
