// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes the URI reference of a file from the name that it was read under: relative if the name is,
 * with slashes whatever the machine writes, and percent-encoded.
 */
final class ArtifactUri {

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  private static final String HEX = "0123456789ABCDEF";

  /** Of what is encoded already: one host, with at most one user before it and one port after. */
  private static final Pattern URL =
      Pattern.compile(
          "file:/(?!/).*|file:///.*"
              + "|(?:file|https?)://(?:[^/?@]*@)?[^/?@:]+(?::[0-9]*)?(?:[/?].*)?");

  private ArtifactUri() {}

  static String of(String file) {
    Optional<String> url = url(file);
    if (url.isPresent()) {
      return url.get();
    }
    String path = file.replace('\\', '/');
    while (path.startsWith("./")) {
      path = path.substring(2);
    }
    if (hasDrive(path)) {
      return "file:///" + path.substring(0, 2) + encode(path.substring(2), "");
    }
    if (path.startsWith("//") && path.length() > 2) {
      return "file:" + encode(path, "");
    }
    if (path.isEmpty()) {
      return ".";
    }
    return (path.startsWith("/") ? "file://" : "") + encode(path, "");
  }

  /** The name itself where it is a URL, and can be one. */
  private static Optional<String> url(String file) {
    if (!file.startsWith("file:/") && !file.startsWith("https://") && !file.startsWith("http://")) {
      return Optional.empty();
    }
    int scheme = file.indexOf(':') + 1;
    String url = file.substring(0, scheme) + encode(file.substring(scheme), "%:@!$&'()*+,;=?");
    return URL.matcher(url).matches() ? Optional.of(url) : Optional.empty();
  }

  private static boolean hasDrive(String path) {
    return path.length() > 2
        && path.charAt(1) == ':'
        && path.charAt(2) == '/'
        && Character.isLetter(path.charAt(0))
        && path.charAt(0) < 128;
  }

  private static String encode(String path, String further) {
    StringBuilder encoded = new StringBuilder(path.length() + 16);
    byte[] bytes = Unicode.wellFormed(path).getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      boolean stays = UNRESERVED.indexOf(c) >= 0 || further.indexOf(c) >= 0;
      if (stays && (c != '%' || (isHex(bytes, i + 1) && isHex(bytes, i + 2)))) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return encoded.toString();
  }

  private static boolean isHex(byte[] bytes, int index) {
    return index < bytes.length && Character.digit(bytes[index], 16) >= 0;
  }
}
