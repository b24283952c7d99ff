// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.fuzz;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.lifecycle.CustomerHistory;
import dev.fresnel.validation.lifecycle.OfferHistory;
import dev.fresnel.validation.publication.OfferLife;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.ToIntFunction;

/**
 * Any bytes are read as the history of a customer and of an offer; what was read is read again
 * alike from what is written of it.
 */
public final class HistoryTarget {

  private static final OfferLife LIFE = OfferLife.with(Validator.standard());

  private HistoryTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    TimeBound.check(input.length, 4, () -> run(input));
  }

  private static void run(byte[] input) {
    try {
      Source source = Source.stream("history", new ByteArrayInputStream(input));
      CustomerHistory customer = CustomerHistory.read(source).value().orElseThrow();
      check(
          customer.events().size(),
          CustomerHistory.read(Source.text("written", customer.toLines())),
          again -> again.events().size());
      OfferHistory offer = OfferHistory.read(source, LIFE).value().orElseThrow();
      check(
          offer.events().size(),
          OfferHistory.read(Source.text("written", offer.toLines()), LIFE),
          again -> again.events().size());
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private static <T> void check(int events, Checked<T> again, ToIntFunction<T> count) {
    if (again.hasErrors() || count.applyAsInt(again.value().orElseThrow()) != events) {
      throw new AssertionError(events + " events were read again as " + again);
    }
  }
}
