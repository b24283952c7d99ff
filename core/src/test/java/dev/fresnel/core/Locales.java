// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import java.util.Locale;

/** Runs a part of a test as on a machine of another language. */
public final class Locales {

  /** Letter case differs from English: I and i are not a pair. */
  public static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

  /** Digits differ from English. */
  public static final Locale ARABIC = Locale.forLanguageTag("ar-EG-u-nu-arab");

  private Locales() {}

  /** Runs something while a locale is the default, and puts the default back. */
  public static void during(Locale locale, Runnable run) {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      run.run();
    } finally {
      Locale.setDefault(before);
    }
  }
}
