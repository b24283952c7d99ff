// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.rows;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.payload.FleetReader;
import dev.fresnel.benchmarks.measure.Row;
import dev.fresnel.benchmarks.measure.Side;
import dev.fresnel.benchmarks.measure.Sides;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.fixtures.LargeModels;
import dev.fresnel.core.json.ModelWriter;
import dev.fresnel.validation.fleet.FleetFormat;
import dev.fresnel.validation.fleet.FleetOffer;
import dev.fresnel.validation.fleet.FleetReport;
import dev.fresnel.validation.fleet.FleetStatus;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where all customers stand, in a heap that could not hold what they have as it is read. */
final class FleetRows {

  private static final int CUSTOMERS = 10_000;
  private static final int DELEGATIONS = 5;
  private static final int HEAP = 256;

  private FleetRows() {}

  static List<Row> all(BenchmarkSettings settings) {
    int customers = settings.quick() ? CUSTOMERS / 100 : CUSTOMERS;
    return List.of(
        row("fleet-10000-customers-in-256-MiB", customers, FleetFormat.JSON),
        row("fleet-page-10000-in-256-MiB", customers, FleetFormat.HTML));
  }

  private static Row row(String name, int customers, FleetFormat format) {
    return Row.inHeap(
        HEAP,
        name,
        "ten seconds",
        1,
        () -> {
          Path rows = write(customers);
          return new Sides(Side.time(() -> report(rows, customers, format)), Side.seconds(10));
        });
  }

  private static RegistrationDefinition offered() {
    return LargeModels.definition(10);
  }

  /** Reads all rows, judges all customers, of whom every other has less, and writes the report. */
  private static CountingWriter report(Path rows, int customers, FleetFormat format)
      throws IOException {
    FleetReader reader = Lighthouse.standard().fleet(FleetOffer.of(offered()));
    if (format == FleetFormat.HTML) {
      // The page names file, line and column of what deviates.
      reader.keepPlaces();
    }
    reader.addFile(rows, true);
    FleetReport report = reader.report().orThrow();
    CountingWriter target = new CountingWriter();
    int less = report.writeTo(format, target).count(FleetStatus.LESS);
    if (less != customers * DELEGATIONS / 2) {
      throw new IllegalStateException("less: " + less);
    }
    return target;
  }

  /** Rows of Resource Graph: first all definitions, then all assignments, as one document. */
  private static Path write(int customers) throws IOException {
    Path file = Files.createTempFile("fleet", ".json");
    file.toFile().deleteOnExit();
    RegistrationDefinition all = offered();
    List<Authorization> some = all.authorizations().subList(1, all.authorizations().size());
    String whole = properties(all);
    String less = properties(all.withAuthorizations(some));
    try (Writer out = new BufferedWriter(Files.newBufferedWriter(file))) {
      out.write("{\"data\": [\n");
      for (int i = 0; i < customers * DELEGATIONS; i++) {
        out.write(row(i, "Definitions", i % 2 == 0 ? whole : less) + ",\n");
      }
      for (int i = 0; i < customers * DELEGATIONS; i++) {
        String definition = "{\"registrationDefinitionId\": \"" + id(i, "Definitions") + "\"}";
        out.write((i == 0 ? "" : ",\n") + row(i, "Assignments", definition));
      }
      out.write("]}");
    }
    return file;
  }

  private static String row(int delegation, String type, String properties) {
    return "{\"id\": \""
        + id(delegation, type)
        + "\", \"name\": \"44444444-0000-4000-8000-000000000001\", \"type\":"
        + " \"microsoft.managedservices/registration"
        + type
        + "\", \"tenantId\": \""
        + String.format(Locale.ROOT, "77777777-aaaa-4bbb-8ccc-%012d", delegation / DELEGATIONS)
        + "\", \"subscriptionId\": \""
        + LargeModels.subscription(delegation)
        + "\", \"resourceGroup\": \"\", \"tags\": null, \"properties\": "
        + properties
        + "}";
  }

  private static String id(int delegation, String type) {
    return "/subscriptions/"
        + LargeModels.subscription(delegation)
        + "/providers/Microsoft.ManagedServices/registration"
        + type
        + "/44444444-0000-4000-8000-000000000001";
  }

  /** The object {@code properties} of a definition. */
  private static String properties(RegistrationDefinition definition) {
    String text = ModelWriter.toJson(definition);
    int start = text.indexOf("\"properties\": ") + "\"properties\": ".length();
    return text.substring(start, text.lastIndexOf("}")).strip();
  }
}
