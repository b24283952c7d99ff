// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import dev.fresnel.core.id.Identifier;
import java.io.IOException;

/**
 * Takes values: objects, arrays and strings, in the order in which the document has them.
 *
 * <p>A value is the member that {@link #member} named just before it, else an element of the
 * current array, else the whole document.
 *
 * <p>Strings are of three kinds. A constant is a word of the library's own that means nothing to
 * ARM. An expression is the library's own as well, and evaluated. Data comes from outside and must
 * arrive as it is: whatever it looks like, no implementation lets it become an expression.
 */
public interface Output {

  /** Names the next value, a member of the current object; the key is the library's own word. */
  Output member(String key) throws IOException;

  /** Begins an object. */
  void beginObject() throws IOException;

  /** Ends the current object. */
  void endObject() throws IOException;

  /** Begins an array. */
  void beginArray() throws IOException;

  /** Ends the current array. */
  void endArray() throws IOException;

  /** A constant, which must not begin with a bracket and needs no escape in any language. */
  void constant(String word) throws IOException;

  /** Data. */
  void data(String value) throws IOException;

  /**
   * An identifier. A well-formed one cannot be mistaken for anything else, as a constant cannot.
   */
  default void data(Identifier identifier) throws IOException {
    if (identifier.isWellFormed()) {
      constant(identifier.value());
    } else {
      data(identifier.value());
    }
  }

  /** An expression that is evaluated last, where the document is evaluated several times. */
  void expression(TemplateExpression expression) throws IOException;

  /** An expression that is evaluated first, where the document is evaluated several times. */
  void firstExpression(TemplateExpression expression) throws IOException;

  /** From here on everything is evaluated once more than before, as in a policy's rule. */
  void beginEvaluatedAgain();

  /** Takes back the last {@link #beginEvaluatedAgain}. */
  void endEvaluatedAgain();
}
