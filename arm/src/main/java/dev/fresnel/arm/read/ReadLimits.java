// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import dev.fresnel.arm.internal.expression.Limits;
import dev.fresnel.core.internal.json.JsonLimits;
import dev.fresnel.core.internal.json.ReaderFindings;

/**
 * How much the reading of one document may take, whatever stands in it. What goes beyond a limit is
 * left out, and a finding says so ({@code LH0022}).
 *
 * <p>The {@linkplain #standard() usual limits} suit whatever Azure Resource Manager takes. Lower
 * ones are for those who read what strangers upload, and read much of it at a time.
 *
 * <p>Models, rule settings, lists of roles and histories are read without limits that could be set.
 * Nothing in them is evaluated, so that their length alone decides what they cost; whoever wants
 * shorter ones gives {@link dev.fresnel.core.source.Source#stream} a stream that ends sooner. Of
 * each kind of finding in them, 200 are listed.
 *
 * @param documentLength the most bytes of a document, from 1 to {@value #LONGEST_DOCUMENT}
 * @param depth how many calls, variables, parameters and containers may stand within each other,
 *     from 1 to {@value #GREATEST_DEPTH}, which a thread of 512 KiB has the stack for
 * @param work the most steps that expressions take in all, 1 or more; a step is about ten
 *     nanoseconds
 * @param memory the most bytes of the values that expressions make, 1 or more
 * @param findings the most findings of one kind that are listed, from 1 to {@value #MOST_FINDINGS};
 *     the others are counted
 */
public record ReadLimits(int documentLength, int depth, long work, long memory, int findings) {

  /** The longest document that can be read at all, in bytes. */
  public static final int LONGEST_DOCUMENT = 32 * 1024 * 1024;

  /** The greatest depth that can be allowed. */
  public static final int GREATEST_DEPTH = 200;

  /** The most findings of one kind that can be listed. */
  public static final int MOST_FINDINGS = 10_000;

  private static final ReadLimits STANDARD =
      new ReadLimits(
          JsonLimits.DOCUMENT_LENGTH,
          Limits.standard().depth(),
          Limits.standard().work(),
          Limits.standard().memory(),
          ReaderFindings.LISTED);

  /**
   * Limits.
   *
   * @throws IllegalArgumentException if one is outside its range
   */
  public ReadLimits {
    require("documentLength", documentLength, LONGEST_DOCUMENT);
    require("depth", depth, GREATEST_DEPTH);
    require("work", work, Long.MAX_VALUE / 2);
    require("memory", memory, Long.MAX_VALUE / 2);
    require("findings", findings, MOST_FINDINGS);
  }

  private static void require(String name, long value, long most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(name + " must be from 1 to " + most + ", not " + value);
    }
  }

  /**
   * The limits of a reader that is told no others: documents of 16 MiB, a depth of 200, 30 million
   * steps, which take less than half a second, 32 MiB of values, and 200 findings of a kind.
   */
  public static ReadLimits standard() {
    return STANDARD;
  }

  /** The same with another limit of length, in bytes. */
  public ReadLimits withDocumentLength(int newLength) {
    return new ReadLimits(newLength, depth, work, memory, findings);
  }

  /** The same with another limit of depth. */
  public ReadLimits withDepth(int newDepth) {
    return new ReadLimits(documentLength, newDepth, work, memory, findings);
  }

  /** The same with another limit of work, in steps. */
  public ReadLimits withWork(long newWork) {
    return new ReadLimits(documentLength, depth, newWork, memory, findings);
  }

  /** The same with another limit of memory, in bytes. */
  public ReadLimits withMemory(long newMemory) {
    return new ReadLimits(documentLength, depth, work, newMemory, findings);
  }

  /** The same with another number of findings of one kind. */
  public ReadLimits withFindings(int newFindings) {
    return new ReadLimits(documentLength, depth, work, memory, newFindings);
  }

  /** What expressions may use. */
  Limits expressions() {
    return Limits.standard().withDepth(depth).withWork(work).withMemory(memory);
  }
}
