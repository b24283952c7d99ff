// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.internal.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * Functions that make a value of another type.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions">template
 * functions</a>.
 */
final class ConversionFunctions {

  private ConversionFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.of("bool", 1, 1, ConversionFunctions::bool),
        Function.of("float", 1, 1, ConversionFunctions::decimal),
        Function.of("int", 1, 1, ConversionFunctions::integer),
        Function.of("json", 1, 1, ConversionFunctions::json),
        Function.of("string", 1, 1, ConversionFunctions::string));
  }

  private static ArmValue string(Arguments arguments) throws ExpressionException {
    ArmValue value = arguments.get(0);
    if (value instanceof ArmString) {
      return value;
    } else if (value.holdsUnknown()) {
      return arguments.unknownWithin(value);
    }
    return ArmString.of(text(value, arguments.budget()));
  }

  /** The string that a value becomes, its length charged. */
  static String text(ArmValue value, Budget budget) throws ExpressionException {
    if (value instanceof ArmArray || value instanceof ArmObject) {
      return JsonText.of(value, budget);
    }
    String text;
    if (value instanceof ArmBoolean bool) {
      text = bool.text();
    } else if (value instanceof ArmDecimal decimal) {
      text = decimal.text();
    } else {
      String string = Arguments.textOrNull(value);
      text = string == null ? value.toString() : string;
    }
    budget.characters(text.length());
    return text;
  }

  private static ArmValue integer(Arguments arguments) throws ExpressionException {
    if (arguments.get(0) instanceof ArmInteger) {
      return arguments.get(0);
    }
    String text = Arguments.textOrNull(arguments.get(0));
    if (text != null) {
      try {
        return ArmInteger.of(Long.parseLong(Blanks.trim(text)));
      } catch (NumberFormatException e) {
        throw arguments.mustBe(0, "a whole number in digits");
      }
    }
    throw arguments.mustBe(0, "a string or a whole number");
  }

  private static ArmValue decimal(Arguments arguments) throws ExpressionException {
    ArmValue value = arguments.get(0);
    if (value instanceof ArmDecimal) {
      return value;
    } else if (value instanceof ArmInteger integer) {
      return ArmDecimal.of((double) integer.value());
    }
    String text = Blanks.trim(arguments.text(0));
    if (text.isEmpty() || !text.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0)) {
      throw arguments.mustBe(0, "a number");
    }
    try {
      return ArmDecimal.of(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      throw arguments.mustBe(0, "a number");
    }
  }

  private static ArmValue bool(Arguments arguments) throws ExpressionException {
    ArmValue value = arguments.get(0);
    if (value instanceof ArmBoolean) {
      return value;
    } else if (value instanceof ArmInteger integer) {
      return ArmBoolean.of(integer.value() != 0);
    }
    String text = Blanks.trim(arguments.text(0));
    if (text.equalsIgnoreCase("true") || text.equals("1")) {
      return ArmBoolean.of(true);
    } else if (text.equalsIgnoreCase("false") || text.equals("0")) {
      return ArmBoolean.of(false);
    }
    throw arguments.mustBe(0, "true or false");
  }

  private static ArmValue json(Arguments arguments) throws ExpressionException {
    if (arguments.get(0) instanceof ArmNull) {
      return new ArmObject.Builder().build();
    }
    return parse(arguments, arguments.text(0));
  }

  /** The value that a text of JSON stands for. */
  static ArmValue parse(Arguments arguments, String text) throws ExpressionException {
    arguments.budget().characters(text.length());
    arguments.budget().steps(text.length());
    Checked<JsonValue> parsed = JsonReader.read(arguments.function(), text);
    Optional<Finding> error = parsed.errors().stream().findFirst();
    if (parsed.value().isEmpty() || error.isPresent()) {
      throw arguments.fault(
          0,
          arguments.function()
              + " takes a text of JSON: "
              + error.map(Finding::message).orElse("this is none"));
    }
    return ArmValue.computed(parsed.value().get());
  }
}
