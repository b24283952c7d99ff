// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.arm.OfferDraft;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.json.ModelReader;
import dev.fresnel.core.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffersFromTableTest {

  private static final String TABLE =
      """
      customer,subscription,tier
      Fabrikam,3f6d4c1e-8a52-4b7f-9c3d-2e1f0a9b8c7d,GOLD
      Wingtip,4a7e5d2f-9b63-4c80-8d4e-3f2a1b0c9d8e,bronze
      """;

  @TempDir private Path folder = Path.of("");

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("customers.csv"), text);
  }

  @Test
  void eachRowIsAPrivatePlanWithWhatItsTierGives() throws IOException {
    OfferDraft draft = OffersFromTable.offer(OffersFromTable.read(table(TABLE)));
    assertFalse(draft.validate().hasErrors());
    List<Plan> plans = draft.offer().plans();
    assertEquals(
        List.of("fabrikam-gold", "wingtip-bronze"),
        plans.stream().map(plan -> plan.id().value()).toList());
    assertEquals(PlanVisibility.PRIVATE, plans.get(0).visibility());
    assertEquals(
        List.of(SubscriptionId.parse("3f6d4c1e-8a52-4b7f-9c3d-2e1f0a9b8c7d")),
        plans.get(0).privateAudience());
    assertEquals(2, plans.get(0).manifest().eligibleAuthorizations().size());
    assertEquals(0, plans.get(1).manifest().eligibleAuthorizations().size());
  }

  @Test
  void writesTheOfferAndATemplateForEachCustomer() throws IOException {
    Path out = folder.resolve("out");
    OffersFromTable.main(new String[] {table(TABLE).toString(), out.toString()});
    try (Stream<Path> files = Files.list(out)) {
      assertEquals(
          Set.of("offer.json", "fabrikam-gold.json", "wingtip-bronze.json"),
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
    Offer offer =
        ModelReader.read(Source.file(out.resolve("offer.json")), Offer.class).orThrow().value();
    assertEquals(OffersFromTable.offer(OffersFromTable.read(table(TABLE))).offer(), offer);
  }

  @Test
  void aRowThatMakesNoPlanIsNamed() throws IOException {
    Path unknown =
        table("customer,subscription,tier\nA,3f6d4c1e-8a52-4b7f-9c3d-2e1f0a9b8c7d,tin\n");
    assertEquals(
        "A has no known tier: tin",
        assertThrows(
                IllegalArgumentException.class,
                () -> OffersFromTable.offer(OffersFromTable.read(unknown)))
            .getMessage());
    Path malformed = table("customer,subscription,tier\nA,3f6d4c1e,gold\n");
    assertEquals(
        List.of("LH1001"),
        OffersFromTable.offer(OffersFromTable.read(malformed)).validate().findings().stream()
            .filter(Finding::isError)
            .map(finding -> finding.ruleId().value())
            .toList());
  }
}
