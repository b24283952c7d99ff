// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fresnel.arm.internal.expression.TemplateText;
import dev.fresnel.arm.internal.output.AnyStrings;
import java.io.IOException;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class JsonStringsProperties {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Property
  @Domain(AnyStrings.class)
  void jsonGivesAnyStringBackOnceEvaluatedSoManyTimes(@ForAll String value) throws IOException {
    for (int evaluations = 0; evaluations < 4; evaluations++) {
      StringWriter text = new StringWriter();
      JsonOutput out = new JsonOutput(text, evaluations);
      out.data(value);
      out.end();
      String read = MAPPER.readTree(text.toString()).asText();
      for (int i = 0; i < evaluations; i++) {
        assertFalse(TemplateText.isExpression(read));
        read = TemplateText.literal(read);
      }
      assertEquals(value, read);
    }
  }
}
