// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.role;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.internal.finding.CoreFindings;
import dev.fresnel.core.internal.json.FindingKind;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import java.util.Optional;

/** What reading a list of roles can find. */
enum RoleListRule implements FindingKind {
  /** A document of which nothing can be used. */
  MALFORMED_ROLE_LIST(CoreFindings.MALFORMED_ROLE_LIST),
  /** A role that is left out, as something is wrong with it. */
  MALFORMED_ROLE(CoreFindings.MALFORMED_ROLE),
  /** A role whose id another role before it has. */
  REPEATED_ROLE(CoreFindings.REPEATED_ROLE),
  /** A list that goes on in another document. */
  PARTIAL_ROLE_LIST(CoreFindings.PARTIAL_ROLE_LIST);

  @SuppressWarnings("ImmutableEnumChecker") // it is a value, which the checker cannot see
  private final RuleInfo info;

  RoleListRule(RuleInfo info) {
    this.info = info;
  }

  @Override
  public RuleId id() {
    return info.id();
  }

  @Override
  public Finding at(ModelPath path, Optional<SourceLocation> location, String message) {
    return info.finding(path, message).withLocation(location);
  }
}
