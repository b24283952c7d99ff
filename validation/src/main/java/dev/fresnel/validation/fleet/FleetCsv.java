// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.report.CsvCell;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes where all customers stand for spreadsheets. */
final class FleetCsv {

  private final RoleCatalog roles;
  private final Writer out;

  FleetCsv(RoleCatalog roles, Writer out) {
    this.roles = roles;
    this.out = out;
  }

  void write(FleetReport report, FleetSummary.StatusCount counter) throws IOException {
    out.write(
        "customerTenant,subscription,status,deviations,heldVersions,offeredVersions,updating\n");
    report.writeEach(counter, this::write);
  }

  private void write(FleetEntry entry) throws IOException {
    out.write(
        Stream.of(
                entry.customerTenant().map(TenantId::value).orElse(""),
                entry.subscription().value(),
                entry.status().text(),
                joined(entry, FleetDeviation::describe),
                joined(entry, each -> version(each.heldVersion())),
                joined(entry, each -> version(each.offeredVersion())),
                entry.updating().format(roles).strip().replace("\n", "; "))
            .map(FleetCsv::cell)
            .collect(Collectors.joining(",", "", "\n")));
  }

  private static String version(Optional<ManifestVersion> version) {
    return version.map(ManifestVersion::value).orElse("");
  }

  private static String joined(FleetEntry entry, Function<FleetDeviation, String> column) {
    return entry.deviations().stream()
        .map(column)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** A text as a cell: quoted where it has to be, and never a formula. */
  private static String cell(String text) {
    String plain = CsvCell.withoutFormula(Text.printable(Objects.requireNonNull(text, "text")));
    boolean isQuoted = plain.chars().anyMatch(c -> c == ',' || c == '"');
    return isQuoted ? CsvCell.quoted(plain) : plain;
  }
}
