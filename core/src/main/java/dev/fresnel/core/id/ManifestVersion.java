// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import dev.fresnel.core.internal.NeedsJacksonModule;
import dev.fresnel.core.text.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * The version of a plan's manifest: three whole numbers, such as {@code 1.2.5}; each new manifest
 * needs a higher one.
 *
 * <p>Partner Center documents no bound on the numbers; up to nine digits each are well formed here.
 * Source: <a
 * href="https://learn.microsoft.com/en-us/partner-center/marketplace-offers/create-managed-service-offer-plans">Partner
 * Center</a>.
 */
@NeedsJacksonModule
public final class ManifestVersion extends Identifier {

  private static final String PARAMETER = "manifestVersion";
  private static final String FORM = "three whole numbers joined by periods, such as 1.2.5";
  private static final int PARTS = 3;
  private static final int MAXIMUM_DIGITS = 9;

  private ManifestVersion(String text) {
    super(text, isWellFormed(text));
  }

  /**
   * Reads a version strictly.
   *
   * @throws IllegalArgumentException if {@code manifestVersion} does not have that form; the
   *     message names the value
   */
  public static ManifestVersion parse(CharSequence manifestVersion) {
    ManifestVersion parsed = asWritten(manifestVersion);
    if (!parsed.isWellFormed()) {
      throw malformed(PARAMETER, FORM, manifestVersion);
    }
    return parsed;
  }

  /**
   * Reads an identifier strictly, as {@link #parse} does; the name under which converters of other
   * libraries look for it.
   *
   * @throws IllegalArgumentException if {@code manifestVersion} is not well formed; the message
   *     names the value
   */
  public static ManifestVersion valueOf(String manifestVersion) {
    return parse(manifestVersion);
  }

  /** Reads a version strictly; empty if {@code manifestVersion} does not have that form. */
  public static Optional<ManifestVersion> tryParse(CharSequence manifestVersion) {
    ManifestVersion parsed = asWritten(manifestVersion);
    return parsed.isWellFormed() ? Optional.of(parsed) : Optional.empty();
  }

  /** Holds any text, well formed or not, so that it can be reported. */
  public static ManifestVersion asWritten(CharSequence manifestVersion) {
    return new ManifestVersion(requireText(manifestVersion, PARAMETER));
  }

  /**
   * Whether this version is higher than another, number by number.
   *
   * @throws IllegalStateException if either is not well formed
   */
  public boolean isHigherThan(ManifestVersion other) {
    int[] mine = numbers();
    int[] theirs = Objects.requireNonNull(other, "other").numbers();
    for (int i = 0; i < PARTS; i++) {
      if (mine[i] != theirs[i]) {
        return mine[i] > theirs[i];
      }
    }
    return false;
  }

  private int[] numbers() {
    if (!isWellFormed()) {
      throw new IllegalStateException("not a version: " + Text.quote(value()));
    }
    int[] numbers = new int[PARTS];
    int part = 0;
    for (int i = 0; i < value().length(); i++) {
      char c = value().charAt(i);
      if (c == '.') {
        part++;
      } else {
        numbers[part] = numbers[part] * 10 + (c - '0');
      }
    }
    return numbers;
  }

  private static boolean isWellFormed(String text) {
    int parts = 1;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && digits > 0) {
        parts++;
        digits = 0;
      } else if (c < '0' || c > '9' || ++digits > MAXIMUM_DIGITS) {
        return false;
      }
    }
    return parts == PARTS && digits > 0;
  }
}
