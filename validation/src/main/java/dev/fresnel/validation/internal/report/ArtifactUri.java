// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Makes the URI reference of a file from the name that it was read under: relative if the name is,
 * with slashes whatever the machine writes, and percent-encoded.
 */
final class ArtifactUri {

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  private static final String HEX = "0123456789ABCDEF";

  private ArtifactUri() {}

  static String of(String file) {
    if (file.startsWith("file:/") || file.startsWith("https://") || file.startsWith("http://")) {
      int scheme = file.indexOf(':') + 1;
      return file.substring(0, scheme) + encode(file.substring(scheme), "%:@!$&'()*+,;=?");
    }
    String path = file.replace('\\', '/');
    while (path.startsWith("./")) {
      path = path.substring(2);
    }
    if (hasDrive(path)) {
      return "file:///" + path.substring(0, 2) + encode(path.substring(2), "");
    }
    if (path.startsWith("//")) {
      return "file:" + encode(path, "");
    }
    return (path.startsWith("/") ? "file://" : "") + encode(path, "");
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
    for (byte b : Unicode.wellFormed(path).getBytes(UTF_8)) {
      char c = (char) (b & 0xFF);
      if (UNRESERVED.indexOf(c) >= 0 || further.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return encoded.toString();
  }
}
