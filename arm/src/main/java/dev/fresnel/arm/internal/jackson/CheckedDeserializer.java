// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads results of checks, the value by the type that the caller asks for. */
public final class CheckedDeserializer extends StdDeserializer<Checked<?>>
    implements ContextualDeserializer {

  private static final long serialVersionUID = 1L;

  private final JavaType valueType;

  /** A deserializer that learns the type of the value from where it is used. */
  public CheckedDeserializer() {
    this(TypeFactory.unknownType());
  }

  private CheckedDeserializer(JavaType valueType) {
    super(Checked.class);
    this.valueType = valueType;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType type = property == null ? context.getContextualType() : property.getType();
    boolean known = type != null && type.containedTypeCount() == 1;
    return known ? new CheckedDeserializer(type.containedType(0)) : this;
  }

  @Override
  public Checked<?> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      parser.nextToken();
    }
    Object value = null;
    List<Finding> findings = List.of();
    for (; parser.hasToken(JsonToken.FIELD_NAME); parser.nextToken()) {
      String name = parser.currentName();
      parser.nextToken();
      try {
        switch (name) {
          case CheckedSerializer.VALUE -> value = read(parser, context, valueType);
          case CheckedSerializer.FINDINGS -> findings = findings(parser, context);
          default -> context.handleUnknownProperty(parser, this, Checked.class, name);
        }
      } catch (JsonMappingException e) {
        e.prependPath(Checked.class, name);
        throw e;
      }
    }
    return value == null ? Checked.empty(findings) : Checked.of(value, findings);
  }

  private static List<Finding> findings(JsonParser parser, DeserializationContext context)
      throws IOException {
    Finding[] findings = context.readValue(parser, Finding[].class);
    if (findings == null || Arrays.asList(findings).contains(null)) {
      throw MismatchedInputException.from(
          parser, Finding.class, "null is no finding; leave it out");
    }
    return List.of(findings);
  }

  private static @Nullable Object read(
      JsonParser parser, DeserializationContext context, JavaType type) throws IOException {
    return parser.hasToken(JsonToken.VALUE_NULL) ? null : context.readValue(parser, type);
  }
}
