// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import com.fasterxml.jackson.core.JsonLocation;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.internal.finding.CoreFindings;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** What is found while one list of roles is read. */
final class RoleFindings {

  /** How many findings of one document are kept; reading then stops. */
  static final int LIMIT = 100;

  private final String file;
  private final List<Finding> findings = new ArrayList<>();

  RoleFindings(String file) {
    this.file = file;
  }

  /** A document of which nothing can be used. */
  void malformedList(JsonLocation at, String message) {
    add(CoreFindings.MALFORMED_ROLE_LIST, ModelPath.root(), at, message);
  }

  /** A role that is left out, as something is wrong with it. */
  void malformedRole(ModelPath path, JsonLocation at, String message) {
    add(CoreFindings.MALFORMED_ROLE, path, at, message);
  }

  /** A role whose id another role before it has. */
  void repeatedRole(ModelPath path, JsonLocation at, String message) {
    add(CoreFindings.REPEATED_ROLE, path, at, message);
  }

  /** A list that goes on in another document. */
  void partialList(ModelPath path, JsonLocation at, String message) {
    add(CoreFindings.PARTIAL_ROLE_LIST, path, at, message);
  }

  boolean isFull() {
    return findings.size() >= LIMIT;
  }

  List<Finding> all() {
    return findings;
  }

  private void add(RuleInfo kind, ModelPath path, JsonLocation at, String message) {
    SourceLocation location =
        new SourceLocation(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    findings.add(kind.finding(path, message).withLocation(location));
  }
}
