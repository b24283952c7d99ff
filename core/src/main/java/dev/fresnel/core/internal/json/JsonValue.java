// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.path.SourceLocation;
import java.util.Objects;

/** A JSON value with its place in the text that it was read from. */
public abstract sealed class JsonValue extends TreeNode
    permits JsonArray, JsonBoolean, JsonNull, JsonNumber, JsonObject, JsonString {

  private final SourceText source;
  private final int offset;

  JsonValue(SourceText source, int offset) {
    this.source = Objects.requireNonNull(source, "source");
    this.offset = offset;
  }

  /** The text that it was read from. */
  public final SourceText source() {
    return source;
  }

  /** Where it begins in the text, in bytes of UTF-8 from 0. */
  public final int offset() {
    return offset;
  }

  @Override
  public final SourceLocation location() {
    return source.locate(offset);
  }

  /** How many values it is: itself, and all within it. */
  public int count() {
    return 1;
  }

  /**
   * Whether Azure Resource Manager evaluates nothing in it: no string stands in brackets, no name
   * begins with one, and none is {@code copy}.
   */
  public boolean isPlain() {
    return true;
  }
}
