// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fresnel.core.finding.Finding;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Tells findings of one report from the next: the same rule at the same path of the model in the
 * same file is the same finding, wherever its line has moved to.
 */
final class Fingerprints {

  /** The only fingerprint that GitHub looks at. */
  static final String NAME = "primaryLocationLineHash";

  private static final int BYTES = 8;

  private final MessageDigest digest;
  private final Map<String, Integer> occurrences = new HashMap<>();

  Fingerprints() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** A hash, and after a colon which one this is of the findings that share it, as GitHub does. */
  String of(Finding finding, String uri) {
    String identity = finding.ruleId() + "\n" + uri + "\n" + finding.path();
    byte[] hash = digest.digest(identity.getBytes(UTF_8));
    String text = HexFormat.of().formatHex(hash, 0, BYTES);
    return text + ":" + occurrences.merge(text, 1, Integer::sum);
  }
}
