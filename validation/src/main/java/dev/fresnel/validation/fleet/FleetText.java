// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.io.Writer;

/** Writes where all customers stand for people. */
final class FleetText {

  private static final int ID = 36;
  private static final String GAP = "  ";
  private static final String INDENT = "    ";
  private static final String NOT_TOLD = "(not told)";

  private static final String RESET = "\u001b[0m";

  private final RoleCatalog roles;
  private final boolean color;
  private final Writer out;

  FleetText(RoleCatalog roles, boolean color, Writer out) {
    this.roles = roles;
    this.color = color;
    this.out = out;
  }

  void write(FleetReport report, FleetSummary.StatusCount counter) throws IOException {
    line(pad("CUSTOMER") + GAP + pad("SUBSCRIPTION") + GAP + "STATUS");
    report.writeEach(counter, this::write);
    line("");
    line(counter.summary().describe());
  }

  private void write(FleetEntry entry) throws IOException {
    line(
        pad(entry.customerTenant().map(TenantId::value).orElse(NOT_TOLD))
            + GAP
            + pad(entry.subscription().value())
            + GAP
            + painted(entry.status()));
    for (FleetDeviation each : entry.deviations()) {
      line(INDENT + Text.printable(each.describe()));
    }
    if (!entry.updating().isEmpty()) {
      line(INDENT + "after an update:");
      for (String change : entry.updating().format(roles).lines().toList()) {
        line(INDENT + GAP + Text.printable(change));
      }
    }
  }

  private String painted(FleetStatus status) {
    return color ? ansi(status) + status.words() + RESET : status.words();
  }

  private static String ansi(FleetStatus status) {
    return switch (status) {
      case FOREIGN, MORE -> "\u001b[31m";
      case LESS, OUTDATED -> "\u001b[33m";
      case LEFTOVER, NONE -> "\u001b[36m";
      case AS_OFFERED -> "\u001b[32m";
    };
  }

  private static String pad(String id) {
    String shown = Text.printable(id);
    return shown + " ".repeat(Math.max(0, ID - shown.length()));
  }

  private void line(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }
}
