// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.report;

/** What a report can be written as. */
public enum ReportFormat {
  /**
   * For people: grouped by file, or by path where there is no file; each finding in two lines or
   * more, whatever the width of the screen. What cannot be seen, such as control characters and
   * marks of direction, and what build pipelines take for commands is shown as {@link
   * dev.fresnel.core.text.Text#printable} shows it.
   */
  TEXT,

  /**
   * For programs: an object with the array {@code findings}, in order, and the object {@code
   * summary}, which counts active findings by severity, and suppressed ones.
   *
   * <p>Each finding has {@code ruleId}, {@code slug}, {@code severity}, {@code path} and {@code
   * message}; {@code file}, {@code line} and {@code column} where it was read from a text; and,
   * where they apply, {@code azureErrorCode}, {@code source}, {@code related} (places with {@code
   * path}, {@code file}, {@code line} and {@code column}), {@code ruleSeverity} where rule settings
   * have changed the severity, {@code suppression}, and {@code cause} where a rule failed. It is
   * the JSON of the module for Jackson, which reads it back.
   */
  JSON,

  /**
   * For code scanning: <a
   * href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a> with
   * all that <a
   * href="https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning">GitHub
   * code scanning</a> requires. GitHub takes at most 25,000 findings a file.
   *
   * <p>A finding keeps its fingerprint when lines move: it is made of rule, file and path in the
   * model. For GitHub to match findings with files, locations must have been read under names
   * relative to the top of the repository.
   */
  SARIF,

  /**
   * For people, with a browser: one file that loads nothing and needs no script to be read, with
   * access if the report has it. See {@link dev.fresnel.core.text.PageFormat#HTML}.
   */
  HTML,

  /**
   * For pull requests: the same as Markdown, with a picture as Mermaid. See {@link
   * dev.fresnel.core.text.PageFormat#MARKDOWN}.
   */
  MARKDOWN
}
