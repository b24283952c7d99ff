// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;

/**
 * How all JSON that Fresnel writes is laid out: two-space indent, line feeds, characters beyond
 * ASCII for themselves.
 */
public final class JsonLayout {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private JsonLayout() {}

  /** Writes to a target that it neither flushes nor closes. */
  public static JsonGenerator generator(Writer target) throws IOException {
    return FACTORY.createGenerator(target).setPrettyPrinter(new IndentedJson());
  }

  /** Writes all on one line to a target that it neither flushes nor closes. */
  public static JsonGenerator lineGenerator(Writer target) throws IOException {
    return FACTORY.createGenerator(target);
  }
}
