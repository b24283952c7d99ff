// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.arm.internal.json.JsonBoolean;
import dev.fresnel.arm.internal.json.JsonNumber;
import dev.fresnel.arm.internal.json.JsonString;
import dev.fresnel.arm.internal.json.JsonValue;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that are strings in JSON. */
public final class ScalarCodec<T> implements Codec<T> {

  private final String form;
  private final Function<? super T, String> format;
  private final Function<String, Optional<T>> parse;
  private final @Nullable T placeholder;

  /**
   * A codec of values that are strings.
   *
   * @param form what {@code parse} accepts, for messages: such as {@code a GUID}
   * @param parse gives nothing for a text that is not of that form
   */
  ScalarCodec(
      String form,
      Function<? super T, String> format,
      Function<String, Optional<T>> parse,
      @Nullable T placeholder) {
    this.form = form;
    this.format = format;
    this.parse = parse;
    this.placeholder = placeholder;
  }

  /** A codec of values that hold any text as it was written. */
  static <T> ScalarCodec<T> of(Function<? super T, String> format, Function<String, T> parse) {
    return new ScalarCodec<>(
        "text", format, text -> Optional.of(parse.apply(text)), parse.apply(""));
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
    return parse.apply(text);
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
    Optional<T> value = parse.apply(text);
    if (value.isEmpty()) {
      in.malformed(json, text, form);
    }
    return value.orElse(null);
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
