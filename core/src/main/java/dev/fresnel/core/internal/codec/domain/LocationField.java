// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.codec.Codec.Place;
import dev.fresnel.core.internal.codec.Field;
import dev.fresnel.core.internal.codec.ObjectCodec;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.tree.KeyedMembers;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.path.SourceLocation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a value was read from, if it was, in parts beside those of its owner: there is a place
 * where a file is named.
 */
final class LocationField<T, B> implements Field<T, B> {

  private static final String LOCATION = "location";
  private static final String FILE = "file";

  private final ObjectCodec<SourceLocation, ?> codec;
  private final Function<T, Optional<SourceLocation>> getter;
  private final BiConsumer<B, SourceLocation> setter;

  LocationField(
      ObjectCodec<SourceLocation, ?> codec,
      Function<T, Optional<SourceLocation>> getter,
      BiConsumer<B, SourceLocation> setter) {
    this.codec = codec;
    this.getter = getter;
    this.setter = setter;
  }

  @Override
  public void write(T owner, JsonGenerator out) throws IOException {
    Optional<SourceLocation> location = getter.apply(owner);
    if (location.isPresent()) {
      codec.writeFields(location.get(), out);
    }
  }

  @Override
  public void read(TreeNode from, KeyedMembers members, int first, B builder, Reading in) {
    if (isThere(from)) {
      in.enter(LOCATION);
      setter.accept(builder, codec.readFields(from, members, first, in));
      in.leave();
    }
  }

  @Override
  public void standIn(B builder) {}

  @Override
  public void addKeys(List<String> keys) {
    codec.addKeys(keys);
  }

  @Override
  public @Nullable Place find(TreeNode from, String name) {
    return name.equals(LOCATION) && isThere(from) ? new Place(from, codec) : null;
  }

  private static boolean isThere(TreeNode from) {
    TreeNode file = from.get(FILE);
    return file != null && file.kind() != NodeKind.NULL;
  }
}
