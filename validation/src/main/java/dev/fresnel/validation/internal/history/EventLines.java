// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.json.FindingKind;
import dev.fresnel.core.internal.json.JsonLimits;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.json.ReaderFindings;
import dev.fresnel.core.internal.output.DocumentGenerator;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.source.Source;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.CustomerFindings;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads histories: a line that tells what follows, and a line of JSON for each event.
 *
 * <p>Later versions add kinds of events and properties, and change none. What is not known is
 * passed over with a finding.
 *
 * @param <E> the events
 */
public final class EventLines<E> {

  private static final String FORMAT = "format";
  private static final String VERSION = "version";
  private static final int CURRENT_VERSION = 1;

  private final String format;
  private final List<EventKind<E>> kinds;
  private final Map<String, EventKind<E>> byName = new HashMap<>();

  EventLines(String format, List<EventKind<E>> kinds) {
    this.format = format;
    this.kinds = kinds;
    kinds.forEach(kind -> byName.put(kind.name(), kind));
  }

  /** The first line of a history, with its end. */
  public String header() {
    return line(
        out -> {
          out.writeStartObject();
          out.writeStringField(FORMAT, format);
          out.writeNumberField(VERSION, CURRENT_VERSION);
          out.writeEndObject();
        });
  }

  /** The line of an event, with its end. */
  public String line(E event) {
    EventKind<E> kind =
        kinds.stream()
            .filter(each -> each.includes(event))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no kind for " + event.getClass()));
    return line(out -> kind.write(event, out));
  }

  private static String line(DocumentGenerator.JsonBody body) {
    StringWriter line = new StringWriter();
    try {
      DocumentGenerator.writeLine(line, body);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    return line.toString();
  }

  /**
   * An event and where it stands.
   *
   * @param event the event
   * @param location its line
   */
  public record Line<E>(E event, SourceLocation location) {}

  /** Reads a history up to the first line that is damaged. */
  public Checked<List<Line<E>>> read(Source source) {
    List<Line<E>> events = new ArrayList<>();
    ReaderFindings found = new ReaderFindings();
    byte[] bytes = source.bytes();
    int number = 0;
    boolean hasHeader = false;
    for (int start = 0; start < bytes.length; ) {
      int end = end(bytes, start);
      String text = new String(bytes, start, end - start, UTF_8).strip();
      SourceLocation place = new SourceLocation(source.name(), ++number, 1);
      start = end + 1;
      if (text.isEmpty()) {
        continue;
      }
      boolean isRead =
          hasHeader ? readEvent(text, place, events, found) : readHeader(text, place, found);
      if (!isRead) {
        return Checked.of(events, found.all());
      }
      hasHeader = true;
    }
    if (!hasHeader) {
      add(found, damaged(new SourceLocation(source.name(), 1, 1), "It has no first line"));
    }
    return Checked.of(events, found.all());
  }

  private static int end(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean readHeader(String text, SourceLocation place, ReaderFindings found) {
    JsonValue root = parse(text, place, new ArrayList<>());
    if (root == null || !format.equals(member(root, FORMAT))) {
      add(
          found,
          damaged(
              place,
              "The first line must be "
                  + header().strip()
                  + ", so that is no history of this kind"));
      return false;
    }
    String version = member(root, VERSION);
    if (!Integer.toString(CURRENT_VERSION).equals(version)) {
      add(
          found,
          at(
              CustomerFindings.UNKNOWN_EVENT,
              place,
              "The history has version "
                  + Text.quote(String.valueOf(version))
                  + ", and what is known is version "
                  + CURRENT_VERSION
                  + "; what is not known is passed over: read it with a later release"));
    }
    return true;
  }

  private boolean readEvent(
      String text, SourceLocation place, List<Line<E>> events, ReaderFindings found) {
    List<Finding> faults = new ArrayList<>();
    JsonValue root = parse(text, place, faults);
    String name = root == null ? null : member(root, EventKind.NAME);
    if (root == null || name == null) {
      add(found, damaged(place, root == null ? firstOf(faults) : "It names no event"));
      return false;
    }
    EventKind<E> kind = byName.get(name);
    if (kind == null) {
      add(
          found,
          at(
              CustomerFindings.UNKNOWN_EVENT,
              place,
              "Event "
                  + Text.quote(name)
                  + " is not known and is passed over, so that the state may not be as it was;"
                  + " read the history with a later release"));
      return true;
    }
    Reading in = new Reading();
    E event = kind.read(root, in);
    in.findings().forEach(each -> faults.add(each.withLocation(moved(each, place))));
    if (event == null) {
      add(
          found,
          damaged(
              place,
              faults.stream()
                  .filter(Finding::isError)
                  .map(each -> each.path() + ": " + each.message())
                  .findFirst()
                  .orElse("A part of it is missing")));
      return false;
    }
    faults.forEach(each -> add(found, each));
    events.add(new Line<>(event, place));
    return true;
  }

  private static void add(ReaderFindings found, Finding finding) {
    found.add(new FindingOfKind(finding), () -> finding);
  }

  /**
   * A finding as one of its kind, which only so many are listed of.
   *
   * @param finding the finding
   */
  private record FindingOfKind(Finding finding) implements FindingKind {

    @Override
    public RuleId id() {
      return finding.ruleId();
    }

    @Override
    public Finding at(ModelPath path, Optional<SourceLocation> location, String message) {
      return finding.withPath(path).withLocation(location).withMessage(message);
    }
  }

  private static String firstOf(List<Finding> faults) {
    return faults.isEmpty() ? "It is no JSON" : faults.get(0).message();
  }

  private static @Nullable JsonValue parse(
      String text, SourceLocation place, List<Finding> faults) {
    ReaderFindings findings = new ReaderFindings();
    JsonValue root =
        JsonReader.read(Source.text(place.file(), text), JsonLimits.documents(), findings);
    findings.all().forEach(each -> faults.add(each.withLocation(moved(each, place))));
    return root != null && root.kind() == NodeKind.OBJECT ? root : null;
  }

  /** The place in the history of a place in one line of it. */
  private static Optional<SourceLocation> moved(Finding finding, SourceLocation line) {
    return finding
        .location()
        .map(each -> new SourceLocation(line.file(), line.line(), each.column()))
        .or(() -> Optional.of(line));
  }

  private static @Nullable String member(TreeNode node, String name) {
    TreeNode value = node.get(name);
    return value != null && (value.kind() == NodeKind.TEXT || value.kind() == NodeKind.NUMBER)
        ? value.text()
        : null;
  }

  private static Finding damaged(SourceLocation place, String why) {
    return at(
        CustomerFindings.DAMAGED_HISTORY,
        place,
        "Line "
            + place.line()
            + " cannot be read, and what follows it is left out: "
            + why
            + "; correct or remove the line");
  }

  private static Finding at(RuleInfo info, SourceLocation place, String message) {
    return info.finding(ModelPath.root(), message).withLocation(place);
  }
}
