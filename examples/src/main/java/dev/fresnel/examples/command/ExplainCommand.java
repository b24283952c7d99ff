// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.compare.CustomerDocument;
import dev.fresnel.arm.payload.Payload;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.statement.AccessStatement;
import dev.fresnel.core.text.PageFormat;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells a customer in plain words what an offer, a template or a delegation grants. */
@Command(
    name = "explain",
    description = {
      "Tells a customer what granting an offer means: who may do what, where, always or only after"
          + " activation, how to end it, and what the provider cannot do.",
      "The files are an offer in the library's own JSON, or templates, or what Azure prints of a"
          + " customer. They are taken as they are: what Azure would refuse is what check says.",
      "Exit code: 0; 1 if a file has faults at ERROR; 2 if a file cannot be read or an option is"
          + " wrong."
    },
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "An offer, templates, or what a customer has; folders and patterns, too.")
  private List<String> files = List.of();

  @Option(
      names = "--plan",
      paramLabel = "ID",
      description = "The plan of the offer; may be left out where there is only one.")
  private Optional<PlanId> planId = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|markdown|html",
      defaultValue = "text",
      description = "How the page is written; text, by default.")
  private PageFormat format = PageFormat.TEXT;

  @Option(
      names = "--language",
      paramLabel = "en|de",
      defaultValue = "en",
      description = "The language of the page; English, by default.")
  private String language = "en";

  @Mixin private final ParametersOption parameters = new ParametersOption();
  @Mixin private final DeploymentOptions deployment = new DeploymentOptions();
  @Mixin private final OutputOption output = new OutputOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    if (!AccessStatement.speaks(locale)) {
      throw wrong("--language must be en or de, not " + Text.quote(language));
    }
    List<Checked<CustomerDocument>> read = readAll();
    List<Finding> errors =
        Stream.concat(
                deployment.findings().stream(),
                read.stream().flatMap(each -> each.findings().stream()))
            .filter(Finding::isError)
            .toList();
    errors.forEach(each -> spec.commandLine().getErr().println(each.format()));
    if (!errors.isEmpty()) {
      return 1;
    }
    List<CustomerDocument> documents = read.stream().map(Checked::orThrow).toList();
    AccessStatement statement = statement(documents).in(locale);
    output.write(out -> statement.writeTo(format, out));
    return 0;
  }

  private List<Checked<CustomerDocument>> readAll() throws IOException {
    List<InputFile> inputs = InputFiles.of(files).files();
    parameters.requireOne(inputs, spec);
    return CustomerFiles.read(
        deployment.at(Lighthouse.standard()), inputs.stream().map(parameters::applyTo).toList());
  }

  private AccessStatement statement(List<CustomerDocument> documents) {
    List<Offer> offers = documents.stream().flatMap(each -> each.offer().stream()).toList();
    if (offers.isEmpty()) {
      if (planId.isPresent()) {
        throw wrong("--plan goes with an offer, which " + files.get(0) + " is not");
      }
      return AccessStatement.of(documents.stream().flatMap(this::delegations).toList());
    }
    if (documents.size() > 1) {
      throw wrong("an offer is explained alone, not with other files");
    }
    Offer offer = offers.get(0);
    return AccessStatement.of(offer, plan(offer));
  }

  private Stream<Delegation> delegations(CustomerDocument document) {
    return Stream.concat(
        document.template().stream()
            .flatMap(each -> each.delegations().stream())
            .map(each -> each.value()),
        document.payload().map(Payload::delegations).orElse(List.of()).stream());
  }

  private PlanId plan(Offer offer) {
    List<PlanId> plans = offer.plans().stream().map(each -> each.id()).toList();
    if (planId.isEmpty() && plans.size() == 1) {
      return plans.get(0);
    }
    String has = "; the offer has " + plans.stream().map(each -> Text.quote(each.value())).toList();
    if (planId.isEmpty()) {
      throw wrong("--plan is needed" + has);
    }
    if (!plans.contains(planId.get())) {
      throw wrong("no plan " + Text.quote(planId.get().value()) + has);
    }
    return planId.get();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), Text.printable(message));
  }
}
