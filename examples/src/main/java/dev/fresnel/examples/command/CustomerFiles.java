// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.compare.CustomerDocument;
import dev.fresnel.arm.payload.Payload;
import dev.fresnel.arm.payload.PayloadKind;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Files that say who has which access: what customers have, templates and offers. */
final class CustomerFiles {

  private CustomerFiles() {}

  /**
   * Reads files: what customers have, of all files together, and then the others in their order.
   * What is in folders and is nothing of these is left out.
   */
  static List<Checked<CustomerDocument>> read(Lighthouse lighthouse, List<InputFile> files)
      throws IOException {
    List<Source> payloads = new ArrayList<>();
    List<Checked<CustomerDocument>> read = new ArrayList<>();
    for (InputFile file : files) {
      Source source = Source.file(file.path());
      Checked<CustomerDocument> document = read(lighthouse, source, file);
      boolean isPayload = document.value().flatMap(CustomerDocument::payload).isPresent();
      if (!isPayload) {
        read.add(document);
      } else if (!file.found() || isKnown(document.value().get().payload().orElseThrow())) {
        payloads.add(source);
      }
    }
    if (!payloads.isEmpty()) {
      read.add(0, lighthouse.readPayloads(payloads).map(CustomerDocument::of));
    }
    return read;
  }

  private static boolean isKnown(Payload payload) {
    return !payload.kinds().contains(PayloadKind.NOT_KNOWN);
  }

  private static Checked<CustomerDocument> read(
      Lighthouse lighthouse, Source source, InputFile file) throws IOException {
    if (file.parameters().isEmpty()) {
      return lighthouse.readAny(source);
    }
    Checked<ArmDocument> template = ParametersOption.read(lighthouse, source, file);
    return template.value().isPresent()
        ? template.map(CustomerDocument::of)
        : lighthouse.readAny(source);
  }
}
