// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmBoolean;
import dev.fresnel.arm.internal.expression.ArmDecimal;
import dev.fresnel.arm.internal.expression.ArmInteger;
import dev.fresnel.arm.internal.expression.ArmNull;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.environment.PartlyKnown;
import dev.fresnel.arm.internal.read.environment.TemplateEvaluator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Evaluated values as JSON; what is not known is the expression that gives it, in brackets. */
final class EvaluatedJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private EvaluatedJson() {}

  static String of(ArmValue value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      write(value, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    return text.toString();
  }

  /** The outputs of a template, without secrets and without those whose condition does not hold. */
  static String outputs(ArmObject declared, TemplateEvaluator evaluator) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      out.writeStartObject();
      for (ArmObject.Property each : declared.properties()) {
        if (evaluator.evaluate(each.value()) instanceof ArmObject output && isShown(output)) {
          out.writeObjectFieldStart(each.name());
          member("type", output.get("type"), out);
          member("value", output.get("value"), out);
          out.writeEndObject();
        }
      }
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    return text.toString();
  }

  private static boolean isShown(ArmObject output) {
    boolean isHidden =
        output.get("condition") instanceof ArmBoolean condition && !condition.value();
    boolean isSecret =
        output.get("type") instanceof ArmString type
            && type.value().toLowerCase(Locale.ROOT).startsWith("secure");
    return !isHidden && !isSecret;
  }

  private static void member(String name, @Nullable ArmValue value, JsonGenerator out)
      throws IOException {
    if (value != null) {
      out.writeFieldName(name);
      write(value, out);
    }
  }

  private static void write(ArmValue value, JsonGenerator out) throws IOException {
    if (value instanceof ArmObject object) {
      out.writeStartObject();
      for (ArmObject.Property each : object.properties()) {
        out.writeFieldName(each.name());
        write(each.value(), out);
      }
      out.writeEndObject();
    } else if (value instanceof ArmArray array) {
      out.writeStartArray();
      for (ArmValue each : array.elements()) {
        write(each, out);
      }
      out.writeEndArray();
    } else if (value instanceof ArmString string) {
      out.writeString(string.value());
    } else if (value instanceof ArmUnknown unknown) {
      out.writeString(PartlyKnown.expression(unknown));
    } else if (value instanceof ArmBoolean bool) {
      out.writeBoolean(bool.value());
    } else if (value instanceof ArmInteger integer) {
      out.writeNumber(integer.value());
    } else if (value instanceof ArmDecimal decimal) {
      out.writeNumber(decimal.value());
    } else if (value instanceof ArmNull) {
      out.writeNull();
    }
  }
}
