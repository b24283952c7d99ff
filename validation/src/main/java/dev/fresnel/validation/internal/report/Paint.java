// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import dev.fresnel.core.finding.Finding;

/** Colours in text, or none. */
enum Paint {
  NONE,
  ANSI;

  private static final String ESCAPE = "\u001b[";
  private static final String BOLD = "1";
  private static final String FAINT = "2";
  private static final String RED = "31";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";

  String bold(String text) {
    return with(BOLD, text);
  }

  String faint(String text) {
    return with(FAINT, text);
  }

  String severity(Finding finding, String text) {
    if (!finding.isActive()) {
      return faint(text);
    }
    return switch (finding.severity()) {
      case ERROR -> with(RED, text);
      case WARNING -> with(YELLOW, text);
      case INFO -> with(CYAN, text);
    };
  }

  private String with(String attribute, String text) {
    return this == NONE ? text : ESCAPE + attribute + "m" + text + ESCAPE + "0m";
  }
}
