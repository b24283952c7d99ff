// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by names, as objects; a name whose value is at fault is left out. */
public final class MapCodec<V> implements Codec<Map<String, V>> {

  private final Codec<V> values;

  /** A codec of maps whose values have a codec. */
  public MapCodec(Codec<V> values) {
    this.values = values;
  }

  @Override
  public void write(Map<String, V> value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (Map.Entry<String, V> each : value.entrySet()) {
      out.writeFieldName(each.getKey());
      values.write(each.getValue(), out);
    }
    out.writeEndObject();
  }

  @Override
  public @Nullable Map<String, V> read(TreeNode node, Reading in) {
    if (node.kind() != NodeKind.OBJECT) {
      in.notRead(node, "an object");
      return null;
    }
    Map<String, V> map = new LinkedHashMap<>();
    for (int i = 0; i < node.size(); i++) {
      V value = values.read(node.value(i), in);
      if (value != null) {
        map.put(node.name(i), value);
      }
    }
    return map;
  }

  @Override
  public Map<String, V> placeholder() {
    return Map.of();
  }
}
