// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.json.JsonBoolean;
import dev.fresnel.core.internal.json.JsonNumber;
import dev.fresnel.core.internal.json.JsonString;
import dev.fresnel.core.internal.json.JsonValue;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that are strings in JSON. */
public final class ScalarCodec<T> implements Codec<T> {

  private final String form;
  private final Function<? super T, String> format;
  private final Parser<T> parser;
  private final @Nullable T placeholder;

  /** Makes values of texts. */
  @FunctionalInterface
  public interface Parser<T> {

    /** The value of a text; null if the text does not have the form. */
    @Nullable T parse(String text);
  }

  /**
   * A codec of values that are strings.
   *
   * @param form what {@code parser} accepts, for messages: such as {@code a GUID}
   */
  public ScalarCodec(
      String form, Function<? super T, String> format, Parser<T> parser, @Nullable T placeholder) {
    this.form = form;
    this.format = format;
    this.parser = parser;
    this.placeholder = placeholder;
  }

  /** A codec of values that hold any text as it was written. */
  public static <T> ScalarCodec<T> of(
      Function<? super T, String> format, Function<String, T> parse) {
    return new ScalarCodec<>("text", format, parse::apply, parse.apply(""));
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
  public @Nullable T read(JsonValue json, Reading in) {
    String text = text(json, in);
    if (text == null) {
      return null;
    }
    T value = parser.parse(text);
    if (value == null) {
      in.malformed(json, text, form);
    }
    return value;
  }

  /** The text of a string; what is written without quotes is reported, and taken all the same. */
  private static @Nullable String text(JsonValue json, Reading in) {
    if (json instanceof JsonString string) {
      return string.value();
    }
    in.wrongType(json, "a string");
    if (json instanceof JsonNumber number) {
      return number.text();
    }
    return json instanceof JsonBoolean bool ? String.valueOf(bool.value()) : null;
  }

  @Override
  public @Nullable T placeholder() {
    return placeholder;
  }
}
