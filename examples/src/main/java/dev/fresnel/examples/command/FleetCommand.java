// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.payload.FleetReader;
import dev.fresnel.arm.payload.PayloadKind;
import dev.fresnel.core.Offer;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.json.ModelDocument;
import dev.fresnel.core.json.ModelReader;
import dev.fresnel.core.source.Source;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.fleet.FleetOffer;
import dev.fresnel.validation.fleet.FleetReport;
import dev.fresnel.validation.fleet.FleetSummary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says where all customers stand. */
@Command(
    name = "fleet",
    description = {
      "Says for every customer and subscription whether it has what is offered: as offered, an"
          + " older manifest, more access, less, a foreign managing tenant, leftovers, or nothing;"
          + " and what an update would change.",
      "The files are what customers have, as Azure, its command line, PowerShell, Resource Graph or"
          + " Terraform print it, and lists of accounts. They are read one after the other.",
      "Exit code: 0; with --fail-on-deviation, 1 if something is not as offered; 1 if a file has"
          + " faults at ERROR; 2 if a file cannot be read, the report cannot be written, or an"
          + " option is wrong."
    },
    mixinStandardHelpOptions = true)
final class FleetCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "What customers have, as JSON, or as CSV of Resource Graph Explorer, of any length."
            + " Folders and patterns are taken as well."
      })
  private List<String> files = List.of();

  @Option(
      names = "--offer",
      required = true,
      paramLabel = "OFFER.json",
      description =
          "What is offered, in the library's own JSON: an offer, or a registration definition that"
              + " is deployed by template, also as \"az managedservices definition show\" prints"
              + " it; may be repeated.")
  private List<Path> offers = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json|csv|markdown|html|sarif",
      defaultValue = "text",
      description = "How the report is written; text, by default.")
  private FleetOutput format = FleetOutput.TEXT;

  @Option(
      names = "--fail-on-deviation",
      description = "Exit with 1 if something is not as offered.")
  private boolean failOnDeviation = false;

  @Mixin private final OutputOption output = new OutputOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final List<Finding> ofOffers = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Optional<FleetOffer> offer = readOffers();
    if (offer.isEmpty()) {
      complain(ofOffers);
      spec.commandLine()
          .getErr()
          .println(
              "fresnel: --offer takes an offer or a registration definition as JSON, and no"
                  + " template; docs/fleet.md says where it comes from");
      return 1;
    }
    InputFiles inputs = InputFiles.of(files);
    FleetReader reader = Lighthouse.standard().fleet(offer.get());
    if (format.showsPlaces()) {
      reader.keepPlaces();
    }
    int read = read(inputs, reader);
    Checked<FleetReport> report = reader.report();
    complain(report.findings());
    if (read == 0) {
      spec.commandLine().getErr().println("fresnel: there is nothing to read");
      return CommandLine.ExitCode.USAGE;
    }
    FleetReport shown =
        output.isInColor()
            ? report.value().orElseThrow().withColor()
            : report.value().orElseThrow();
    FleetSummary[] summary = new FleetSummary[1];
    output.write(target -> summary[0] = format.write(shown, target));
    boolean deviates = failOnDeviation && summary[0].hasDeviations();
    return report.hasErrors() || deviates ? 1 : 0;
  }

  /** Reads all files; how many hold something. */
  private int read(InputFiles inputs, FleetReader reader) throws IOException {
    long length = 0;
    for (InputFile file : inputs.files()) {
      length += Files.size(file.path());
    }
    int read = 0;
    int passedOver = inputs.passedOver();
    try (Progress progress = Progress.of(spec.commandLine(), length)) {
      for (InputFile file : inputs.files()) {
        PayloadKind kind = reader.addFile(file.path(), !file.found(), progress::add);
        if (kind == PayloadKind.NOT_KNOWN && file.found()) {
          passedOver++;
        } else {
          read++;
        }
      }
    }
    if (passedOver > 0) {
      CheckedFiles.tellPassedOver(passedOver, spec.commandLine().getErr());
    }
    return read;
  }

  private Optional<FleetOffer> readOffers() throws IOException {
    FleetOffer all = null;
    for (Path file : offers) {
      Source source = Source.file(file);
      Class<? extends Subject> type = ModelReader.typeOf(source).orElse(Offer.class);
      if (type.equals(RegistrationDefinition.class)) {
        Optional<RegistrationDefinition> definition =
            value(ModelReader.read(source, RegistrationDefinition.class));
        if (definition.isPresent()) {
          all = all == null ? FleetOffer.of(definition.get()) : all.with(definition.get());
        }
      } else if (type.equals(Offer.class)) {
        Optional<Offer> offer = value(ModelReader.read(source, Offer.class));
        if (offer.isPresent()) {
          all = all == null ? FleetOffer.of(offer.get()) : all.with(offer.get());
        }
      } else {
        throw new ParameterException(
            spec.commandLine(),
            Text.printable("--offer: " + file + " is neither an offer nor a definition"));
      }
    }
    return ofOffers.isEmpty() ? Optional.ofNullable(all) : Optional.empty();
  }

  private <T extends Subject> Optional<T> value(Checked<ModelDocument<T>> read) {
    ofOffers.addAll(read.errors());
    return read.value().map(ModelDocument::value);
  }

  private void complain(List<Finding> findings) {
    PrintWriter err = spec.commandLine().getErr();
    findings.forEach(each -> err.println(each.format()));
  }
}
