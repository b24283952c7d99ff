// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.finding;

import dev.fresnel.core.finding.FindingCatalog;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.json.ReaderRule;
import java.util.List;
import java.util.stream.Stream;

/** What the readers of this module can report: about any text, and about lists of roles. */
public final class CoreFindings {

  /** A document of which nothing can be used. */
  public static final RuleInfo MALFORMED_ROLE_LIST =
      RuleInfo.of("LH0010", "malformed-role-list", Severity.ERROR, "A list of roles cannot be read")
          .build();

  /** A role that is left out, as something is wrong with it. */
  public static final RuleInfo MALFORMED_ROLE =
      RuleInfo.of(
              "LH0011",
              "malformed-role",
              Severity.ERROR,
              "A role in a list cannot be read and is left out")
          .build();

  /** A role whose id another role before it has. */
  public static final RuleInfo REPEATED_ROLE =
      RuleInfo.of(
              "LH0012",
              "repeated-role",
              Severity.ERROR,
              "A list has one role twice, with different contents")
          .build();

  /** A list that goes on in another document. */
  public static final RuleInfo PARTIAL_ROLE_LIST =
      RuleInfo.of(
              "LH0013",
              "partial-role-list",
              Severity.WARNING,
              "A list of roles goes on at a further page")
          .build();

  /** All of them. */
  public static final FindingCatalog CATALOG =
      FindingCatalog.of(
              List.of(MALFORMED_ROLE_LIST, MALFORMED_ROLE, REPEATED_ROLE, PARTIAL_ROLE_LIST))
          .plus(Stream.of(ReaderRule.values()).map(ReaderRule::info).toList());

  private CoreFindings() {}
}
