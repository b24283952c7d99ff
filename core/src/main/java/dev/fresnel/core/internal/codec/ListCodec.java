// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists, as arrays; an element that gives no value is left out of the list. Of a list with an
 * element that is not known and left out, the length is not known either.
 */
public final class ListCodec<T> implements Codec<List<T>> {

  private final Codec<T> elements;

  /** A codec of lists whose elements have a codec. */
  public ListCodec(Codec<T> elements) {
    this.elements = elements;
  }

  @Override
  public void write(List<T> value, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (T element : value) {
      elements.write(element, out);
    }
    out.writeEndArray();
  }

  @Override
  public @Nullable List<T> read(TreeNode node, Reading in) {
    if (node.kind() != NodeKind.LIST) {
      in.notRead(node, "an array");
      return null;
    }
    int size = node.size();
    List<T> values = new ArrayList<>(size);
    List<TreeNode> used = null;
    for (int i = 0; i < size; i++) {
      TreeNode each = node.get(i);
      T value = readElement(each, values.size(), in);
      if (value == null && used == null) {
        used = new ArrayList<>(size);
        for (int before = 0; before < i; before++) {
          used.add(node.get(before));
        }
        in.use(node, used);
      } else if (value != null) {
        values.add(value);
        if (used != null) {
          used.add(each);
        }
      }
    }
    return values;
  }

  private @Nullable T readElement(TreeNode node, int index, Reading in) {
    if (node.kind() == NodeKind.UNKNOWN && !elements.readsExpressions()) {
      in.notKnown(node);
      return null;
    }
    in.enter(index);
    T value = elements.read(node, in);
    in.leave();
    return value;
  }

  @Override
  public List<T> placeholder() {
    return List.of();
  }

  @Override
  public @Nullable Place element(TreeNode node, int index, Reading in) {
    if (node.kind() != NodeKind.LIST) {
      return null;
    }
    List<TreeNode> used = in.used(node);
    if (used != null) {
      return index < used.size() ? new Place(used.get(index), elements) : null;
    }
    return index < node.size() ? new Place(node.get(index), elements) : null;
  }
}
