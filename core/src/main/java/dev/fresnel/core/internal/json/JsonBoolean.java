// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.internal.tree.NodeKind;

/** The JSON value {@code true} or {@code false}. */
public final class JsonBoolean extends JsonValue {

  private final boolean value;

  JsonBoolean(SourceText source, int offset, boolean value) {
    super(source, offset);
    this.value = value;
  }

  /** The truth value. */
  public boolean value() {
    return value;
  }

  @Override
  public String text() {
    return Boolean.toString(value);
  }

  @Override
  public NodeKind kind() {
    return NodeKind.BOOLEAN;
  }

  @Override
  public String describe() {
    return "the boolean " + value;
  }
}
