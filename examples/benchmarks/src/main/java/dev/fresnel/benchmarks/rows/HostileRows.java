// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.rows;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.benchmarks.measure.Row;
import dev.fresnel.benchmarks.measure.Side;
import dev.fresnel.benchmarks.measure.Sides;
import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.json.ModelReader;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.RuleSettingsReader;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reading the worst document of each kind, for each byte of it: one that is ten times as long costs
 * as much a byte.
 */
final class HostileRows {

  private static final int SMALL = 100_000;
  private static final int LARGE = 1_000_000;

  /** So many parts tell how many make a document of a length. */
  private static final int SAMPLE = 10_000;

  private static final Lighthouse LIGHTHOUSE = Lighthouse.standard();

  private HostileRows() {}

  static List<Row> all() {
    return Stream.of(
            new Kind(
                "hostile-faults-on-one-line",
                HostileRows::checked,
                size -> authorizations(list(size, "{\"principalId\": 1, \"x%d\": 1}"))),
            new Kind(
                "hostile-empty-on-one-line",
                HostileRows::checked,
                size -> authorizations(list(size, "{}"))),
            new Kind(
                "hostile-evaluated-on-one-line",
                HostileRows::checked,
                size -> authorizations(list(size, "\"[if(equals(%d, -1), 0, json('{}'))]\""))),
            new Kind(
                "hostile-comments",
                HostileRows::checked,
                size -> "{\"resources\": [], " + list(size, "\"k%d\"// */\n:// */\n1") + "}"),
            new Kind("hostile-variables", HostileRows::checked, HostileRows::variables),
            new Kind("hostile-payload", LIGHTHOUSE::readAny, size -> "[" + list(size, "1") + "]"),
            new Kind(
                "hostile-offer",
                source -> ModelReader.read(source, Offer.class),
                size -> "{\"offer\": {\"plans\": [" + list(size, "{}") + "]}}"),
            new Kind(
                "hostile-settings",
                RuleSettingsReader::read,
                size -> "{\"suppressions\": [" + list(size, "1") + "]}"))
        .map(Kind::row)
        .toList();
  }

  /**
   * A kind of documents.
   *
   * @param reader reads what it pretends to be
   * @param text a document of so many parts
   */
  private record Kind(String name, Function<Source, Checked<?>> reader, IntFunction<String> text) {

    Row row() {
      return Row.of(
          name,
          "the same at a tenth of the size",
          BenchmarkRows.LINEAR,
          () -> new Sides(side(LARGE), side(SMALL)));
    }

    private Side side(int length) {
      int size = (int) ((long) SAMPLE * length / text.apply(SAMPLE).length());
      Source source = Source.text(name, text.apply(size));
      if (reader.apply(source).findings().isEmpty()) {
        throw new IllegalStateException(name + " has no faults");
      }
      return Side.time(() -> reader.apply(source).findings().size()).perByte(source.length());
    }
  }

  private static Checked<?> checked(Source source) {
    return LIGHTHOUSE.validate(LIGHTHOUSE.read(source));
  }

  private static String list(int size, String format) {
    return IntStream.range(0, size)
        .mapToObj(i -> format.replace("%d", Integer.toString(i)))
        .collect(Collectors.joining(", "));
  }

  private static String authorizations(String list) {
    return template("", "x", list);
  }

  /** As many loops as references to what they make. */
  private static String variables(int size) {
    return template(
        "\"copy\": ["
            + list(size, "{\"name\": \"v%d\", \"count\": 1, \"input\": \"x\"}")
            + "], \"all\": ["
            + list(size, "\"[variables('v%d')]\"")
            + "]",
        "[string(length(variables('all')))]",
        "");
  }

  private static String template(String variables, String description, String authorizations) {
    return """
    {"$schema": "https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#", \
    "contentVersion": "1.0.0.0", "variables": {%s}, "resources": [{\
    "type": "Microsoft.ManagedServices/registrationDefinitions", "apiVersion": "2022-10-01", \
    "name": "11111111-2222-3333-4444-555555555555", "properties": {\
    "registrationDefinitionName": "x", "description": "%s", \
    "managedByTenantId": "0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21", "authorizations": [%s]}}]}
    """
        .formatted(variables, description, authorizations);
  }
}
