// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.fresnel.core.finding.Checked;
import java.io.IOException;

/** Writes results of checks: the value, if there is one, and the findings. */
public final class CheckedSerializer extends StdSerializer<Checked<?>> {

  static final String VALUE = "value";
  static final String FINDINGS = "findings";

  private static final long serialVersionUID = 1L;

  /** A serializer of results with any value that the mapper can write. */
  public CheckedSerializer() {
    super(Checked.class, false);
  }

  @Override
  public void serialize(Checked<?> checked, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeStartObject();
    if (checked.value().isPresent()) {
      provider.defaultSerializeField(VALUE, checked.value().get(), out);
    }
    provider.defaultSerializeField(FINDINGS, checked.findings(), out);
    out.writeEndObject();
  }
}
