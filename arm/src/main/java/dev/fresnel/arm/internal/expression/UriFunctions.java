// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.List;

/**
 * URIs: combined, and in percent notation.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-string#uri">string
 * functions</a>.
 */
final class UriFunctions {

  /** How much more a character takes that is encoded or decoded than one that is copied. */
  private static final int WORK_FACTOR = 16;

  private UriFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.of("uri", 2, 2, UriFunctions::uri),
        Function.of("uriComponent", 1, 1, UriFunctions::uriComponent),
        Function.of("uriComponentToString", 1, 1, UriFunctions::uriComponentToString));
  }

  private static ArmValue uri(Arguments arguments) throws ExpressionException {
    String base = arguments.text(0);
    String relative = arguments.text(1);
    long length = (long) base.length() + relative.length();
    arguments.budget().checkLength(length);
    arguments.budget().read(WORK_FACTOR * length);
    String absolute = UriResolver.resolve(base, relative);
    if (absolute == null) {
      throw arguments.mustBe(0, "an absolute URI such as https://contoso.com/templates/");
    }
    arguments.budget().string(absolute.length());
    return ArmString.of(absolute);
  }

  private static ArmValue uriComponent(Arguments arguments) throws ExpressionException {
    String text = arguments.text(0);
    arguments.budget().read(WORK_FACTOR * (long) text.length());
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    UriResolver.encode(text, "-._~", encoded);
    arguments.budget().string(encoded.length());
    return ArmString.of(encoded.toString());
  }

  private static ArmValue uriComponentToString(Arguments arguments) throws ExpressionException {
    return ArmString.of(decode(arguments, arguments.text(0)));
  }

  static String decode(Arguments arguments, String text) throws ExpressionException {
    arguments.budget().string(text.length());
    arguments.budget().read(WORK_FACTOR * (long) text.length());
    return UriResolver.decode(text);
  }
}
