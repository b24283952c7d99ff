// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
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

  /** The most bytes of a document. */
  public static final int DOCUMENT_LENGTH = 16 * 1024 * 1024;

  /** The most objects and arrays within each other. */
  public static final int NESTING_DEPTH = 256;

  /** The most names, values and ends of objects and arrays of a document. */
  public static final int TOKENS = 2_000_000;

  /** The most characters of a string. */
  public static final int STRING_LENGTH = 4 * 1024 * 1024;

  /** The most characters of a name. */
  public static final int NAME_LENGTH = 50_000;

  /** The most characters of a number. */
  public static final int NUMBER_LENGTH = 1_000;

  private static final JsonLimits DOCUMENTS = new JsonLimits(DOCUMENT_LENGTH, TOKENS);

  /** Some ten times what Azure prints of its built-in roles. */
  private static final JsonLimits ROLE_LISTS = new JsonLimits(2 * DOCUMENT_LENGTH, 2 * TOKENS);

  /** A value is at most three tokens: a name, and the begin and end of an object or array. */
  private static final int TOKENS_OF_VALUE = 3;

  private final int length;
  private final int tokens;
  private final JsonFactory factory;

  private JsonLimits(int length, int tokens) {
    this.length = length;
    this.tokens = tokens;
    this.factory =
        JsonDialect.factory(
            StreamReadConstraints.builder()
                .maxNestingDepth(NESTING_DEPTH)
                .maxStringLength(STRING_LENGTH)
                .maxNumberLength(NUMBER_LENGTH)
                .build());
  }

  /** The limits of whatever is no list of roles. */
  public static JsonLimits documents() {
    return DOCUMENTS;
  }

  /** The limits of lists of roles. */
  public static JsonLimits roleLists() {
    return ROLE_LISTS;
  }

  /** The same for documents of another length; whoever reads more than one keeps it. */
  public JsonLimits withLength(int newLength) {
    return newLength == length ? this : new JsonLimits(newLength, tokens);
  }

  /** The most bytes. */
  int length() {
    return length;
  }

  /** So many values are within the limit of tokens for certain. */
  int plainValues() {
    return tokens / TOKENS_OF_VALUE;
  }

  /** The most tokens; Jackson before 2.18 does not count them. */
  int tokens() {
    return tokens;
  }

  /** What makes parsers that keep to depth and to lengths of strings and numbers. */
  JsonFactory factory() {
    return factory;
  }
}
