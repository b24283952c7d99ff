// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.statement;

import dev.fresnel.core.internal.page.PageInline;
import dev.fresnel.core.internal.page.PageText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of statements in one language, by keys. */
final class StatementTexts {

  /** The language that others are translated from. */
  static final StatementTexts ENGLISH = load("en").orElseThrow();

  private static final Map<String, Optional<StatementTexts>> LOADED = new ConcurrentHashMap<>();

  private final String language;
  private final Map<String, String> texts;

  private StatementTexts(String language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The words in the language of a locale; empty if there are none. */
  static Optional<StatementTexts> in(Locale locale) {
    String language = locale.getLanguage();
    boolean isCode = !language.isEmpty() && language.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return isCode ? LOADED.computeIfAbsent(language, StatementTexts::load) : Optional.empty();
  }

  private static Optional<StatementTexts> load(String language) {
    String file = "texts_" + language + ".properties";
    try (InputStream in = StatementTexts.class.getResourceAsStream(file)) {
      if (in == null) {
        return Optional.empty();
      }
      Properties read = new Properties();
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> texts = new HashMap<>();
      read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
      return Optional.of(new StatementTexts(language, Map.copyOf(texts)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language, such as {@code en}. */
  String language() {
    return language;
  }

  /** The text of a key that there has to be. */
  String get(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no text " + key));
  }

  /** The text of a key; empty if there is none. */
  Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /** All keys. */
  Set<String> keys() {
    return texts.keySet();
  }

  /** The text of a key with names and values in their places, as a sentence. */
  String fill(String key, Map<String, String> values) {
    StringBuilder sentence = new StringBuilder();
    for (PageInline each : parts(key, Map.of(), values)) {
      sentence.append(each.text());
    }
    return sentence.toString();
  }

  /** The text of a key with parts of a line in their places. */
  List<PageInline> line(String key, Map<String, List<PageInline>> values) {
    return parts(key, values, Map.of());
  }

  private List<PageInline> parts(
      String key, Map<String, List<PageInline>> lines, Map<String, String> values) {
    String pattern = get(key);
    List<PageInline> parts = new ArrayList<>();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      add(parts, pattern.substring(from, open));
      String name = pattern.substring(open + 1, close);
      if (values.containsKey(name)) {
        add(parts, Objects.requireNonNull(values.get(name)));
      } else if (lines.containsKey(name)) {
        parts.addAll(Objects.requireNonNull(lines.get(name)));
      } else {
        throw new IllegalArgumentException("no value for {" + name + "} of " + key);
      }
      from = close + 1;
    }
    add(parts, pattern.substring(from));
    return parts;
  }

  private static void add(List<PageInline> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(PageText.of(text));
    }
  }
}
