// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes where all customers stand for people. */
final class FleetText {

  private static final int ID = 36;
  private static final String GAP = "  ";
  private static final String INDENT = "    ";
  private static final String ALL = ", which CSV and JSON have";
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
    List<FleetDeviation> deviations = entry.deviations();
    int shown = Math.min(FirstChanges.LINES, deviations.size());
    for (FleetDeviation each : deviations.subList(0, shown)) {
      line(INDENT + Text.printable(each.describe()));
    }
    if (deviations.size() > shown) {
      line(
          INDENT
              + "and "
              + Quantities.count(deviations.size() - shown, "more deviation", "more deviations")
              + ALL);
    }
    if (!entry.updating().isEmpty()) {
      FirstChanges changes = FirstChanges.of(entry.updating(), roles);
      line(INDENT + "after an update:");
      for (String each : changes.sentences()) {
        line(INDENT + GAP + Text.printable(each));
      }
      if (changes.more()) {
        line(INDENT + GAP + "and more changes" + ALL);
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
