// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.page.CountPicture;
import dev.fresnel.core.internal.page.Page;
import dev.fresnel.core.internal.page.PageBlock;
import dev.fresnel.core.internal.page.PageBreak;
import dev.fresnel.core.internal.page.PageInline;
import dev.fresnel.core.internal.page.PageName;
import dev.fresnel.core.internal.page.PageText;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.validation.customer.DelegationResourceId;
import dev.fresnel.validation.internal.report.FindingTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where all customers stand, as a page for people; its rows are made as they are written. */
final class FleetPage {

  private static final List<String> STATUS_COLUMNS =
      List.of("Status", "Subscriptions", "What it means");
  private static final List<String> COLUMNS =
      List.of("Subscription", "Customer", "Status", "What deviates", "What an update would change");

  private final FleetJudge judge;
  private final RoleCatalog roles;
  private final Map<DelegationResourceId, SourceLocation> places;
  private final List<Finding> ofFiles;

  FleetPage(
      FleetJudge judge,
      RoleCatalog roles,
      Map<DelegationResourceId, SourceLocation> places,
      List<Finding> ofFiles) {
    this.judge = judge;
    this.roles = roles;
    this.places = places;
    this.ofFiles = ofFiles;
  }

  Page page(FleetSummary summary) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(new PageBlock.Paragraph(List.of(PageText.of(summary.describe() + "."))));
    if (summary.size() > 0) {
      blocks.add(new PageBlock.Picture(picture(summary)));
      blocks.add(
          new PageBlock.Table(
              "How many subscriptions are of each status",
              STATUS_COLUMNS,
              Stream.of(FleetStatus.values()).map(each -> row(each, summary)).toList()));
      blocks.add(heading("Customers and subscriptions"));
      blocks.add(
          new PageBlock.Table(
              "Where each customer stands",
              COLUMNS,
              () -> judge.entries().map(this::row).iterator()));
    }
    if (!ofFiles.isEmpty()) {
      blocks.add(heading("Findings in the files"));
      blocks.add(FindingTable.of(ofFiles));
    }
    return new Page("en", List.of(PageText.of("Where all customers stand")), blocks);
  }

  private static PageBlock heading(String words) {
    return new PageBlock.Heading(2, List.of(PageText.of(words)));
  }

  private static CountPicture picture(FleetSummary summary) {
    return new CountPicture(
        "Subscriptions of each status",
        Stream.of(FleetStatus.values())
            .map(each -> new CountPicture.Bar(each.words(), summary.count(each), tone(each)))
            .toList());
  }

  private static PageText.Tone tone(FleetStatus status) {
    return switch (status) {
      case FOREIGN, MORE -> PageText.Tone.ERROR;
      case LESS, OUTDATED -> PageText.Tone.WARNING;
      case LEFTOVER, NONE -> PageText.Tone.INFO;
      case AS_OFFERED -> PageText.Tone.PLAIN;
    };
  }

  private static List<List<PageInline>> row(FleetStatus status, FleetSummary summary) {
    return List.of(
        List.of(new PageText(status.words(), tone(status))),
        List.of(PageText.of(Quantities.number(summary.count(status)))),
        List.of(PageText.of(status.meaning())));
  }

  private List<List<PageInline>> row(FleetEntry entry) {
    PageInline customer =
        entry
            .customerTenant()
            .<PageInline>map(tenant -> PageName.technical(tenant.value()))
            .orElseGet(() -> PageText.faint("not told"));
    return List.of(
        List.of(PageName.technical(entry.subscription().value())),
        List.of(customer),
        List.of(new PageText(entry.status().words(), tone(entry.status()))),
        deviations(entry.deviations()),
        changes(entry.updating()));
  }

  private List<PageInline> deviations(List<FleetDeviation> deviations) {
    List<PageInline> lines = new ArrayList<>();
    for (FleetDeviation each :
        deviations.subList(0, Math.min(FirstChanges.LINES, deviations.size()))) {
      begin(lines);
      lines.add(PageText.of(each.describe()));
      Optional.ofNullable(places.get(each.resource()))
          .ifPresent(
              place -> {
                lines.add(PageText.of(", at "));
                lines.add(PageName.technical(place.toString()));
              });
    }
    if (deviations.size() > FirstChanges.LINES) {
      begin(lines);
      lines.add(
          PageText.faint(
              "and "
                  + Quantities.count(
                      deviations.size() - FirstChanges.LINES, "more deviation", "more deviations")
                  + ", which the JSON has"));
    }
    return lines;
  }

  private List<PageInline> changes(AccessDiff updating) {
    FirstChanges changes = FirstChanges.of(updating, roles);
    List<PageInline> lines = new ArrayList<>();
    for (String each : changes.sentences()) {
      begin(lines);
      lines.add(PageText.of(each));
    }
    if (changes.more()) {
      begin(lines);
      lines.add(PageText.faint("and more changes, which the JSON has"));
    }
    return lines;
  }

  private static void begin(List<PageInline> lines) {
    if (!lines.isEmpty()) {
      lines.add(new PageBreak());
    }
  }
}
