// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the tree of one expression, in a single pass over its characters.
 *
 * <p>The grammar: an expression is a string in single quotes (two of them stand for one), a whole
 * number, or a call; a call is a name, or a name space and a name, with arguments in parentheses,
 * and any number of {@code .property} and {@code [key]} after it.
 */
final class Parser {

  private static final int LONGEST_NUMBER = 20;

  private final String text;
  private final int end;
  private final int deepest;
  private int at = 1;
  private int depth;

  private Parser(String text, Limits limits) {
    this.text = text;
    this.end = text.length() - 1;
    this.deepest = limits.depth();
  }

  /** The tree of a string that {@link TemplateText#isExpression}. */
  static Node parse(String text, Limits limits) throws ExpressionException {
    if (text.length() > limits.expressionLength()) {
      throw new ExpressionException(
          Kind.LIMIT,
          "The expression has "
              + text.length()
              + " characters, more than the "
              + limits.expressionLength()
              + " that Azure Resource Manager takes; divide it into variables",
          0);
    }
    Parser parser = new Parser(text, limits);
    Node node = parser.expression();
    if (parser.peek() != 0) {
      throw parser.unexpected("the end of the expression");
    }
    return node;
  }

  private Node expression() throws ExpressionException {
    char c = peek();
    if (c == '\'') {
      return string();
    } else if (c == '+' || c == '-' || isDigit(c)) {
      return number();
    } else if (isNamePart(c)) {
      return call();
    }
    throw unexpected("a function call, a string in single quotes or a number");
  }

  private Node string() throws ExpressionException {
    int start = at;
    int from = ++at;
    StringBuilder joined = null;
    while (true) {
      int quote = text.indexOf('\'', at);
      if (quote < 0 || quote >= end) {
        throw new ExpressionException(
            Kind.SYNTAX, "The string that begins here has no closing single quote", start);
      }
      at = quote + 1;
      if (at >= end || text.charAt(at) != '\'') {
        String last = text.substring(from, quote);
        return new Literal(
            start, ArmString.of(joined == null ? last : joined.append(last).toString()));
      }
      joined = joined == null ? new StringBuilder() : joined;
      joined.append(text, from, at);
      from = ++at;
    }
  }

  private Node number() throws ExpressionException {
    int start = at++;
    while (at < end && isDigit(text.charAt(at))) {
      at++;
    }
    char next = at < end ? text.charAt(at) : 0;
    if (next == '.' || isNamePart(next)) {
      throw new ExpressionException(
          Kind.SYNTAX,
          "Expressions know whole numbers only; write any other as json('1.5')",
          start);
    }
    String digits = text.substring(start, at);
    try {
      if (digits.length() <= LONGEST_NUMBER) {
        return new Literal(start, ArmInteger.of(Long.parseLong(digits)));
      }
    } catch (NumberFormatException e) {
      // Falls through to the fault: a sign without digits, or a number beyond 64 bits.
    }
    throw new ExpressionException(
        Kind.SYNTAX, Text.quote(digits) + " is no number of 64 bits", start);
  }

  private Node call() throws ExpressionException {
    int start = at;
    String name = name();
    if (peek() == '.') {
      at++;
      name = name + "." + name();
    }
    if (peek() != '(') {
      throw unexpected(
          "( after " + Text.quote(name) + "; to have plain text in brackets, double the first: [[");
    }
    if (++depth > deepest) {
      throw new ExpressionException(
          Kind.LIMIT, "Calls stand within each other more than " + deepest + " deep", start);
    }
    at++;
    List<Node> arguments = arguments();
    Call call = new Call(start, name, arguments);
    List<Node> keys = keys();
    depth--;
    return keys.isEmpty() ? call : new Access(call, keys);
  }

  private List<Node> arguments() throws ExpressionException {
    if (peek() == ')') {
      at++;
      return List.of();
    }
    List<Node> arguments = new ArrayList<>(4);
    while (true) {
      arguments.add(expression());
      char c = peek();
      if (c == ')') {
        at++;
        return arguments;
      } else if (c != ',') {
        throw unexpected("a comma or )");
      }
      at++;
    }
  }

  private List<Node> keys() throws ExpressionException {
    char c = peek();
    if (c != '.' && c != '[') {
      return List.of();
    }
    List<Node> keys = new ArrayList<>(2);
    while (true) {
      c = peek();
      if (c == '.') {
        at++;
        peek();
        int start = at;
        keys.add(new Literal(start, ArmString.of(name())));
      } else if (c == '[') {
        at++;
        keys.add(expression());
        if (peek() != ']') {
          throw unexpected("]");
        }
        at++;
      } else {
        return keys;
      }
    }
  }

  private String name() throws ExpressionException {
    if (!isNamePart(peek())) {
      throw unexpected("a name");
    }
    int start = at;
    while (at < end && isNamePart(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  /** The next character that is no blank, with all blanks before it left behind; 0 at the end. */
  private char peek() {
    while (at < end) {
      char c = text.charAt(at);
      if (!Blanks.isBlank(c)) {
        return c;
      }
      at++;
    }
    return 0;
  }

  private ExpressionException unexpected(String expected) {
    char c = peek();
    String found =
        c == 0 ? "the end of the expression" : Text.quote(text.substring(at, at + lengthAt()));
    return new ExpressionException(
        Kind.SYNTAX, "Expected " + expected + ", but found " + found, at);
  }

  private int lengthAt() {
    return Character.isHighSurrogate(text.charAt(at)) && at + 1 < end ? 2 : 1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNamePart(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '$'
        : Character.isLetterOrDigit(c);
  }
}
