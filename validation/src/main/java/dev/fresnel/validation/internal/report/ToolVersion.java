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

/**
 * What the build has written down of itself.
 *
 * @param version the version of the library, such as {@code 1.2.0} or {@code 1.3.0-SNAPSHOT}
 * @param informationUri where there is more to read about the library; empty if the build names no
 *     such page, which only a release has to
 */
record ToolVersion(String version, Optional<String> informationUri) {

  private static final ToolVersion CURRENT = of(load());

  /** What the build of this library has written down. */
  static ToolVersion current() {
    return CURRENT;
  }

  /** What a build has written down; an address that is not of https is none. */
  static ToolVersion of(Properties build) {
    return new ToolVersion(
        Objects.requireNonNull(build.getProperty("version"), "version"),
        Optional.ofNullable(build.getProperty("informationUri"))
            .filter(uri -> uri.startsWith("https://")));
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
