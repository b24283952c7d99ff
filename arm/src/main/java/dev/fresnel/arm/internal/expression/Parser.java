// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.core.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tree of one expression, in a single pass over its characters, and takes no stack
 * however deep it is.
 *
 * <p>The grammar: an expression is a string in single quotes (two of them stand for one), a whole
 * number, or a call; a call is a name, or a name space and a name, with arguments in parentheses,
 * and any number of {@code .property} and {@code [key]} after it.
 */
final class Parser {

  private static final int LONGEST_NUMBER = 20;

  /** How much more a character takes that is parsed than one that is copied. */
  static final int WORK_FACTOR = 2;

  private final String text;
  private final int end;
  private final int deepest;
  private final Deque<Open> open = new ArrayDeque<>();
  private int at = 1;

  private Parser(String text, int deepest) {
    this.text = text;
    this.end = text.length() - 1;
    this.deepest = deepest;
  }

  /** The tree of a string that {@link TemplateText#isExpression}. */
  static Node parse(String text, Budget budget) throws ExpressionException {
    Limits limits = budget.limits();
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
    budget.read(WORK_FACTOR * (long) text.length());
    Parser parser = new Parser(text, limits.depth());
    Node node = parser.expression();
    if (parser.peek() != 0) {
      throw parser.unexpected("the end of the expression");
    }
    return node;
  }

  /** A call that is not closed yet; or one that is, within brackets after it. */
  private static final class Open {

    final int start;
    final String name;
    final List<Node> arguments = new ArrayList<>(4);
    final List<Node> keys = new ArrayList<>(0);
    @Nullable Call closed;

    Open(int start, String name) {
      this.start = start;
      this.name = name;
    }
  }

  private Node expression() throws ExpressionException {
    while (true) {
      Node node = literal();
      if (node == null) {
        node = peek() == ')' && isBegun() ? close() : null;
      }
      while (node != null) {
        if (open.isEmpty()) {
          return node;
        }
        node = add(node);
      }
    }
  }

  /** Whether a call has just been opened, so that it may be closed without arguments. */
  private boolean isBegun() {
    Open innermost = open.peek();
    return innermost != null && innermost.closed == null && innermost.arguments.isEmpty();
  }

  /** The literal that comes next; null if a call is opened instead, or closed without arguments. */
  private @Nullable Node literal() throws ExpressionException {
    char c = peek();
    if (c == '\'') {
      return string();
    } else if (c == '+' || c == '-' || isDigit(c)) {
      return number();
    } else if (isNamePart(c)) {
      open();
      return null;
    } else if (c == ')' && isBegun()) {
      return null;
    }
    throw unexpected("a function call, a string in single quotes or a number");
  }

  private void open() throws ExpressionException {
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
    if (open.size() >= deepest) {
      throw new ExpressionException(
          Kind.LIMIT,
          "Calls stand within each other more than "
              + deepest
              + " deep; divide the expression into variables",
          start);
    }
    at++;
    open.push(new Open(start, name));
  }

  /** Adds what was parsed to what is open; gives what is complete with it, or null. */
  private @Nullable Node add(Node node) throws ExpressionException {
    Open innermost = open.element();
    if (innermost.closed != null) {
      innermost.keys.add(node);
      expect(']', "]");
      return keys(innermost, innermost.closed);
    }
    innermost.arguments.add(node);
    if (peek() == ',') {
      at++;
      return null;
    } else if (peek() != ')') {
      throw unexpected("a comma or )");
    }
    return close();
  }

  private void expect(char mark, String shown) throws ExpressionException {
    if (peek() != mark) {
      throw unexpected(shown);
    }
    at++;
  }

  private @Nullable Node close() throws ExpressionException {
    at++;
    Open innermost = open.element();
    Function function = FunctionTable.find(innermost.name);
    String documented = function == null ? innermost.name : function.name();
    List<Node> arguments = List.copyOf(innermost.arguments);
    return keys(
        innermost, new Call(new Invocation(innermost.start, documented, arguments), function));
  }

  /** The call with what is selected from it; null if a key in brackets is to be parsed first. */
  private @Nullable Node keys(Open innermost, Call call) throws ExpressionException {
    while (peek() == '.') {
      at++;
      peek();
      int start = at;
      innermost.keys.add(new Literal(start, ArmString.of(name())));
    }
    if (peek() == '[') {
      at++;
      innermost.closed = call;
      return null;
    }
    open.pop();
    return innermost.keys.isEmpty() ? call : new Access(call, List.copyOf(innermost.keys));
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
