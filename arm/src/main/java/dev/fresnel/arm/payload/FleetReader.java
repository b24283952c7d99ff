// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.payload;

import dev.fresnel.arm.internal.payload.CountedInput;
import dev.fresnel.arm.internal.payload.LargeList;
import dev.fresnel.arm.internal.payload.ListOfResources;
import dev.fresnel.arm.internal.payload.PayloadText;
import dev.fresnel.arm.read.ReadLimits;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.json.TableParts;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.FindingCollector;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.DefinitionResourceId;
import dev.fresnel.validation.fleet.FleetOffer;
import dev.fresnel.validation.fleet.FleetReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/**
 * Reads what all customers have, a document after the other, and tells where they stand: no
 * document is held once it has been read, and what definitions say is held once for all customers
 * who have the same. Definitions, assignments and lists of accounts may come in any order and in
 * documents of their own.
 *
 * <pre>{@code
 * FleetReader reader = lighthouse.fleet(FleetOffer.of(offer));
 * for (Path page : pages) {
 *   reader.addFile(page);
 * }
 * reader.report().orThrow().writeTo(FleetFormat.CSV, out);
 * }</pre>
 *
 * <p>Used by one thread at a time.
 */
public final class FleetReader {

  /** How long the parts are that long lists are read in. */
  private static final int PART = 2 * 1024 * 1024;

  /** How much is looked at to tell what a long file is. */
  private static final int BEGIN = 64 * 1024;

  private static final ModelPath DELEGATIONS = ModelPath.root().property("delegations");

  private final FleetOffer offer;
  private final Validator validator;
  private final ReadLimits limits;
  private final FindingCollector findings;
  private final Map<RegistrationDefinition, RegistrationDefinition> definitions = new HashMap<>();
  private final Map<DefinitionResourceId, SourceLocation> places = new HashMap<>();
  private CustomerState state = CustomerState.unknown();
  private boolean keepsPlaces;

  /**
   * A reader that has read nothing.
   *
   * @param offer what is offered
   * @param validator whose rule settings decide on what reading finds, and who knows roles
   */
  public FleetReader(FleetOffer offer, Validator validator, ReadLimits limits) {
    this.offer = Objects.requireNonNull(offer, "offer");
    this.validator = Objects.requireNonNull(validator, "validator");
    this.limits = Objects.requireNonNull(limits, "limits");
    this.findings = validator.collector();
  }

  /**
   * From now on keeps the file, line and column of each definition, for {@link
   * FleetReport#findings}; finding them takes about as long again as reading does.
   *
   * @return this reader
   */
  public FleetReader keepPlaces() {
    keepsPlaces = true;
    return this;
  }

  /** Adds a payload, with what reading it finds; tells what it was taken for. */
  public PayloadKind add(Source payload) {
    return add(payload, UnaryOperator.identity(), true);
  }

  /**
   * Adds a payload, unless there is nothing in it that is known: then nothing is found either.
   * Meant for the files of a folder.
   */
  public PayloadKind addIfKnown(Source payload) {
    return add(payload, UnaryOperator.identity(), false);
  }

  /**
   * Adds a file, however long it is: a list, or a table in CSV, that is longer than the limit of a
   * document is read in parts.
   *
   * @param named whether the file was named, so that it is a fault if there is nothing in it that
   *     is known
   * @throws IOException if the file cannot be read
   */
  public PayloadKind addFile(Path file, boolean named) throws IOException {
    return addFile(file, named, more -> {});
  }

  /**
   * Adds a file as {@link #addFile(Path, boolean)} does, and tells a listener how far it is.
   *
   * @param named whether the file was named, so that it is a fault if there is nothing in it that
   *     is known
   * @param progress takes the number of bytes that were read since it was called last; all numbers
   *     together are the length of the file
   * @throws IOException if the file cannot be read
   */
  public PayloadKind addFile(Path file, boolean named, LongConsumer progress) throws IOException {
    Objects.requireNonNull(progress, "progress");
    long size = Files.isRegularFile(file) ? Files.size(file) : 0;
    long[] told = {0};
    PayloadKind kind =
        size <= limits.documentLength()
            ? add(Source.file(file), UnaryOperator.identity(), named)
            : addInParts(
                file,
                named,
                more -> {
                  long within = Math.min(more, size - told[0]);
                  told[0] += within;
                  progress.accept(within);
                });
    progress.accept(size - told[0]);
    return kind;
  }

  private PayloadKind addInParts(Path file, boolean named, LongConsumer progress)
      throws IOException {
    String name = file.toString();
    byte[] begin;
    try (InputStream in = Files.newInputStream(file)) {
      begin = in.readNBytes(BEGIN);
    }
    boolean isTable = TableParts.isTable(name, begin);
    Parts parts = new Parts(named);
    boolean isRead;
    try (InputStream in = new CountedInput(Files.newInputStream(file), progress)) {
      isRead = isTable ? addTable(name, in, parts) : addList(name, in, parts);
    }
    return isRead ? parts.kind : add(Source.file(file), UnaryOperator.identity(), named);
  }

  private int partLength() {
    return Math.min(PART, limits.documentLength() / 8);
  }

  private boolean addTable(String name, InputStream in, Parts parts) throws IOException {
    // No part has as many rows as the portal gives: the whole table is judged by that below.
    int rows =
        TableParts.read(
            name, in, partLength(), PayloadText.MOST_ROWS - 1, parts::add, findings::add);
    if (rows >= PayloadText.MOST_ROWS) {
      findings.add(PayloadText.asManyAsThePortalGives(rows, new SourceLocation(name, 1, 1)));
    }
    return true;
  }

  private boolean addList(String name, InputStream in, Parts parts) throws IOException {
    LargeList.Around around =
        LargeList.read(
            name,
            in,
            partLength(),
            (json, line, column) ->
                parts.add(
                    Source.stream(name, new ByteArrayInputStream(json)),
                    place -> moved(place, line, column)));
    if (around == null) {
      return false;
    }
    findings.addAll(
        ListOfResources.incompleteness(around.document(), around.elements(), around.isWhole()));
    return true;
  }

  /** The parts of a long list or table. */
  private final class Parts {

    private final boolean named;
    private PayloadKind kind = PayloadKind.EMPTY_LIST;

    Parts(boolean named) {
      this.named = named;
    }

    void add(Source part, UnaryOperator<SourceLocation> moved) {
      PayloadKind taken = FleetReader.this.add(part, moved, named);
      boolean isFirst = kind == PayloadKind.EMPTY_LIST || kind == PayloadKind.NOT_KNOWN;
      kind = isFirst ? taken : kind;
    }
  }

  /**
   * A place in a part of a list as one in the whole document; before its first element a part has a
   * bracket.
   */
  private static SourceLocation moved(SourceLocation place, int line, int column) {
    return new SourceLocation(
        place.file(),
        place.line() + line - 1,
        place.line() == 1 ? Math.max(1, place.column() + column - 2) : place.column());
  }

  private PayloadKind add(Source source, UnaryOperator<SourceLocation> moved, boolean named) {
    Checked<Payload> read = PayloadReader.read(List.of(source), limits);
    Optional<Payload> payload = read.value();
    PayloadKind kind = payload.map(each -> each.kinds().get(0)).orElse(PayloadKind.NOT_KNOWN);
    if (payload.isPresent() && kind == PayloadKind.NOT_KNOWN && !named) {
      return kind;
    }
    for (Finding each : read.findings()) {
      findings.add(each.withLocation(each.location().map(moved)));
    }
    payload.ifPresent(each -> add(each, moved));
    return kind;
  }

  private void add(Payload payload, UnaryOperator<SourceLocation> moved) {
    state = payload.addTo(state, this::shared);
    Locator locator = payload.locator();
    for (int i = 0; keepsPlaces && i < payload.delegations().size(); i++) {
      Optional<DefinitionResourceId> id = payload.definitionId(i);
      if (id.isPresent()) {
        locator
            .locate(DELEGATIONS.index(i).property("definition"))
            .ifPresent(place -> places.put(id.get(), moved.apply(place)));
      }
    }
  }

  /** The one value for all definitions that say the same, but for their ids. */
  private RegistrationDefinition shared(RegistrationDefinition definition) {
    RegistrationDefinition key = definition.withId(Optional.empty());
    RegistrationDefinition known = definitions.putIfAbsent(key, key);
    return known == null ? key : known;
  }

  /** The report, and what reading found. */
  public Checked<FleetReport> report() {
    List<Finding> found = findings.findings();
    return Checked.of(
        FleetReport.of(offer, state)
            .withRoles(validator.roles())
            .withPlaces(places)
            .withFindingsOfFiles(found),
        found);
  }
}
