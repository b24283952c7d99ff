// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.compare.CustomerDocument;
import dev.fresnel.arm.payload.Payload;
import dev.fresnel.arm.payload.PayloadKind;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.source.Source;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that are checked, each taken for what it is. */
final class CheckedFiles {

  private final Lighthouse lighthouse;
  private final PrintWriter complaints;
  private final List<Finding> ofModels = new ArrayList<>();
  private final List<Checked<ArmDocument>> templates = new ArrayList<>();
  private final List<Source> payloads = new ArrayList<>();
  private int read;
  private int unreadable;
  private int passedOver;

  CheckedFiles(Lighthouse lighthouse, PrintWriter complaints) {
    this.lighthouse = lighthouse;
    this.complaints = complaints;
  }

  /** Takes a file; complains if it cannot be read. */
  void take(InputFile file) {
    try {
      take(file, Source.file(file.path()));
      read++;
    } catch (IOException e) {
      unreadable++;
      complaints.println(FaultHandler.describe(e));
    }
  }

  private void take(InputFile file, Source source) throws IOException {
    Optional<List<Finding>> ofModel = ModelFiles.check(source, lighthouse);
    if (ofModel.isPresent()) {
      ofModels.addAll(ofModel.get());
      return;
    }
    Checked<ArmDocument> template = ParametersOption.read(lighthouse, source, file);
    Optional<Payload> payload =
        template.value().isPresent()
            ? Optional.empty()
            : lighthouse.readPayloads(List.of(source)).value();
    Optional<PayloadKind> kind = payload.map(each -> each.kinds().get(0));
    if (kind.filter(each -> each != PayloadKind.NOT_KNOWN).isPresent()) {
      payloads.add(source);
      tell(file.path() + " is " + kind.get().text());
    } else if (kind.isPresent() && file.found()) {
      passedOver++;
    } else if (kind.isPresent() && InputFiles.isTable(file.path())) {
      payloads.add(source);
    } else {
      templates.add(template);
    }
  }

  /** Says what else was not read of the folders. */
  void tellPassedOver(int byName) {
    int all = passedOver + byName;
    if (all > 0) {
      tellPassedOver(all, complaints);
    } else if (read + unreadable == 0) {
      tell("there is nothing to read");
    }
  }

  /** Says that so many files are none that are read. */
  static void tellPassedOver(int count, PrintWriter complaints) {
    complaints.println(
        "fresnel: passed over "
            + count
            + (count == 1 ? " file" : " files")
            + " in which there is nothing that is read");
  }

  private void tell(String what) {
    complaints.println(Text.printable("fresnel: " + what));
  }

  /** Whether nothing could be read. */
  boolean areNone() {
    return read == passedOver;
  }

  /** Whether something could not be read. */
  boolean lackSome() {
    return unreadable > 0;
  }

  /** What is found in offers and other models. */
  List<Finding> ofModels() {
    return ofModels;
  }

  /** The templates and policies. */
  List<Checked<ArmDocument>> templates() {
    return templates;
  }

  /** What can be told of access: the templates and policies, and what customers have. */
  List<CustomerDocument> documents() {
    Stream<CustomerDocument> ofTemplates =
        templates.stream().flatMap(each -> each.value().stream()).map(CustomerDocument::of);
    return Stream.concat(ofTemplates, payload().flatMap(Checked::value).stream()).toList();
  }

  /** What customers have, of all files together. */
  Optional<Checked<CustomerDocument>> payload() {
    return payloads.isEmpty()
        ? Optional.empty()
        : Optional.of(lighthouse.readPayloads(payloads).map(CustomerDocument::of));
  }
}
