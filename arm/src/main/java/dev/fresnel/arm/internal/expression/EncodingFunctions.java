// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * Base 64 and data URIs.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-string">string
 * functions</a>.
 */
final class EncodingFunctions {

  private static final String DATA = "data:";
  private static final String CHARSET = "charset=";
  private static final String BASE64 = "base64";

  /** How much more a character takes that is encoded or decoded than one that is copied. */
  private static final int WORK_FACTOR = 4;

  private EncodingFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.of("base64", 1, 1, EncodingFunctions::base64),
        Function.of(
            "base64ToJson",
            1,
            1,
            arguments -> ConversionFunctions.parse(arguments, fromBase64(arguments))),
        Function.of("base64ToString", 1, 1, arguments -> ArmString.of(fromBase64(arguments))),
        Function.open("dataUri", 1, 1, EncodingFunctions::dataUri),
        Function.of("dataUriToString", 1, 1, EncodingFunctions::dataUriToString));
  }

  private static ArmValue base64(Arguments arguments) throws ExpressionException {
    return ArmString.of(toBase64(arguments.text(0), arguments.budget()));
  }

  private static String toBase64(String text, Budget budget) throws ExpressionException {
    budget.read(WORK_FACTOR * (long) text.length());
    byte[] bytes = Utf8.encode(text);
    budget.string((bytes.length + 2L) / 3 * 4);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String fromBase64(Arguments arguments) throws ExpressionException {
    return fromBase64(arguments, arguments.text(0));
  }

  private static String fromBase64(Arguments arguments, String text) throws ExpressionException {
    arguments.budget().string(text.length());
    arguments.budget().read(WORK_FACTOR * (long) text.length());
    try {
      byte[] bytes = Base64.getDecoder().decode(withoutBlanks(text));
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw arguments.mustBe(0, "in base 64");
    }
  }

  private static String withoutBlanks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Blanks.isBlank(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    if (kept.length() % 4 != 0) {
      throw new IllegalArgumentException("length");
    }
    return kept.toString();
  }

  private static ArmValue dataUri(Arguments arguments) throws ExpressionException {
    ArmValue value = arguments.get(0);
    if (value.holdsUnknown()) {
      return arguments.unknownWithin(value);
    }
    String type = Arguments.textOrNull(value) != null ? "text/plain" : "application/json";
    String text = ConversionFunctions.text(value, arguments).toString();
    String content = toBase64(text, arguments.budget());
    return ArmString.of(DATA + type + ";" + CHARSET + "utf8;" + BASE64 + "," + content);
  }

  private static ArmValue dataUriToString(Arguments arguments) throws ExpressionException {
    String uri = arguments.text(0);
    arguments.budget().read(uri.length());
    int comma = uri.indexOf(',');
    if (!uri.regionMatches(true, 0, DATA, 0, DATA.length()) || comma < 0) {
      throw arguments.mustBe(0, "a data URI such as data:;base64,SGVsbG8=");
    }
    arguments.budget().read(WORK_FACTOR * (long) comma);
    String[] parts = uri.substring(DATA.length(), comma).toLowerCase(Locale.ROOT).split(";", -1);
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].isEmpty() || (parts[i].startsWith(CHARSET) && !isUtf8(parts[i]))) {
        throw arguments.mustBe(0, "a data URI in UTF-8");
      }
    }
    String data = uri.substring(comma + 1);
    return ArmString.of(
        parts[parts.length - 1].equals(BASE64)
            ? fromBase64(arguments, data)
            : UriFunctions.decode(arguments, data));
  }

  private static boolean isUtf8(String charset) {
    return charset.equals(CHARSET + "utf-8") || charset.equals(CHARSET + "utf8");
  }
}
