// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.TextSegment.KnownText;
import dev.fresnel.core.internal.json.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that is not known before deployment. A function of one is one, unless its result does not
 * depend on it.
 *
 * <p>What is known of it is kept: of a string its known segments, of an array how it begins and
 * ends. Two values are told to be the same, or different, by {@link PartialText#isSameAs}.
 */
public final class ArmUnknown extends ArmValue {

  private final Cause cause;
  private final String reason;
  private final PartialText segments;
  private final boolean isString;
  private final @Nullable PartialList list;
  private final boolean mayBeAbsent;

  /** Why a value is not known. */
  public enum Cause {
    /** Azure gives it during deployment. */
    DEPLOYMENT,
    /** The caller has not supplied it. */
    NOT_SUPPLIED,
    /** Something in the document is at fault, and reported where it stands. */
    FAULT
  }

  private ArmUnknown(
      Cause cause,
      String reason,
      PartialText segments,
      boolean isString,
      @Nullable PartialList list,
      boolean mayBeAbsent,
      @Nullable JsonValue origin) {
    super(origin);
    this.cause = Objects.requireNonNull(cause, "cause");
    this.reason = Objects.requireNonNull(reason, "reason");
    this.segments = segments;
    this.isString = isString;
    this.list = list;
    this.mayBeAbsent = mayBeAbsent;
  }

  /**
   * A value that is not known, and is no other's.
   *
   * @param reason why, for a message: a clause such as {@code reference() is evaluated during
   *     deployment}
   * @param text what is known of it, with what is not in braces
   */
  public static ArmUnknown of(Cause cause, String reason, String text) {
    PartialText.Builder segments = new PartialText.Builder();
    boolean isString = false;
    int from = 0;
    while (from < text.length()) {
      int open = text.indexOf('{', from);
      int close = open < 0 ? -1 : text.indexOf('}', open);
      if (close < 0) {
        segments.add(text.substring(from));
        isString = true;
        break;
      }
      segments.add(text.substring(from, open));
      segments.add(new UnknownSource(text.substring(open + 1, close)));
      isString |= open > from;
      from = close + 1;
    }
    PartialText built = segments.build();
    return new ArmUnknown(
        cause, reason, built, isString || built.segments().size() != 1, null, false, null);
  }

  /** A string of which only some is known. */
  public static ArmUnknown of(Cause cause, String reason, PartialText text) {
    return new ArmUnknown(cause, reason, text, true, null, false, null);
  }

  /** A value of which nothing is known, not even its type. */
  public static ArmUnknown of(Cause cause, String reason, UnknownSource source) {
    return new ArmUnknown(cause, reason, PartialText.unknown(source), false, null, false, null);
  }

  /** A value that depends on this one. */
  ArmUnknown with(UnknownSource source) {
    return of(cause, reason, source);
  }

  /** A string that depends on this value. */
  ArmUnknown with(PartialText text) {
    return of(cause, reason, text);
  }

  /** The same, which may turn out to be no string. */
  ArmUnknown orOther() {
    return new ArmUnknown(cause, reason, segments, false, list, mayBeAbsent, origin());
  }

  /** The same value, which is an array, and what is known of its elements. */
  ArmUnknown with(PartialList known) {
    return new ArmUnknown(cause, reason, segments, isString, known, mayBeAbsent, origin());
  }

  /** The same, as a property that may turn out not to be there. */
  public ArmUnknown orAbsent() {
    return new ArmUnknown(cause, reason, segments, isString, list, true, origin());
  }

  /** Why the value is not known. */
  public Cause cause() {
    return cause;
  }

  /** Why the value is not known, in words. */
  public String reason() {
    return reason;
  }

  /** The value as a string, and what is known of it. */
  public PartialText segments() {
    return segments;
  }

  /** What is known of the value, with what is not in braces. */
  public String text() {
    return segments.toString();
  }

  /** Whether the value is a string for certain. */
  public boolean isString() {
    return isString;
  }

  /** What is known of the elements, if the value is an array; null otherwise. */
  public @Nullable PartialList list() {
    return list;
  }

  /** Whether the property that has the value may turn out not to be there. */
  boolean mayBeAbsent() {
    return mayBeAbsent;
  }

  /** Whether some of the value is known, so that it is not empty. */
  boolean isKnownInPart() {
    return (list != null && list.holdsElements())
        || segments.segments().stream().anyMatch(KnownText.class::isInstance);
  }

  @Override
  public PartialText asText() {
    return segments;
  }

  @Override
  public boolean holdsUnknown() {
    return true;
  }

  @Override
  public ArmUnknown at(JsonValue place) {
    return new ArmUnknown(cause, reason, segments, isString, list, mayBeAbsent, place);
  }

  @Override
  public String describe() {
    return "a value that is not known before deployment";
  }

  /** Equal to a value that is the same one for certain. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArmUnknown that
        && isString == that.isString
        && segments.equals(that.segments);
  }

  @Override
  public int hashCode() {
    return segments.hashCode();
  }

  @Override
  public String toString() {
    return "unknown(" + text() + ": " + reason + ")";
  }
}
