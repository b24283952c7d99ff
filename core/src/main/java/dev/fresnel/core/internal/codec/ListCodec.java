// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.json.JsonArray;
import dev.fresnel.core.internal.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists, as arrays; an element that gives no value is left out of the list. */
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
  public @Nullable List<T> read(JsonValue json, Reading in) {
    if (!(json instanceof JsonArray array)) {
      in.wrongType(json, "an array");
      return null;
    }
    List<T> values = new ArrayList<>(array.size());
    List<JsonValue> used = null;
    for (int i = 0; i < array.size(); i++) {
      JsonValue each = array.get(i);
      in.enter(values.size());
      T value = elements.read(each, in);
      in.leave();
      if (value == null && used == null) {
        used = new ArrayList<>(array.elements().subList(0, i));
        in.use(array, used);
      } else if (value != null) {
        values.add(value);
        if (used != null) {
          used.add(each);
        }
      }
    }
    return values;
  }

  @Override
  public List<T> placeholder() {
    return List.of();
  }

  @Override
  public @Nullable Place element(JsonValue json, int index, Reading in) {
    if (!(json instanceof JsonArray array)) {
      return null;
    }
    List<JsonValue> used = in.used(array);
    return index < used.size() ? new Place(used.get(index), elements) : null;
  }
}
