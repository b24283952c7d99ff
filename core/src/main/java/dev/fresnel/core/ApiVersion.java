// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import java.util.Objects;
import java.util.Optional;

/**
 * The versions of the {@code Microsoft.ManagedServices} interface, oldest first.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/templates/microsoft.managedservices/registrationdefinitions">template
 * reference</a>.
 */
public enum ApiVersion {
  /** 2018-06-01-preview. */
  V2018_06_01_PREVIEW("2018-06-01-preview", false),
  /** 2019-04-01-preview. */
  V2019_04_01_PREVIEW("2019-04-01-preview", false),
  /** 2019-06-01. */
  V2019_06_01("2019-06-01", false),
  /** 2019-09-01. */
  V2019_09_01("2019-09-01", false),
  /** 2020-02-01-preview: the first with eligible authorizations. */
  V2020_02_01_PREVIEW("2020-02-01-preview", true),
  /** 2022-01-01-preview. */
  V2022_01_01_PREVIEW("2022-01-01-preview", true),
  /** 2022-10-01. */
  V2022_10_01("2022-10-01", true);

  private static final ApiVersion[] ALL = values();

  private final String text;
  private final boolean eligibleAuthorizations;

  ApiVersion(String text, boolean eligibleAuthorizations) {
    this.text = text;
    this.eligibleAuthorizations = eligibleAuthorizations;
  }

  /** The newest version, which templates use unless told otherwise. */
  public static ApiVersion latest() {
    return V2022_10_01;
  }

  /** The version as templates name it, such as {@code 2022-10-01}. */
  public String text() {
    return text;
  }

  /** Whether the version has eligible authorizations. */
  public boolean hasEligibleAuthorizations() {
    return eligibleAuthorizations;
  }

  /** The version of that text, ignoring case; empty if there is none. */
  public static Optional<ApiVersion> tryParse(String text) {
    Objects.requireNonNull(text, "text");
    for (ApiVersion version : ALL) {
      if (version.text.equalsIgnoreCase(text)) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }

  /** The version as templates name it. */
  @Override
  public String toString() {
    return text;
  }
}
