// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.json;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.internal.role.RoleList;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.source.Source;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Reads lists of roles as Azure prints them: the output of {@code az role definition list}, the
 * answer of Azure Resource Manager to a request for {@code
 * Microsoft.Authorization/roleDefinitions}, or one role of either.
 *
 * <p>Blanks around names and actions are dropped. Faults are findings with line and column: a
 * document that is no list ({@code LH0010}), a role that cannot be read ({@code LH0011}) or stands
 * twice in two forms ({@code LH0012}), which is then left out, and a list that is one page of
 * several ({@code LH0013}). The text itself may be as that of {@link ModelReader}.
 */
public final class RoleListReader {

  private RoleListReader() {}

  /**
   * Reads a list of up to 32 MiB.
   *
   * @param date when Azure printed it
   */
  public static Checked<RoleCatalog> read(Source source, LocalDate date) {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(date, "date");
    return RoleList.read(source, date);
  }
}
