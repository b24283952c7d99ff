// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.resource;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmBoolean;
import dev.fresnel.arm.internal.expression.ArmInteger;
import dev.fresnel.arm.internal.expression.ArmNull;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.environment.PartlyKnown;
import dev.fresnel.core.internal.json.JsonObject;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.path.SourceLocation;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A value that expressions gave, as codecs read it. What a parameters file gives stands there; what
 * was computed stands where its expression does.
 */
public final class EvaluatedNode extends TreeNode {

  private final ArmValue value;
  private final JsonValue place;

  /** The members or elements as far as they were asked for, so that each is always the same one. */
  private @Nullable TreeNode @Nullable [] children;

  private EvaluatedNode(ArmValue value, JsonValue place) {
    this.value = value;
    this.place = place;
  }

  /**
   * A value as codecs read it: the JSON that it was read from, if nothing in it was evaluated.
   *
   * @param owner what stands where the value was asked for
   */
  public static TreeNode of(ArmValue value, JsonValue owner) {
    JsonValue origin = value.origin();
    if (origin != null && isAsWritten(value, origin)) {
      return origin;
    }
    return new EvaluatedNode(value, origin == null ? owner : origin);
  }

  private static boolean isAsWritten(ArmValue value, JsonValue origin) {
    if (value instanceof ArmArray array) {
      return array.isLiteral() && origin.isPlain();
    } else if (value instanceof ArmObject object) {
      return object.isLiteral() && origin.isPlain();
    } else if (value instanceof ArmString string) {
      return origin.kind() == NodeKind.TEXT
          && string.value().equals(origin.text())
          && !isInBrackets(string.value());
    }
    return origin.kind() == kind(value);
  }

  private static NodeKind kind(ArmValue value) {
    if (value instanceof ArmString) {
      return NodeKind.TEXT;
    } else if (value instanceof ArmUnknown) {
      return NodeKind.UNKNOWN;
    } else if (value instanceof ArmObject) {
      return NodeKind.OBJECT;
    } else if (value instanceof ArmArray) {
      return NodeKind.LIST;
    } else if (value instanceof ArmBoolean) {
      return NodeKind.BOOLEAN;
    }
    return value instanceof ArmNull ? NodeKind.NULL : NodeKind.NUMBER;
  }

  @Override
  public NodeKind kind() {
    return kind(value);
  }

  /** The unknown value, where it is one. */
  public ArmUnknown unknown() {
    return (ArmUnknown) value;
  }

  @Override
  public String describe() {
    return value.describe();
  }

  @Override
  public SourceLocation location() {
    return place.location();
  }

  private List<ArmObject.Property> properties() {
    return ((ArmObject) value).properties();
  }

  @Override
  public int size() {
    return value instanceof ArmArray array ? array.size() : ((ArmObject) value).size();
  }

  @Override
  public String name(int index) {
    return properties().get(index).name();
  }

  @Override
  public TreeNode value(int index) {
    return child(index, properties().get(index).value());
  }

  @Override
  public TreeNode get(int index) {
    return child(index, ((ArmArray) value).get(index));
  }

  private TreeNode child(int index, ArmValue part) {
    @Nullable TreeNode[] made = children;
    if (made == null) {
      made = new @Nullable TreeNode[size()];
      children = made;
    }
    TreeNode child = made[index];
    if (child == null) {
      child = of(part, place);
      made[index] = child;
    }
    return child;
  }

  @Override
  public SourceLocation nameLocation(int index) {
    if (place instanceof JsonObject written) {
      for (int i = written.size() - 1; i >= 0; i--) {
        if (written.name(i).equalsIgnoreCase(name(index))) {
          return written.nameLocation(i);
        }
      }
    }
    return value(index).location();
  }

  @Override
  public @Nullable TreeNode get(String name) {
    List<ArmObject.Property> properties = properties();
    for (int i = properties.size() - 1; i >= 0; i--) {
      if (properties.get(i).name().equalsIgnoreCase(name)) {
        return value(i);
      }
    }
    return null;
  }

  @Override
  public String text() {
    if (value instanceof ArmString string) {
      return string.value();
    }
    return value instanceof ArmUnknown unknown ? PartlyKnown.expression(unknown) : value.toString();
  }

  /** A string that was evaluated is no expression, whatever it looks like. */
  @Override
  public boolean isLiteralInBrackets() {
    return value instanceof ArmString string && isInBrackets(string.value());
  }

  private static boolean isInBrackets(String text) {
    return text.length() > 1 && text.charAt(0) == '[' && text.charAt(text.length() - 1) == ']';
  }

  @Override
  public boolean mayBeGuid() {
    return !(value instanceof ArmUnknown unknown)
        || unknown.cause() == ArmUnknown.Cause.FAULT
        || PossibleGuid.isPossible(unknown.segments());
  }

  @Override
  public List<String> segments(char separator) {
    return value instanceof ArmUnknown unknown
        ? PartlyKnown.segments(unknown.text(), separator)
        : super.segments(separator);
  }

  @Override
  public OptionalLong toLong() {
    return value instanceof ArmInteger integer
        ? OptionalLong.of(integer.value())
        : OptionalLong.empty();
  }
}
