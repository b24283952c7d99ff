// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.jackson3;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.type.TypeFactory;

/** Reads results of checks, the value by the type that the caller asks for. */
public final class ResultDeserializer extends StdDeserializer<Checked<?>> {

  private final JavaType valueType;

  /** A deserializer that learns the type of the value from where it is used. */
  public ResultDeserializer() {
    this(TypeFactory.unknownType());
  }

  private ResultDeserializer(JavaType valueType) {
    super(Checked.class);
    this.valueType = valueType;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType type = property == null ? context.getContextualType() : property.getType();
    boolean known = type != null && type.containedTypeCount() == 1;
    return known ? new ResultDeserializer(type.containedType(0)) : this;
  }

  @Override
  public Checked<?> deserialize(JsonParser parser, DeserializationContext context) {
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      parser.nextToken();
    }
    Object value = null;
    List<Finding> findings = List.of();
    for (; parser.hasToken(JsonToken.PROPERTY_NAME); parser.nextToken()) {
      String name = parser.currentName();
      parser.nextToken();
      try {
        switch (name) {
          case ResultSerializer.VALUE -> value = read(parser, context, valueType);
          case ResultSerializer.FINDINGS -> findings = findings(parser, context);
          default -> context.handleUnknownProperty(parser, this, Checked.class, name);
        }
      } catch (DatabindException e) {
        e.prependPath(Checked.class, name);
        throw e;
      }
    }
    return value == null ? Checked.empty(findings) : Checked.of(value, findings);
  }

  private static List<Finding> findings(JsonParser parser, DeserializationContext context) {
    Finding[] findings = context.readValue(parser, Finding[].class);
    if (findings == null || Arrays.asList(findings).contains(null)) {
      throw MismatchedInputException.from(
          parser, Finding.class, "null is no finding; leave it out");
    }
    return List.of(findings);
  }

  private static @Nullable Object read(
      JsonParser parser, DeserializationContext context, JavaType type) {
    return parser.hasToken(JsonToken.VALUE_NULL) ? null : context.readValue(parser, type);
  }
}
