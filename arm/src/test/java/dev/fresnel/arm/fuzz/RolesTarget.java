// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.fuzz;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.json.RoleListReader;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleCatalogDiff;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Reads bytes as a list of roles, judges each, and compares the list with the built-in one. */
public final class RolesTarget {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

  private RolesTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    TimeBound.check(input.length, 1, () -> run(input));
  }

  private static void run(byte[] input) {
    try {
      Checked<RoleCatalog> read =
          RoleListReader.read(Source.stream("roles", new ByteArrayInputStream(input)), DAY);
      if (read.value().isEmpty()) {
        if (!read.hasErrors()) {
          throw new AssertionError("nothing was read, and no error says why");
        }
        return;
      }
      RoleCatalog roles = read.value().get();
      for (RoleDefinition role : roles.roles()) {
        if (!roles.find(role.id()).equals(read.value().get().find(role.id()))
            || role.support().forAuthorization().toString().isEmpty()) {
          throw new AssertionError(role + " is not found as it is listed");
        }
      }
      String difference = RoleCatalogDiff.between(RoleCatalog.builtIn(), roles).format();
      if (difference.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
        throw new AssertionError("control characters stand in " + difference);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }
}
