// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.fresnel.arm.AuthorizationSet;
import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.OfferDraft;
import dev.fresnel.arm.Onboarding;
import dev.fresnel.core.Contact;
import dev.fresnel.core.Logo;
import dev.fresnel.core.Principal;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.json.ModelWriter;
import dev.fresnel.core.role.Roles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes an offer from a table of customers: a private plan for each, with what its tier gives, and
 * a template for those who do not come by the marketplace.
 *
 * <p>The table is CSV with the columns {@code customer}, {@code subscription} and {@code tier}; the
 * tiers are {@code bronze}, {@code silver} and {@code gold}.
 */
public final class OffersFromTable {

  private static final TenantId PROVIDER = TenantId.parse("0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21");
  private static final SubscriptionId OWN =
      SubscriptionId.parse("5b0d3c7e-6f41-4a92-8c1d-7e2f9a0b3c4d");
  private static final Principal TEAM =
      Principal.group(PrincipalId.parse("f5c3d3b7-9f55-4a33-9c5f-3f1d2c6a0b11"), "Operations");
  private static final Principal LEADS =
      Principal.group(PrincipalId.parse("a7e1c4d2-3b58-4f6a-8d90-1c2b3a4d5e6f"), "Shift leads");

  private static final AuthorizationSet BRONZE =
      AuthorizationSet.of(TEAM, Roles.READER).letRemoveDelegation(TEAM);
  private static final AuthorizationSet SILVER =
      BRONZE.makeEligible(TEAM, Roles.BACKUP_CONTRIBUTOR, Duration.ofHours(4), LEADS);
  private static final AuthorizationSet GOLD =
      SILVER.makeEligible(TEAM, Roles.VIRTUAL_MACHINE_CONTRIBUTOR, Duration.ofHours(2), LEADS);

  private static final Map<String, AuthorizationSet> TIERS =
      Map.of("bronze", BRONZE, "silver", SILVER, "gold", GOLD);

  private OffersFromTable() {}

  /**
   * Takes the file of the table and the folder to write to.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    write(offer(read(Path.of(args[0]))), Path.of(args[1]));
  }

  /** A row of the table. */
  record CustomerRow(String customer, SubscriptionId subscription, String tier) {}

  static List<CustomerRow> read(Path table) throws IOException {
    CsvMapper mapper = CsvMapper.builder().findAndAddModules().build();
    try (MappingIterator<CustomerRow> rows =
        mapper
            .readerFor(CustomerRow.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(table.toFile())) {
      return rows.readAll();
    }
  }

  static OfferDraft offer(List<CustomerRow> customers) {
    OfferDraft offer =
        Lighthouse.standard()
            .offer(PublisherId.parse("contoso"), OfferId.parse("operations"), PROVIDER)
            .describe(
                "Contoso operations",
                "Monitoring, backup and repair",
                "We watch and repair what you run in Azure.",
                "<p>We watch and repair what you run in Azure, by day and by night.</p>")
            .categories("IT and Management Tools")
            .legal("https://contoso.example/terms", "https://contoso.example/privacy")
            .logo(new Logo("logo.png", 216, 216))
            .contacts(
                Contact.of("Ann", "ann@contoso.example", "+1 555 0100"),
                Contact.of("Bo", "bo@contoso.example", "+1 555 0101"))
            .previewFor(OWN);
    for (CustomerRow row : customers) {
      String tier = row.tier().toLowerCase(Locale.ROOT);
      AuthorizationSet access = TIERS.get(tier);
      if (access == null) {
        throw new IllegalArgumentException(row.customer() + " has no known tier: " + row.tier());
      }
      offer =
          offer.plan(
              PlanId.parse(row.customer().toLowerCase(Locale.ROOT) + "-" + tier),
              plan ->
                  plan.describe(
                          "Operations for " + row.customer(),
                          "Tier " + tier,
                          "What tier " + tier + " gives, for " + row.customer() + " alone.")
                      .grant(access)
                      .onlyFor(row.subscription()));
    }
    return offer;
  }

  static void write(OfferDraft offer, Path folder) throws IOException {
    offer.validate().findings().forEach(finding -> System.out.println(finding.format()));
    Files.createDirectories(folder);
    for (Onboarding onboarding : offer.onboardAll()) {
      PlanId plan = onboarding.definition().marketplacePlan().orElseThrow().planId();
      onboarding.render().write(folder.resolve(plan + ".json"));
    }
    ModelWriter.write(folder.resolve("offer.json"), offer.offer());
  }
}
