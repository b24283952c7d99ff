// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What the build has written down of itself. */
final class ToolVersion {

  private static final Properties BUILD = load();

  private ToolVersion() {}

  /** The version of the library, such as {@code 1.2.0} or {@code 1.3.0-SNAPSHOT}. */
  static String version() {
    return Objects.requireNonNull(BUILD.getProperty("version"), "version");
  }

  /** Where there is more to read about the library; empty if the build names no such page. */
  static Optional<String> informationUri() {
    return Optional.ofNullable(BUILD.getProperty("informationUri"))
        .filter(uri -> uri.startsWith("https://"));
  }

  private static Properties load() {
    Properties properties = new Properties();
    try (InputStream in = ToolVersion.class.getResourceAsStream("build.properties")) {
      properties.load(new InputStreamReader(Objects.requireNonNull(in, "build.properties"), UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("build.properties is in this jar, and yet", e);
    }
  }
}
