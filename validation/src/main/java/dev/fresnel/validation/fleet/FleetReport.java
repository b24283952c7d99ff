// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.FindingCatalog;
import dev.fresnel.core.internal.output.AppendableWriter;
import dev.fresnel.core.internal.page.Page;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.text.PageFormat;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.DelegationResourceId;
import dev.fresnel.validation.internal.FleetFindings;
import dev.fresnel.validation.internal.fleet.FleetJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where all customers stand, ready to be written: for every customer and subscription whether it
 * has what is offered, what deviates, and what updating would change.
 *
 * <p>Customers are judged while the report is written, so that no more than one entry is held at a
 * time. A report is immutable and safe between threads; each {@code with} method returns a new one.
 *
 * <pre>{@code
 * FleetReport.of(FleetOffer.of(offer), state).writeTo(FleetFormat.CSV, out);
 * }</pre>
 */
public final class FleetReport {

  private final FleetOffer offer;
  private final CustomerState state;
  private final RoleCatalog roles;
  private final Map<DelegationResourceId, SourceLocation> places;
  private final List<Finding> ofFiles;
  private final boolean color;

  private FleetReport(
      FleetOffer offer,
      CustomerState state,
      RoleCatalog roles,
      Map<DelegationResourceId, SourceLocation> places,
      List<Finding> ofFiles,
      boolean color) {
    this.offer = offer;
    this.state = state;
    this.roles = roles;
    this.places = places;
    this.ofFiles = ofFiles;
    this.color = color;
  }

  /**
   * A report.
   *
   * @param offer what is offered
   * @param state what all customers have, together: their tenants are those that the subscriptions
   *     are at home in
   */
  public static FleetReport of(FleetOffer offer, CustomerState state) {
    return new FleetReport(
        Objects.requireNonNull(offer, "offer"),
        Objects.requireNonNull(state, "state"),
        RoleCatalog.builtIn(),
        Map.of(),
        List.of(),
        false);
  }

  /** The same, naming roles by another catalogue. */
  public FleetReport withRoles(RoleCatalog catalog) {
    Objects.requireNonNull(catalog, "catalog");
    return new FleetReport(offer, state, catalog, places, ofFiles, color);
  }

  /** The same, knowing where resources stand in files, for {@link #findings} and for pages. */
  public FleetReport withPlaces(Map<? extends DelegationResourceId, SourceLocation> known) {
    return new FleetReport(offer, state, roles, Map.copyOf(known), ofFiles, color);
  }

  /**
   * The same, with what was found in the files that the state comes from, which pages show at their
   * end. It is none of {@link #findings}.
   */
  public FleetReport withFindingsOfFiles(List<Finding> found) {
    return new FleetReport(offer, state, roles, places, List.copyOf(found), color);
  }

  /**
   * The same, but with colour in text, by ANSI escape sequences. Whether the reader's terminal has
   * colours and wants them is for the caller to know.
   */
  public FleetReport withColor() {
    return new FleetReport(offer, state, roles, places, ofFiles, true);
  }

  /** Hands over all entries, by customer and subscription, one after the other. */
  public void forEach(Consumer<? super FleetEntry> target) {
    judge().entries().forEach(Objects.requireNonNull(target, "target"));
  }

  private FleetJudge judge() {
    return new FleetJudge(offer, state);
  }

  /** All entries, by customer and subscription. */
  public List<FleetEntry> entries() {
    List<FleetEntry> entries = new ArrayList<>();
    forEach(entries::add);
    return List.copyOf(entries);
  }

  /** How many there are of each status. */
  public FleetSummary summary() {
    FleetSummary.StatusCount counter = new FleetSummary.StatusCount();
    judge().entriesWithoutUpdates().forEach(counter::add);
    return counter.summary();
  }

  /**
   * What deviates as findings ({@code LH6030}), a WARNING each, for reports of findings and for
   * code scanning; where nothing is delegated, there is none.
   */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    judge()
        .entriesWithoutUpdates()
        .forEach(entry -> entry.deviations().forEach(each -> findings.add(finding(entry, each))));
    return List.copyOf(findings);
  }

  /** What {@link #findings} can be. */
  public static FindingCatalog catalog() {
    return FindingCatalog.of(FleetFindings.ALL);
  }

  private Finding finding(FleetEntry entry, FleetDeviation deviation) {
    ModelPath path = ModelPath.root();
    if (entry.subscription().isWellFormed()) {
      path = path.property(entry.subscription().value());
      path =
          deviation.resource().name().isWellFormed()
              ? path.property(deviation.resource().name().value())
              : path;
    }
    return FleetFindings.DEVIATES_FROM_OFFER
        .finding(
            path,
            deviation.describe()
                + " (status "
                + deviation.kind()
                + ", customer "
                + entry.customerTenant().map(Object::toString).orElse("not told")
                + ", subscription "
                + entry.subscription()
                + "); update it to what is offered, or remove it")
        .withLocation(Optional.ofNullable(places.get(deviation.resource())));
  }

  /**
   * Writes the report, ending in a line feed. The target is neither flushed nor closed.
   *
   * @return how many there are of each status
   * @throws IOException if the target throws it
   */
  public FleetSummary writeTo(FleetFormat format, Appendable target) throws IOException {
    Objects.requireNonNull(format, "format");
    Writer writer = AppendableWriter.of(Objects.requireNonNull(target, "target"));
    FleetSummary.StatusCount counter = new FleetSummary.StatusCount();
    switch (format) {
      case TEXT -> new FleetText(roles, color, writer).write(this, counter);
      case JSON ->
          FleetJson.write(
              writer, rows -> writeEach(counter, entry -> EntryRows.write(entry, rows)));
      case CSV -> new FleetCsv(roles, writer).write(this, counter);
      case MARKDOWN -> page(counter).writeTo(PageFormat.MARKDOWN, writer);
      case HTML -> page(counter).writeTo(PageFormat.HTML, writer);
    }
    return counter.summary();
  }

  /** Customers are judged twice: first for the numbers, which stand before the table. */
  private Page page(FleetSummary.StatusCount counter) {
    FleetJudge judge = judge();
    judge.entriesWithoutUpdates().forEach(counter::add);
    return new FleetPage(judge, roles, places, ofFiles).page(counter.summary());
  }

  /** The report as a string. */
  public String toString(FleetFormat format) {
    StringBuilder text = new StringBuilder();
    try {
      writeTo(format, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder does not fail", e);
    }
    return text.toString();
  }

  /** What writes an entry. */
  @FunctionalInterface
  interface EntryWriter {
    void write(FleetEntry entry) throws IOException;
  }

  /** Writes all entries, and counts them. */
  void writeEach(FleetSummary.StatusCount counter, EntryWriter writer) throws IOException {
    try {
      forEach(
          entry -> {
            counter.add(entry);
            try {
              writer.write(entry);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The report as text for people. */
  @Override
  public String toString() {
    return toString(FleetFormat.TEXT);
  }
}
