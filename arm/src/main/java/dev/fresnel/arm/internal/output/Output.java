// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import java.io.IOException;

/**
 * Takes values: objects, arrays and strings, in the order in which they are to stand.
 *
 * <p>Strings are of three kinds. A constant is a word of the library's own that means nothing to
 * ARM. An expression is the library's own as well, and evaluated. Data comes from outside and must
 * arrive as it is: whatever it looks like, no implementation lets it become an expression.
 */
public interface Output {

  /** Begins an object that is an element of the current array. */
  void beginObject() throws IOException;

  /** Begins an object that is a member of the current one. */
  void beginObject(String key) throws IOException;

  /** Ends the current object. */
  void endObject() throws IOException;

  /** Begins an array that is a member of the current object. */
  void beginArray(String key) throws IOException;

  /** Ends the current array. */
  void endArray() throws IOException;

  /** A member that is a constant, which must not begin with a bracket. */
  void constant(String key, String word) throws IOException;

  /** An element that is a constant, which must not begin with a bracket. */
  void constant(String word) throws IOException;

  /** A member that is data. */
  void data(String key, String value) throws IOException;

  /** An element that is data. */
  void data(String value) throws IOException;

  /** A member that is an expression, evaluated when what is being written is evaluated last. */
  void expression(String key, TemplateExpression expression) throws IOException;

  /** An element that is an expression, evaluated when what is being written is evaluated last. */
  void expression(TemplateExpression expression) throws IOException;

  /** A member that is an expression, evaluated when what is being written is evaluated first. */
  void firstExpression(String key, TemplateExpression expression) throws IOException;

  /** From here on everything is evaluated once more than before, as in a policy's rule. */
  void beginEvaluatedAgain();

  /** Takes back the last {@link #beginEvaluatedAgain}. */
  void endEvaluatedAgain();
}
