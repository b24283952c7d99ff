// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.history;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.codec.RecordParts;
import dev.fresnel.core.internal.tree.TreeNode;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One kind of event: its name in JSON, and what it consists of.
 *
 * @param <E> the events of a history
 */
final class EventKind<E> {

  static final String NAME = "event";

  private final String name;
  private final Shape<? extends E> shape;

  private EventKind(String name, Shape<? extends E> shape) {
    this.name = name;
    this.shape = shape;
  }

  /** The parts of a kind of event, and what makes one of them. */
  record Shape<T>(
      Class<T> type, FieldTable<T, RecordParts> fields, Function<RecordParts, T> build) {}

  static <E, T extends E> EventKind<E> of(
      String name,
      Class<T> type,
      FieldTable<T, RecordParts> fields,
      Function<RecordParts, T> build) {
    return new EventKind<>(name, new Shape<>(type, fields.ignoring(NAME), build));
  }

  String name() {
    return name;
  }

  boolean includes(Object event) {
    return shape.type().isInstance(event);
  }

  void write(Object event, JsonGenerator out) throws IOException {
    write(shape, event, out);
  }

  private <T> void write(Shape<T> as, Object event, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField(NAME, name);
    as.fields().write(as.type().cast(event), out);
    out.writeEndObject();
  }

  /** The event; null if something is wrong with a part of it, which has been reported. */
  @Nullable E read(TreeNode node, Reading in) {
    return read(shape, node, in);
  }

  private static <T> @Nullable T read(Shape<T> as, TreeNode node, Reading in) {
    RecordParts parts = new RecordParts();
    as.fields().read(node, parts, in);
    return in.findings().stream().anyMatch(Finding::isError) ? null : as.build().apply(parts);
  }
}
