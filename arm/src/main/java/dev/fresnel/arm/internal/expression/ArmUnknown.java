// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.core.internal.json.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that is not known before deployment. A function of one is one, unless its result does not
 * depend on it.
 *
 * <p>It has a text that shows what is known of it, with what is not in braces, such as {@code
 * /subscriptions/{subscription().subscriptionId}/resourceGroups/rg}. Two values of the same text
 * will be the same, whatever they turn out to be: so a name that is computed twice from the same
 * unknown can be told to be the same name.
 */
public final class ArmUnknown extends ArmValue {

  private final Cause cause;
  private final String reason;
  private final String text;

  /** Why a value is not known. */
  public enum Cause {
    /** Azure gives it during deployment. */
    DEPLOYMENT,
    /** The caller has not supplied it. */
    NOT_SUPPLIED,
    /** Something in the document is at fault, and reported where it stands. */
    FAULT
  }

  private ArmUnknown(Cause cause, String reason, String text, @Nullable JsonValue origin) {
    super(origin);
    this.cause = Objects.requireNonNull(cause, "cause");
    this.reason = Objects.requireNonNull(reason, "reason");
    this.text = Objects.requireNonNull(text, "text");
  }

  /**
   * A value that is not known.
   *
   * @param reason why, for a message: a clause such as {@code reference() is evaluated during
   *     deployment}
   * @param text what is known of it, with what is not in braces
   */
  public static ArmUnknown of(Cause cause, String reason, String text) {
    return new ArmUnknown(cause, reason, text, null);
  }

  /** A value that depends on this one. */
  ArmUnknown withText(String newText) {
    return new ArmUnknown(cause, reason, newText, null);
  }

  /** Why the value is not known. */
  public Cause cause() {
    return cause;
  }

  /** Why the value is not known, in words. */
  public String reason() {
    return reason;
  }

  /** What is known of the value, with what is not in braces. */
  public String text() {
    return text;
  }

  /** Whether some of the text is known, so that it is not empty. */
  boolean isKnownInPart() {
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '{' && !within) {
        return true;
      }
      within = c != '}';
    }
    return false;
  }

  @Override
  public boolean holdsUnknown() {
    return true;
  }

  @Override
  public ArmUnknown at(JsonValue place) {
    return new ArmUnknown(cause, reason, text, place);
  }

  @Override
  public String describe() {
    return "a value that is not known before deployment";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArmUnknown that && text.equals(that.text) && cause == that.cause;
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "unknown(" + text + ": " + reason + ")";
  }
}
