// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.lifecycle;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.internal.history.EventLines;
import dev.fresnel.validation.internal.history.PublicationEventKinds;
import dev.fresnel.validation.publication.OfferLife;
import dev.fresnel.validation.publication.OfferPublication;
import dev.fresnel.validation.publication.PublicationEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The steps of an offer's publication, from the first draft on, and where the offer stands after
 * them. Written as JSON, a line for each step, in the same form as a {@link CustomerHistory}.
 *
 * @param events the steps, in order
 * @param offer the offer after them
 */
public record OfferHistory(List<PublicationEvent> events, OfferPublication offer) {

  /** A history and the offer that it leads to. */
  public OfferHistory {
    events = List.copyOf(events);
    Objects.requireNonNull(offer, "offer");
  }

  /** The history of an offer that is yet to be written down. */
  public static OfferHistory empty() {
    return new OfferHistory(List.of(), OfferPublication.nothing());
  }

  /** The same with one more step; this history and the findings if the step is refused. */
  public Checked<OfferHistory> with(PublicationEvent event, OfferLife life) {
    Checked<OfferPublication> next = life.apply(offer, event);
    if (next.hasErrors()) {
      return Checked.of(this, next.findings());
    }
    List<PublicationEvent> all = new ArrayList<>(events);
    all.add(event);
    return Checked.of(new OfferHistory(all, next.orThrow()));
  }

  /**
   * Reads a history.
   *
   * @return the history up to the first line that is damaged ({@code LH0041}), or whose step is
   *     refused; with the line
   */
  public static Checked<OfferHistory> read(Source source, OfferLife life) {
    Checked<List<EventLines.Line<PublicationEvent>>> lines =
        PublicationEventKinds.LINES.read(Objects.requireNonNull(source, "source"));
    OfferHistory history = empty();
    List<Finding> findings = new ArrayList<>(lines.findings());
    for (EventLines.Line<PublicationEvent> each : lines.value().orElse(List.of())) {
      Checked<OfferHistory> next = history.with(each.event(), life);
      if (next.hasErrors()) {
        next.findings().forEach(found -> findings.add(found.withLocation(each.location())));
        break;
      }
      history = next.orThrow();
    }
    return Checked.of(history, findings);
  }

  /** The whole history as text, a line each. */
  public String toLines() {
    StringBuilder text = new StringBuilder(PublicationEventKinds.LINES.header());
    events.forEach(each -> text.append(PublicationEventKinds.LINES.line(each)));
    return text.toString();
  }
}
