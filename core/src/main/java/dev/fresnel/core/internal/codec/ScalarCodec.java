// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.id.GuidIdentifier;
import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that are strings in JSON. */
public final class ScalarCodec<T> implements Codec<T> {

  private final String form;
  private final Function<? super T, String> format;
  private final TextParser<T> parser;
  private final @Nullable T placeholder;
  private final boolean isIdentifier;
  private final boolean isGuid;

  /** Makes values of texts. */
  @FunctionalInterface
  public interface TextParser<T> {

    /** The value of a text; null if the text does not have the form. */
    @Nullable T parse(String text);
  }

  /**
   * A codec of values that are strings.
   *
   * @param form what {@code parser} accepts, for messages: such as {@code a GUID}
   */
  public ScalarCodec(
      String form,
      Function<? super T, String> format,
      TextParser<T> parser,
      @Nullable T placeholder) {
    this(form, format, parser, placeholder, false, false);
  }

  private ScalarCodec(
      String form,
      Function<? super T, String> format,
      TextParser<T> parser,
      @Nullable T placeholder,
      boolean isIdentifier,
      boolean isGuid) {
    this.form = form;
    this.format = format;
    this.parser = parser;
    this.placeholder = placeholder;
    this.isIdentifier = isIdentifier;
    this.isGuid = isGuid;
  }

  /** A codec of values that hold any text as it was written. */
  public static <T> ScalarCodec<T> of(
      Function<? super T, String> format, Function<String, T> parse) {
    return new ScalarCodec<>("text", format, parse::apply, parse.apply(""));
  }

  /** A codec of identifiers, whose texts are expressions where they stand in brackets. */
  static <T extends Identifier> ScalarCodec<T> ofIdentifiers(TextParser<T> asWritten) {
    T placeholder = Objects.requireNonNull(asWritten.parse(""), "placeholder");
    return new ScalarCodec<>(
        "an identifier",
        Identifier::value,
        asWritten,
        placeholder,
        true,
        placeholder instanceof GuidIdentifier);
  }

  /** What texts have to be, for messages. */
  public String form() {
    return form;
  }

  /** The text of a value. */
  public String format(T value) {
    return format.apply(value);
  }

  /** The value of a text; nothing if the text does not have the form. */
  public Optional<T> parse(String text) {
    return Optional.ofNullable(parser.parse(text));
  }

  @Override
  public void write(T value, JsonGenerator out) throws IOException {
    out.writeString(format.apply(value));
  }

  @Override
  public @Nullable T read(TreeNode node, Reading in) {
    NodeKind kind = node.kind();
    if (kind == NodeKind.TEXT) {
      return parse(node, in);
    } else if (kind == NodeKind.UNKNOWN) {
      return expression(node, in);
    }
    in.wrongType(node, "a string");
    // What is written without quotes is taken all the same.
    return kind == NodeKind.NUMBER || kind == NodeKind.BOOLEAN ? parse(node, in) : null;
  }

  /**
   * Reads a text that has the form, of which nothing is to be reported, so that it need not be
   * known where it goes.
   *
   * @return null for all others, which {@link #read} reads
   */
  @Nullable T readFaultless(TreeNode node) {
    boolean isText = node.kind() == NodeKind.TEXT && !(isIdentifier && node.isLiteralInBrackets());
    return isText ? parser.parse(node.text()) : null;
  }

  private @Nullable T parse(TreeNode node, Reading in) {
    String text = node.text();
    T value = parser.parse(text);
    if (isIdentifier) {
      in.requireNoLiteralInBrackets(node);
    }
    if (value == null) {
      in.malformed(node, text, form);
    }
    return value;
  }

  private @Nullable T expression(TreeNode node, Reading in) {
    T value = parser.parse(node.text());
    if (value == null) {
      in.notKnown(node);
    } else {
      in.heldAsExpression(node);
      if (isGuid) {
        in.requirePossibleGuid(node);
      }
    }
    return value;
  }

  @Override
  public boolean readsExpressions() {
    return true;
  }

  @Override
  public @Nullable T placeholder() {
    return placeholder;
  }
}
