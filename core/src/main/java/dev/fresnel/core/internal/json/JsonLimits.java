// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * How much is read of one document, so that no input exhausts heap or stack.
 *
 * <p>Azure Resource Manager takes templates of up to 4 MB; lists of payloads may be larger. Source:
 * <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/best-practices#template-limits">template
 * limits</a>.
 */
public final class JsonLimits {

  /** The most bytes, or characters of a text that was read already. */
  public static final int DOCUMENT_LENGTH = 16 * 1024 * 1024;

  /** The most objects and arrays within each other. */
  public static final int NESTING_DEPTH = 256;

  /** The most names, values and ends of objects and arrays. */
  public static final int TOKENS = 2_000_000;

  /** The most characters of a string. */
  public static final int STRING_LENGTH = 4 * 1024 * 1024;

  /** The most characters of a name. */
  public static final int NAME_LENGTH = 50_000;

  /** The most characters of a number. */
  public static final int NUMBER_LENGTH = 1_000;

  private JsonLimits() {}

  static StreamReadConstraints constraints() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(NESTING_DEPTH)
        .maxTokenCount(TOKENS)
        .maxStringLength(STRING_LENGTH)
        .maxNameLength(NAME_LENGTH)
        .maxNumberLength(NUMBER_LENGTH)
        .build();
  }
}
