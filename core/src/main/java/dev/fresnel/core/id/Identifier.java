// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import dev.fresnel.core.internal.NeedsJacksonModule;
import dev.fresnel.core.internal.hash.SecretHash;
import dev.fresnel.core.text.Text;
import java.util.Objects;

/**
 * What all identifiers share: a text, and whether that text has the form that Azure demands.
 *
 * <p>Each identifier is made in one of three ways. {@code parse} is strict and throws; {@code
 * tryParse} is strict and returns an empty {@code Optional}; {@code asWritten} takes any text, so
 * that a faulty offer or template can be held, explained and corrected. Rules report what is not
 * well formed.
 *
 * <p>Libraries that convert texts to parameters, such as JUnit and Spring, look for one public
 * static method that takes a {@code String}: {@code valueOf}, which is as strict as {@code parse}.
 * The other methods take a {@code CharSequence}, so that no library mistakes them for it.
 *
 * <p>Identifiers are values: two of the same type are equal when their canonical texts are.
 */
@NeedsJacksonModule
public abstract sealed class Identifier
    permits GuidIdentifier, ManifestVersion, OfferId, PlanId, PublisherId, ResourceGroupName {

  private final String value;
  private final boolean wellFormed;

  /** The hash, once it has been asked for; threads that meet here write the same. */
  private int hash;

  Identifier(String value, boolean wellFormed) {
    this.value = value;
    this.wellFormed = wellFormed;
  }

  /** The text: canonical where it is well formed, otherwise exactly as written. */
  public final String value() {
    return value;
  }

  /** Whether the text has the form that Azure demands of this identifier. */
  public final boolean isWellFormed() {
    return wellFormed;
  }

  /**
   * Whether the text is a template expression that has not been evaluated, such as {@code
   * [parameters('tenantId')]}: its value is known only at deployment.
   */
  public final boolean isUnresolved() {
    return !wellFormed
        && value.length() > 2
        && value.charAt(0) == '['
        && value.charAt(1) != '['
        && value.charAt(value.length() - 1) == ']';
  }

  /**
   * What two identifiers of one type are compared by; differs from the text where case does not
   * count.
   */
  String key() {
    return value;
  }

  @Override
  public final boolean equals(Object other) {
    return this == other
        || (other instanceof Identifier that
            && getClass() == that.getClass()
            && mayEqual(that)
            && key().equals(that.key()));
  }

  /** Tells most that differ apart where both were hashed before. */
  private boolean mayEqual(Identifier that) {
    // Each is read once: another thread may be the one that hashes it.
    int mine = hash;
    int others = that.hash;
    return mine == 0 || others == 0 || mine == others;
  }

  /** Differs from process to process, so that no document can choose it. */
  @Override
  public final int hashCode() {
    int known = hash;
    if (known == 0) {
      known = (int) SecretHash.of(key());
      hash = known;
    }
    return known;
  }

  /** The text, as {@link #value()}. */
  @Override
  public final String toString() {
    return value;
  }

  static String requireText(CharSequence text, String parameter) {
    return Objects.requireNonNull(text, parameter).toString();
  }

  static IllegalArgumentException malformed(String parameter, String form, CharSequence text) {
    return new IllegalArgumentException(
        parameter + " must be " + form + ", not " + Text.quote(text.toString()));
  }
}
