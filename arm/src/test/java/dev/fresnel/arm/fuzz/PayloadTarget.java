// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.fuzz;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.compare.CustomerDocument;
import dev.fresnel.arm.payload.Payload;
import dev.fresnel.arm.payload.PayloadReader;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.customer.CustomerState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads bytes as what Azure prints of a customer (the REST interface, Resource Graph, PowerShell,
 * lists of accounts), asks what conflicts in it, and compares it with nothing.
 */
public final class PayloadTarget {

  private static final String ENGINE_FAULT = "LH0001";

  private PayloadTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    TimeBound.check(input.length, 2, () -> run(input));
  }

  private static void run(byte[] input) {
    Lighthouse lighthouse = Lighthouse.standard();
    try {
      Checked<Payload> read =
          PayloadReader.read(Source.stream("payload", new ByteArrayInputStream(input)));
      if (read.value().isEmpty()) {
        if (!read.hasErrors()) {
          throw new AssertionError("nothing was read, and no error says why");
        }
        return;
      }
      Payload payload = read.value().get();
      CustomerState state = payload.state();
      lighthouse.conflicts(state).forEach(PayloadTarget::check);
      lighthouse
          .compare(
              CustomerDocument.of(payload),
              CustomerDocument.of(
                  PayloadReader.read(Source.text("empty", "{\"value\": []}")).orThrow()))
          .findings()
          .forEach(PayloadTarget::check);
      Payload again =
          PayloadReader.read(List.of(Source.stream("payload", new ByteArrayInputStream(input))))
              .value()
              .orElseThrow();
      if (!isSame(again.state(), state)) {
        throw new AssertionError(state + " was read again as " + again.state());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  /** An id that is not known is equal to itself alone, so that only the numbers can be compared. */
  private static boolean isSame(CustomerState again, CustomerState state) {
    boolean isKnown =
        state.definitions().stream().allMatch(each -> each.id().isKnown())
            && state.assignments().stream()
                .allMatch(each -> each.id().isKnown() && each.definitionId().isKnown());
    return isKnown ? again.equals(state) : again.toString().equals(state.toString());
  }

  private static void check(Finding finding) {
    if (finding.ruleId().value().equals(ENGINE_FAULT)) {
      throw new AssertionError(finding.format());
    }
  }
}
