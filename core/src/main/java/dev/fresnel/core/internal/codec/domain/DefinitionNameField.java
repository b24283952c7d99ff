// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.internal.codec.Codec.Place;
import dev.fresnel.core.internal.codec.Field;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.codec.Scalars;
import dev.fresnel.core.internal.json.JsonNull;
import dev.fresnel.core.internal.json.JsonObject;
import dev.fresnel.core.internal.json.JsonString;
import dev.fresnel.core.internal.json.JsonValue;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a registration definition goes by: the resource's type and its name.
 *
 * <p>The resource id is not written, as a definition does not know its subscription; where one is
 * read and the name is left out, the name is taken from it.
 */
final class DefinitionNameField
    implements Field<RegistrationDefinition, RegistrationDefinition.Builder> {

  private static final String ID = "id";
  private static final String TYPE = "type";
  private static final String NAME = "name";

  @Override
  public void write(RegistrationDefinition owner, JsonGenerator out) throws IOException {
    out.writeStringField(TYPE, ResourceTypes.DEFINITIONS);
    if (owner.id().isPresent()) {
      out.writeStringField(NAME, owner.id().get().value());
    }
  }

  @Override
  public void read(
      JsonObject from,
      @Nullable JsonValue[] parts,
      int first,
      RegistrationDefinition.Builder builder,
      Reading in) {
    JsonValue json = idJson(from);
    if (json == null) {
      return;
    }
    in.enter(ID);
    if (json instanceof JsonString string) {
      String name = ResourceTypes.nameOf(string.value(), ResourceTypes.DEFINITIONS);
      builder.id(RegistrationDefinitionId.asWritten(name == null ? string.value() : name));
    } else {
      in.wrongType(json, "a string");
    }
    in.leave();
  }

  @Override
  public void standIn(RegistrationDefinition.Builder builder) {}

  @Override
  public void addKeys(List<String> keys) {
    keys.addAll(List.of(ID, TYPE, NAME));
  }

  @Override
  public @Nullable Place find(JsonObject from, String name) {
    JsonValue json = name.equals(ID) ? idJson(from) : null;
    return json == null ? null : new Place(json, Scalars.DEFINITION_ID);
  }

  private static @Nullable JsonValue idJson(JsonObject from) {
    JsonValue name = from.get(NAME);
    JsonValue json = name == null || name instanceof JsonNull ? from.get(ID) : name;
    return json instanceof JsonNull ? null : json;
  }
}
