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
    out.write(cell(entry.customerTenant().map(TenantId::value).orElse("")));
    out.write(',');
    out.write(cell(entry.subscription().value()));
    out.write(',');
    out.write(entry.status().text());
    list(entry, FleetDeviation::describe);
    list(entry, each -> version(each.heldVersion()));
    list(entry, each -> version(each.offeredVersion()));
    out.write(',');
    CsvListCell updating = new CsvListCell(out);
    entry.updating().writeTo(updating, roles);
    updating.end();
    out.write('\n');
  }

  private static String version(Optional<ManifestVersion> version) {
    return version.map(ManifestVersion::value).orElse("");
  }

  private void list(FleetEntry entry, Function<FleetDeviation, String> column) throws IOException {
    out.write(',');
    CsvListCell cell = new CsvListCell(out);
    for (FleetDeviation each : entry.deviations()) {
      cell.line(column.apply(each));
    }
    cell.end();
  }

  private static String cell(String text) {
    String plain = CsvCell.withoutFormula(Text.printable(Objects.requireNonNull(text, "text")));
    boolean isQuoted = plain.chars().anyMatch(c -> c == ',' || c == '"');
    return isQuoted ? CsvCell.quoted(plain) : plain;
  }
}
