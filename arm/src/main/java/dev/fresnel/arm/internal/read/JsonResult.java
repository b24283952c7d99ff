// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmBoolean;
import dev.fresnel.arm.internal.expression.ArmNull;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.TemplateText;
import dev.fresnel.core.internal.json.JsonArray;
import dev.fresnel.core.internal.json.JsonBoolean;
import dev.fresnel.core.internal.json.JsonMember;
import dev.fresnel.core.internal.json.JsonNull;
import dev.fresnel.core.internal.json.JsonNumber;
import dev.fresnel.core.internal.json.JsonObject;
import dev.fresnel.core.internal.json.JsonString;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.path.ModelPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes JSON of evaluated values, each at the place where it was written: what a parameters file
 * gives stands there, what was computed stands where its expression does.
 */
final class JsonResult {

  private final ReadSession session;
  private final List<ModelPath> leftOut = new ArrayList<>();

  JsonResult(ReadSession session) {
    this.session = session;
  }

  /** Lists and objects that are not known, wholly or in part, and were left out so far. */
  List<ModelPath> leftOut() {
    return leftOut;
  }

  /**
   * The JSON of a value.
   *
   * @param at what stands where the value was asked for
   * @param path where it goes in the model
   * @return null if it is left out
   */
  @Nullable JsonValue of(ArmValue value, JsonValue at, Shape shape, ModelPath path) {
    JsonValue origin = value.origin();
    if (origin != null && isLiteral(value)) {
      return session.countNodes(origin) ? origin : null;
    }
    JsonValue place = origin == null ? at : origin;
    if (!session.countNode(place)) {
      return null;
    } else if (value instanceof ArmUnknown unknown) {
      return unknown(unknown, place, shape, path);
    } else if (value instanceof ArmArray array) {
      return array(array, place, shape, path);
    } else if (value instanceof ArmObject object) {
      return object(object, place, shape, path);
    }
    return scalar(value, place);
  }

  private static boolean isLiteral(ArmValue value) {
    return (value instanceof ArmArray array && array.isLiteral())
        || (value instanceof ArmObject object && object.isLiteral());
  }

  private @Nullable JsonValue unknown(
      ArmUnknown unknown, JsonValue at, Shape shape, ModelPath path) {
    session.reportUnknown(unknown, path, at);
    if (shape.kind() != Shape.Kind.TEXT) {
      leftOut.add(path);
      return null;
    }
    return new JsonString(at.source(), at.offset(), text(unknown));
  }

  private JsonValue array(ArmArray array, JsonValue at, Shape shape, ModelPath path) {
    List<JsonValue> elements = new ArrayList<>(array.size());
    for (ArmValue element : array.elements()) {
      Shape elementShape = shape.elements();
      boolean isLeftOut = element instanceof ArmUnknown && elementShape.kind() != Shape.Kind.TEXT;
      boolean hasPath = shape.kind() == Shape.Kind.LIST && !isLeftOut;
      ModelPath elementPath = hasPath ? path.index(elements.size()) : path;
      JsonValue json = of(element, at, elementShape, elementPath);
      if (json != null) {
        elements.add(json);
      }
    }
    return new JsonArray(at.source(), at.offset(), elements);
  }

  private JsonValue object(ArmObject object, JsonValue at, Shape shape, ModelPath path) {
    List<JsonMember> members = new ArrayList<>(object.size());
    for (ArmObject.Property property : object.properties()) {
      Shape.Member member = shape.member(property.name());
      JsonValue json =
          member == null
              ? of(property.value(), at, Shape.TEXT, path)
              : of(property.value(), at, member.shape(), path.property(member.modelName()));
      if (json != null) {
        members.add(new JsonMember(property.name(), json));
      }
    }
    return new JsonObject(at.source(), at.offset(), members);
  }

  private static JsonValue scalar(ArmValue value, JsonValue at) {
    if (value instanceof ArmString string) {
      boolean asWritten = at instanceof JsonString json && json.value().equals(string.value());
      return asWritten ? at : new JsonString(at.source(), at.offset(), string.value());
    } else if (at instanceof JsonNull || at instanceof JsonBoolean || at instanceof JsonNumber) {
      return at;
    } else if (value instanceof ArmNull) {
      return new JsonNull(at.source(), at.offset());
    } else if (value instanceof ArmBoolean bool) {
      return new JsonBoolean(at.source(), at.offset(), bool.value());
    }
    return new JsonNumber(at.source(), at.offset(), value.toString());
  }

  /** The text of a value where a text belongs; that of an unknown one is its expression. */
  static String text(ArmValue value) {
    if (value instanceof ArmString string) {
      return string.value();
    } else if (!(value instanceof ArmUnknown unknown)) {
      return value.toString();
    } else if (unknown.origin() instanceof JsonString origin && isBracketed(origin.value())) {
      String written = origin.value();
      while (!TemplateText.isExpression(written)) {
        written = TemplateText.literal(written);
      }
      return written;
    } else {
      return bracketed(unknown.text());
    }
  }

  /** What is known of an unknown value, as an expression would stand there. */
  private static String bracketed(String text) {
    boolean isHole = text.startsWith("{") && text.indexOf('}') == text.length() - 1;
    return "[" + (isHole ? text.substring(1, text.length() - 1) : text) + "]";
  }

  private static boolean isBracketed(String text) {
    return text.length() > 1 && text.charAt(0) == '[' && text.charAt(text.length() - 1) == ']';
  }
}
