// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.codec.Codec.Place;
import dev.fresnel.core.internal.codec.Field;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.json.JsonNull;
import dev.fresnel.core.internal.json.JsonObject;
import dev.fresnel.core.internal.json.JsonValue;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a finding's value was read from, if it was: there is a place where a file is named. */
final class LocationField implements Field<Finding, Finding.Builder> {

  private static final String LOCATION = "location";
  private static final String FILE = "file";

  @Override
  public void write(Finding owner, JsonGenerator out) throws IOException {
    if (owner.location().isPresent()) {
      FindingCodecs.SOURCE_LOCATION.writeFields(owner.location().get(), out);
    }
  }

  @Override
  public void read(
      JsonObject from,
      @Nullable JsonValue[] parts,
      int first,
      Finding.Builder builder,
      Reading in) {
    if (isThere(from)) {
      in.enter(LOCATION);
      builder.location(FindingCodecs.SOURCE_LOCATION.readFields(from, parts, first, in));
      in.leave();
    }
  }

  @Override
  public void standIn(Finding.Builder builder) {}

  @Override
  public void addKeys(List<String> keys) {
    FindingCodecs.SOURCE_LOCATION.addKeys(keys);
  }

  @Override
  public @Nullable Place find(JsonObject from, String name) {
    return name.equals(LOCATION) && isThere(from)
        ? new Place(from, FindingCodecs.SOURCE_LOCATION)
        : null;
  }

  private static boolean isThere(JsonObject from) {
    JsonValue file = from.get(FILE);
    return file != null && !(file instanceof JsonNull);
  }
}
