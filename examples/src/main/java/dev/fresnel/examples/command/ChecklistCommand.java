// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.json.ModelDocument;
import dev.fresnel.core.json.ModelReader;
import dev.fresnel.core.output.TextFile;
import dev.fresnel.core.source.Source;
import dev.fresnel.core.text.PageFormat;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.publication.AudienceFile;
import dev.fresnel.validation.publication.OfferChecklist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what Partner Center asks for, with the values of an offer. */
@Command(
    name = "checklist",
    description = {
      "Lists each field of Partner Center in the order of its pages, with its limit and the value"
          + " of the offer, ready to be pasted.",
      "What is wrong with a value is what check says.",
      "Exit code: 0; 1 if the file has faults at ERROR; 2 if a file cannot be read or written, or"
          + " an option is wrong."
    },
    mixinStandardHelpOptions = true)
final class ChecklistCommand implements Callable<Integer> {

  @Parameters(paramLabel = "OFFER.json", description = "The offer.")
  private Path file = Path.of("offer.json");

  @Option(
      names = "--format",
      paramLabel = "text|markdown|html",
      defaultValue = "text",
      description = "How the list is written; text, by default.")
  private PageFormat format = PageFormat.TEXT;

  @Option(
      names = "--audience",
      paramLabel = "DIR",
      description = {
        "Also writes the audiences there, as the CSV files that Partner Center takes; made if it is"
            + " not there."
      })
  private Optional<Path> audience = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Checked<ModelDocument<Offer>> read = ModelReader.read(Source.file(file), Offer.class);
    List<Finding> errors = read.errors();
    errors.forEach(each -> spec.commandLine().getErr().println(each.format()));
    if (!errors.isEmpty()) {
      return 1;
    }
    Offer offer = read.orThrow().value();
    OfferChecklist.of(offer).writeTo(format, spec.commandLine().getOut());
    if (audience.isPresent()) {
      write(offer, audience.get());
    }
    return 0;
  }

  private void write(Offer offer, Path folder) throws IOException {
    List<AudienceFile> files = new ArrayList<>(AudienceFile.ofPreview(offer));
    for (Plan each : offer.plans()) {
      files.addAll(AudienceFile.of(each));
    }
    Files.createDirectories(folder);
    for (AudienceFile each : files) {
      Path path = folder.resolve(each.fileName());
      TextFile.write(path, target -> target.append(each.text()));
      spec.commandLine().getErr().println(Text.printable("wrote " + path));
    }
  }
}
