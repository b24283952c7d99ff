// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.source.Source;
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

  /** The longest text of a number with a fraction; more digits than a double can tell apart. */
  private static final int LONGEST_DECIMAL = 1_100;

  /** How much more a character takes that is parsed as JSON than one that is copied. */
  private static final int JSON_FACTOR = 16;

  /** The work of parsing the shortest text as JSON. */
  private static final int JSON_WORK = 500;

  /** How many bytes a value of JSON takes, its value as an expression's included. */
  private static final int JSON_BYTES = 128;

  private ConversionFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.of("bool", 1, 1, ConversionFunctions::bool),
        Function.of("float", 1, 1, ConversionFunctions::decimal),
        Function.of("int", 1, 1, ConversionFunctions::integer),
        Function.of("json", 1, 1, ConversionFunctions::json),
        Function.open("string", 1, 1, ConversionFunctions::string));
  }

  private static ArmValue string(Arguments arguments) throws ExpressionException {
    ArmValue value = arguments.get(0);
    if (value instanceof ArmString) {
      return value;
    } else if (value instanceof ArmUnknown unknown) {
      return unknown.isString() ? unknown : arguments.unknown(unknown);
    }
    return arguments.give(text(value, arguments));
  }

  /** The string that a value becomes, its length charged. */
  static PartialText text(ArmValue value, Arguments arguments) throws ExpressionException {
    if (value instanceof ArmArray || value instanceof ArmObject) {
      return JsonNotation.of(value, arguments);
    }
    String text = scalar(value);
    arguments.budget().string(text.length());
    return PartialText.known(text);
  }

  /** The string that a value becomes that is neither an array nor an object. */
  static String scalar(ArmValue value) {
    if (value instanceof ArmBoolean bool) {
      return bool.text();
    } else if (value instanceof ArmDecimal decimal) {
      return decimal.text();
    }
    String string = Arguments.textOrNull(value);
    return string == null ? value.toString() : string;
  }

  private static ArmValue integer(Arguments arguments) throws ExpressionException {
    if (arguments.get(0) instanceof ArmInteger) {
      return arguments.get(0);
    }
    String text = Arguments.textOrNull(arguments.get(0));
    if (text == null) {
      throw arguments.mustBe(0, "a string or a whole number");
    }
    arguments.budget().read(text.length());
    String digits = WholeNumber.withoutLeadingZeros(Blanks.trim(text));
    if (digits.length() > WholeNumber.LONGEST) {
      throw arguments.mustBe(0, "a whole number of 64 bits in digits");
    }
    try {
      return ArmInteger.of(Long.parseLong(digits));
    } catch (NumberFormatException e) {
      throw arguments.mustBe(0, "a whole number in digits");
    }
  }

  private static ArmValue decimal(Arguments arguments) throws ExpressionException {
    ArmValue value = arguments.get(0);
    if (value instanceof ArmDecimal) {
      return value;
    } else if (value instanceof ArmInteger integer) {
      return ArmDecimal.of((double) integer.value());
    }
    arguments.budget().read(arguments.text(0).length());
    String text = Blanks.trim(arguments.text(0));
    if (text.length() > LONGEST_DECIMAL) {
      throw new ExpressionException(
          Kind.LIMIT,
          "float is given "
              + text.length()
              + " characters, more than the "
              + LONGEST_DECIMAL
              + " that are read as a number; shorten the number",
          arguments.offset(0));
    }
    arguments.budget().work(text.length());
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
    arguments.budget().read(arguments.text(0).length());
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
    arguments.budget().string(text.length());
    return valueOf(text, arguments);
  }

  /** The same for a text that may be longer than a string of a template. */
  static ArmValue valueOf(String text, Arguments arguments) throws ExpressionException {
    Budget budget = arguments.budget();
    budget.work(JSON_WORK);
    budget.read(JSON_FACTOR * (long) text.length());
    Checked<JsonValue> parsed = JsonReader.read(Source.text(arguments.function(), text));
    Optional<Finding> error = parsed.errors().stream().findFirst();
    if (parsed.value().isEmpty() || error.isPresent()) {
      throw arguments.fault(
          0,
          arguments.function()
              + " takes a text of JSON: "
              + error.map(Finding::message).orElse("this is none"));
    }
    budget.memory(JSON_BYTES * (long) parsed.value().get().count());
    return ArmValue.computed(parsed.value().get());
  }
}
