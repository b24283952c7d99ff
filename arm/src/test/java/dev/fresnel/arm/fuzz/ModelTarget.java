// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.fuzz;

import dev.fresnel.arm.payload.Payload;
import dev.fresnel.arm.payload.PayloadReader;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Plan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.json.ModelDocument;
import dev.fresnel.core.json.ModelReader;
import dev.fresnel.core.json.ModelWriter;
import dev.fresnel.core.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Any bytes are read as what Azure returns, and as the library's own JSON; what was read of that is
 * read again alike from what is written of it.
 */
public final class ModelTarget {

  private static final List<Class<? extends Subject>> TYPES =
      List.of(
          CustomerTenant.class,
          DefinitionChange.class,
          Delegation.class,
          Offer.class,
          OfferChange.class,
          Plan.class,
          RegistrationDefinition.class);

  private ModelTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    TimeBound.check(input.length, TYPES.size() + 1, () -> run(input));
  }

  private static void run(byte[] input) {
    try {
      Checked<Payload> payload =
          PayloadReader.read(Source.stream("payload", new ByteArrayInputStream(input)));
      check(payload);
      for (Class<? extends Subject> type : TYPES) {
        readAs(type, input);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private static <T extends Subject> void readAs(Class<T> type, byte[] input) throws IOException {
    Checked<ModelDocument<T>> read =
        ModelReader.read(Source.stream("model", new ByteArrayInputStream(input)), type);
    check(read);
    if (read.value().isPresent() && !read.hasErrors()) {
      T model = read.value().get().value();
      String written = ModelWriter.toJson(model);
      T again = ModelReader.read(Source.text("written", written), type).orThrow().value();
      if (!again.equals(model)) {
        throw new AssertionError(model + " was read again as " + again);
      }
    }
  }

  private static void check(Checked<?> read) {
    if (read.value().isEmpty() && !read.hasErrors()) {
      throw new AssertionError("nothing was read, and no error says why");
    }
  }
}
