// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.read.ReadLimits;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A limit of reading that the command can be told. */
enum ReadLimit {
  DOCUMENT_LENGTH {
    @Override
    ReadLimits in(ReadLimits limits, long value) {
      return limits.withDocumentLength(Math.toIntExact(value));
    }
  },
  DEPTH {
    @Override
    ReadLimits in(ReadLimits limits, long value) {
      return limits.withDepth(Math.toIntExact(value));
    }
  },
  WORK {
    @Override
    ReadLimits in(ReadLimits limits, long value) {
      return limits.withWork(value);
    }
  },
  MEMORY {
    @Override
    ReadLimits in(ReadLimits limits, long value) {
      return limits.withMemory(value);
    }
  },
  FINDINGS {
    @Override
    ReadLimits in(ReadLimits limits, long value) {
      return limits.withFindings(Math.toIntExact(value));
    }
  };

  /**
   * The limits with another value for this one.
   *
   * @throws IllegalArgumentException if the value is outside its range
   * @throws ArithmeticException if it is far outside
   */
  abstract ReadLimits in(ReadLimits limits, long value);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names of all of them. */
  static String names() {
    return Arrays.stream(values()).map(ReadLimit::toString).collect(Collectors.joining(", "));
  }
}
