// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown only on request, when what was asked for needs a model or document without ERROR findings.
 */
public final class FindingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 5;

  private final transient @Nullable List<Finding> findings;

  /** An exception that carries all findings; its message shows the first errors among them. */
  public FindingsException(List<Finding> findings) {
    super(message(Objects.requireNonNull(findings, "findings")));
    this.findings = List.copyOf(findings);
  }

  /**
   * All findings, in order, those below ERROR and the suppressed ones included. Java serialization
   * keeps the message and no findings.
   */
  public List<Finding> findings() {
    return findings == null ? List.of() : findings;
  }

  private static String message(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "there is no value, and no finding says why";
    }
    List<Finding> errors = findings.stream().filter(Finding::isError).toList();
    List<Finding> shown = errors.isEmpty() ? findings : errors;
    String more = shown.size() > SHOWN ? "\nand " + (shown.size() - SHOWN) + " more" : "";
    return shown.stream().limit(SHOWN).map(Finding::format).collect(Collectors.joining("\n"))
        + more;
  }
}
