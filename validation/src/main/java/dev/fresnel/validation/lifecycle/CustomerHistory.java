// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.lifecycle;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.customer.CustomerEvent;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.internal.history.CustomerEventKinds;
import dev.fresnel.validation.internal.history.EventLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What has happened to what a customer has, from the first event on, and what the customer has
 * after it: written as JSON, a line for each event, so that more can be appended at any time.
 *
 * <p>The first line names the form and its version. Later releases read what earlier ones wrote;
 * what an earlier release does not know it passes over with a finding.
 *
 * @param events what happened, in order
 * @param state what the customer has after it
 */
public record CustomerHistory(List<CustomerEvent> events, CustomerState state) {

  /** A history and the state that it leads to. */
  public CustomerHistory {
    events = List.copyOf(events);
    Objects.requireNonNull(state, "state");
  }

  /** The history of a customer to whom nothing has happened. */
  public static CustomerHistory empty() {
    return new CustomerHistory(List.of(), CustomerState.unknown());
  }

  /**
   * The same with one more event.
   *
   * @return this history and a finding ({@code LH0043}) if the event does not fit the state
   */
  public Checked<CustomerHistory> with(CustomerEvent event) {
    Checked<CustomerState> next = state.apply(event);
    if (next.hasErrors()) {
      return Checked.of(this, next.findings());
    }
    List<CustomerEvent> all = new ArrayList<>(events);
    all.add(event);
    return Checked.of(new CustomerHistory(all, next.orThrow()));
  }

  /**
   * The state after events, from {@link CustomerState#unknown} on.
   *
   * @return the state up to the first event that does not fit, and a finding ({@code LH0043}) about
   *     it
   */
  public static Checked<CustomerState> replay(Iterable<CustomerEvent> events) {
    CustomerState state = CustomerState.unknown();
    for (CustomerEvent each : Objects.requireNonNull(events, "events")) {
      Checked<CustomerState> next = state.apply(each);
      if (next.hasErrors()) {
        return next;
      }
      state = next.orThrow();
    }
    return Checked.of(state);
  }

  /**
   * Reads a history.
   *
   * @return the history up to the first line that is damaged ({@code LH0041}) or whose event does
   *     not fit the state before it ({@code LH0043}); each with its line. Events and properties
   *     that are not known are passed over ({@code LH0042}, {@code LH0024}).
   */
  public static Checked<CustomerHistory> read(Source source) {
    Checked<List<EventLines.Line<CustomerEvent>>> lines =
        CustomerEventKinds.LINES.read(Objects.requireNonNull(source, "source"));
    List<CustomerEvent> events = new ArrayList<>();
    CustomerState state = CustomerState.unknown();
    List<Finding> findings = new ArrayList<>(lines.findings());
    for (EventLines.Line<CustomerEvent> each : lines.value().orElse(List.of())) {
      Checked<CustomerState> next = state.apply(each.event());
      if (next.hasErrors()) {
        next.findings().forEach(found -> findings.add(found.withLocation(each.location())));
        break;
      }
      state = next.orThrow();
      events.add(each.event());
    }
    return Checked.of(new CustomerHistory(events, state), findings);
  }

  /** The first line of a history, with its end. */
  public static String header() {
    return CustomerEventKinds.LINES.header();
  }

  /** The line of an event, with its end. */
  public static String line(CustomerEvent event) {
    return CustomerEventKinds.LINES.line(Objects.requireNonNull(event, "event"));
  }

  /**
   * Appends events to a file, which begins with {@link #header}, and has them on the disk when it
   * returns. A process that is killed meanwhile leaves at most the last line unfinished; the next
   * call takes such a line away.
   *
   * @throws IOException if the file cannot be written
   */
  public static void append(Path file, List<CustomerEvent> events) throws IOException {
    HistoryFile.append(
        Objects.requireNonNull(file, "file"),
        header(),
        events.stream().map(CustomerHistory::line).toList());
  }

  /** Writes the whole history. */
  public void writeTo(Appendable target) throws IOException {
    target.append(header());
    for (CustomerEvent each : events) {
      target.append(line(each));
    }
  }

  /** The whole history as text. */
  public String toLines() {
    StringBuilder text = new StringBuilder();
    try {
      writeTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder does not fail", e);
    }
    return text.toString();
  }
}
