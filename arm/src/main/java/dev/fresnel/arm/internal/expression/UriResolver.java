// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** URIs as .NET, and so Azure Resource Manager, combines and encodes them. */
final class UriResolver {

  private static final String HEX = "0123456789ABCDEF";
  private static final String RESERVED_AND_MARKS = "-._~:/?#[]@!$&'()*+,;=%";

  private UriResolver() {}

  /** A reference, relative to an absolute URI; null if the base is none. */
  static @Nullable String resolve(String base, String relative) {
    try {
      URI absolute = new URI(base);
      if (absolute.getScheme() == null || absolute.getRawAuthority() == null) {
        return null;
      }
      if (absolute.getRawPath().isEmpty()) {
        absolute = new URI(absolute.getScheme() + "://" + absolute.getRawAuthority() + "/");
      }
      StringBuilder reference = new StringBuilder();
      encode(relative, RESERVED_AND_MARKS, reference);
      if (reference.length() == 0) {
        return absolute.toString();
      }
      return absolute.resolve(reference.toString()).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Appends a text, with all but letters, digits and some others in percent notation. */
  static void encode(String text, String kept, StringBuilder out) {
    for (byte b : Utf8.encode(text)) {
      char c = (char) Byte.toUnsignedInt(b);
      boolean isLetterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (isLetterOrDigit || (c < 128 && kept.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
  }

  /** The text whose form in percent notation this is; a plus stands for a blank. */
  static String decode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int value = c == '%' ? percent(text, i + 1) : -1;
      if (value < 0 && c != '+') {
        continue;
      }
      bytes.writeBytes(Utf8.encode(text.substring(from, i)));
      bytes.write(value < 0 ? ' ' : value);
      i += value < 0 ? 0 : 2;
      from = i + 1;
    }
    bytes.writeBytes(Utf8.encode(text.substring(from)));
    return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
  }

  private static int percent(String text, int at) {
    if (at + 1 >= text.length()) {
      return -1;
    }
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
