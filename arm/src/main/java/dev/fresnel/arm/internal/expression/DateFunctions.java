// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Functions of dates and times. {@code dateTimeAdd} is not among them: in which format it gives its
 * result is told in two ways.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-date">date
 * functions</a>.
 */
final class DateFunctions {

  /** The last second of the year 9999, and the first of the year 1: what .NET takes. */
  private static final long LAST_SECOND = 253_402_300_799L;

  private static final long FIRST_SECOND = -62_135_596_800L;
  private static final int LONGEST = 40;
  private static final int WORK = 400;

  private DateFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.of("dateTimeFromEpoch", 1, 1, DateFunctions::fromEpoch),
        Function.of("dateTimeToEpoch", 1, 1, DateFunctions::toEpoch));
  }

  private static ArmValue fromEpoch(Arguments arguments) throws ExpressionException {
    long seconds = arguments.integer(0);
    if (seconds < FIRST_SECOND || seconds > LAST_SECOND) {
      throw arguments.mustBe(0, "seconds since 1970 within the years 1 to 9999");
    }
    arguments.budget().work(WORK);
    arguments.budget().string(LONGEST);
    return ArmString.of(Instant.ofEpochSecond(seconds).toString());
  }

  private static ArmValue toEpoch(Arguments arguments) throws ExpressionException {
    String text = arguments.text(0);
    arguments.budget().work(WORK);
    if (text.length() <= LONGEST) {
      try {
        return ArmInteger.of(
            OffsetDateTime.parse(text.replace(' ', 'T')).toInstant().getEpochSecond());
      } catch (DateTimeException e) {
        return unknown(arguments);
      }
    }
    return unknown(arguments);
  }

  /** .NET takes many other forms of dates. */
  private static ArmValue unknown(Arguments arguments) throws ExpressionException {
    return arguments.unknown(
        ArmUnknown.of(
            ArmUnknown.Cause.DEPLOYMENT,
            "dateTimeToEpoch() is computed offline only of dates such as 2023-05-02T15:16:13Z",
            PartialText.known("")));
  }
}
