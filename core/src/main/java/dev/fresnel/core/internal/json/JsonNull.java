// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.internal.tree.NodeKind;

/** The JSON value {@code null}. */
public final class JsonNull extends JsonValue {

  JsonNull(SourceText source, int offset) {
    super(source, offset);
  }

  @Override
  public NodeKind kind() {
    return NodeKind.NULL;
  }

  @Override
  public String describe() {
    return "null";
  }
}
