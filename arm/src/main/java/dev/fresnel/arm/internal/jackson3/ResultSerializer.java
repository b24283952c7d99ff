// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.jackson3;

import dev.fresnel.core.finding.Checked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes results of checks: the value, if there is one, and the findings. */
public final class ResultSerializer extends StdSerializer<Checked<?>> {

  static final String VALUE = "value";
  static final String FINDINGS = "findings";

  /** A serializer of results with any value that the mapper can write. */
  public ResultSerializer() {
    super(Checked.class);
  }

  @Override
  public void serialize(Checked<?> checked, JsonGenerator out, SerializationContext context) {
    out.writeStartObject();
    if (checked.value().isPresent()) {
      context.defaultSerializeProperty(VALUE, checked.value().get(), out);
    }
    context.defaultSerializeProperty(FINDINGS, checked.findings(), out);
    out.writeEndObject();
  }
}
