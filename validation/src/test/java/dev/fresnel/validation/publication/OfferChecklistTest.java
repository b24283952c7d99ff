// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.Principal;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SampleOffers;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.core.text.PageFormat;
import dev.fresnel.validation.GoldenText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferChecklistTest {

  private static final Path FOLDER = GoldenText.folder("checklist");

  private static final Map<PageFormat, String> ENDINGS =
      Map.of(PageFormat.MARKDOWN, "md", PageFormat.HTML, "html", PageFormat.TEXT, "txt");

  private static List<SubscriptionId> subscriptions(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            each ->
                SubscriptionId.parse(
                    String.format(Locale.ROOT, "22222222-aaaa-4bbb-8ccc-%012d", each)))
        .toList();
  }

  private static ChecklistField field(Offer offer, String name) {
    return OfferChecklist.of(offer).fields().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> writesTheGoldenBytes() {
    return Stream.of(PageFormat.values())
        .map(
            format -> {
              String name = "offer." + ENDINGS.get(format);
              return DynamicTest.dynamicTest(
                  name,
                  () ->
                      GoldenText.compare(
                          FOLDER.resolve(name),
                          OfferChecklist.of(SampleOffers.FULL).toString(format)));
            });
  }

  @ParameterizedTest
  @CsvSource({"PT1H, 1 hour", "PT8H, 8 hours", "PT30M, 30 minutes", "PT90M, 90 minutes"})
  void durationsAreWrittenInHoursIfTheyAreWhole(Duration duration, String written) {
    Plan plan = SampleOffers.SMALL.plans().get(0);
    EligibleAuthorization eligible =
        EligibleAuthorization.of(
            Principal.group(SampleIds.principal(0), "Ops"),
            Roles.CONTRIBUTOR,
            JustInTimeAccessPolicy.builder().maximumActivationDuration(duration).build());
    Offer offer =
        SampleOffers.SMALL.withPlans(
            plan.withManifest(plan.manifest().withEligibleAuthorizations(eligible)));
    assertEquals(
        List.of(written),
        OfferChecklist.of(offer).fields().stream()
            .filter(each -> each.name().endsWith(", maximum duration"))
            .map(ChecklistField::value)
            .toList());
  }

  @Test
  void pagesStandInTheirOrder() {
    assertEquals(
        List.of(
            "New offer",
            "Offer setup",
            "Properties",
            "Offer listing",
            "Preview audience",
            "Plan " + SampleOffers.SMALL.plans().get(0).name(),
            "Review and publish"),
        OfferChecklist.of(SampleOffers.SMALL).fields().stream()
            .map(ChecklistField::page)
            .distinct()
            .toList());
  }

  @Test
  void limitsSayHowMuchIsUsed() {
    assertEquals(
        new ChecklistField(
            "Offer listing",
            "Name",
            true,
            "up to 200 characters, of which 18 are used",
            "Contoso operations"),
        field(SampleOffers.SMALL, "Name"));
  }

  @Test
  void whatIsRequiredAndEmptyIsMissing() {
    Offer offer = SampleOffers.SMALL.withAlias(" ");
    assertTrue(field(offer, "Offer alias").isMissing());
    assertFalse(field(SampleOffers.SMALL, "Offer alias").isMissing());
    assertFalse(field(SampleOffers.SMALL, "Notes for certification").isMissing());
    assertTrue(
        OfferChecklist.of(offer)
            .toString(PageFormat.MARKDOWN)
            .contains("### Offer alias\n\nRequired; customers never see it. **Missing.**\n"));
  }

  @Test
  void tenSubscriptionsAreTypedAndMoreAreUploaded() {
    Offer ten = SampleOffers.SMALL.withPreviewAudience(subscriptions(10));
    assertEquals(10, field(ten, "Azure subscription IDs").value().lines().count());
    Offer eleven = SampleOffers.SMALL.withPreviewAudience(subscriptions(11));
    assertEquals(
        "11 subscriptions: upload the audience file",
        field(eleven, "Azure subscription IDs").value());
  }

  @Test
  void anAudienceIsAFileWithTheColumnsOfThePortal() {
    Plan plan = SampleOffers.PRIVATE.plans().get(0).withPrivateAudience(SampleIds.SUBSCRIPTION);
    assertEquals(
        List.of(
            new AudienceFile(
                plan.id() + "-audience.csv",
                "Id,Description,Type\r\n" + SampleIds.SUBSCRIPTION + ",,SubscriptionId\r\n")),
        AudienceFile.of(plan));
  }

  @Test
  void anAudienceOfNobodyHasNoFile() {
    assertEquals(
        List.of(), AudienceFile.ofPreview(SampleOffers.SMALL.withPreviewAudience(List.of())));
  }

  @Test
  void anAudienceOverTheLimitComesInParts() {
    Plan plan = SampleOffers.PRIVATE.plans().get(0);
    assertEquals(1, AudienceFile.of(plan.withPrivateAudience(subscriptions(10_000))).size());

    List<AudienceFile> parts = AudienceFile.of(plan.withPrivateAudience(subscriptions(10_001)));
    assertEquals(
        List.of(plan.id() + "-audience-1.csv", plan.id() + "-audience-2.csv"),
        parts.stream().map(AudienceFile::fileName).toList());
    assertEquals(10_001, parts.get(0).text().lines().count());
    assertEquals(2, parts.get(1).text().lines().count());

    assertEquals(
        2,
        AudienceFile.ofPreview(SampleOffers.SMALL.withPreviewAudience(subscriptions(101))).size());
  }

  @Test
  void whatIsNoIdStaysTextInTheFile() {
    Plan plan =
        SampleOffers.PRIVATE
            .plans()
            .get(0)
            .withPrivateAudience(Collections.singleton(SubscriptionId.asWritten("=cmd(\"x\"),\n")));
    assertEquals(
        "Id,Description,Type\r\n\"'=cmd(\"\"x\"\"),\n\",,SubscriptionId\r\n",
        AudienceFile.of(plan).get(0).text());
  }
}
