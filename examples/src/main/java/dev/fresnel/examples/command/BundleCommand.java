// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.Onboarding;
import dev.fresnel.arm.bundle.DeploymentBundle;
import dev.fresnel.arm.bundle.ManyBundles;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.json.ModelDocument;
import dev.fresnel.core.json.ModelReader;
import dev.fresnel.core.source.Source;
import dev.fresnel.core.statement.AccessStatement;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.report.Report;
import dev.fresnel.validation.report.ReportFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all that the deployments of a plan need. */
@Command(
    name = "bundle",
    description = {
      "Writes all that the deployment of a plan needs to a folder or a zip: template, parameters,"
          + " Bicep, Terraform, scripts for POSIX shells and PowerShell, the steps,"
          + " and a statement that tells the customer what he grants.",
      "With several subscriptions, each has a folder of its own. Nothing is written if something at"
          + " ERROR is found; the exit code is then 1."
    },
    mixinStandardHelpOptions = true)
final class BundleCommand implements Callable<Integer> {

  @Parameters(paramLabel = "OFFER.json", description = "The offer.")
  private Path file = Path.of("offer.json");

  @Option(names = "--plan", required = true, paramLabel = "ID", description = "The plan.")
  private PlanId planId = PlanId.asWritten("");

  @Option(
      names = "--subscription",
      required = true,
      arity = "1..*",
      paramLabel = "ID",
      description = "The subscriptions that are onboarded.")
  private List<SubscriptionId> subscriptions = List.of();

  @Option(
      names = "--location",
      defaultValue = "westeurope",
      paramLabel = "REGION",
      description = "Where Azure keeps the record of the deployment; ${DEFAULT-VALUE}, by default.")
  private String location = "westeurope";

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      defaultValue = "subscription",
      description =
          "What is delegated of each subscription: subscription (the default) or"
              + " resource-groups:NAME,NAME.")
  private TemplateScope scope = TemplateScope.subscription();

  @Option(
      names = "--language",
      paramLabel = "en|de",
      defaultValue = "en",
      description = "The language of the statement for the customer; English, by default.")
  private String language = "en";

  @ArgGroup(multiplicity = "1")
  private BundleTarget target = new BundleTarget();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Where the files go. */
  static final class BundleTarget {
    @Option(names = "--folder", paramLabel = "DIR", description = "The folder; made if not there.")
    private @Nullable Path folder = null;

    @Option(
        names = "--zip",
        paramLabel = "FILE",
        description = "A zip, for one subscription; equal input gives equal bytes.")
    private @Nullable Path zip = null;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter console = spec.commandLine().getOut();
    Lighthouse lighthouse = Lighthouse.standard().withProfile(Profile.ARM_ONBOARDING);
    Checked<ModelDocument<Offer>> read = ModelReader.read(Source.file(file), Offer.class);
    Checked<ModelDocument<Offer>> checked = lighthouse.validator().validate(read);
    if (checked.value().isEmpty() || checked.hasErrors()) {
      Report.of(checked.findings(), lighthouse.catalog()).writeTo(ReportFormat.TEXT, console);
      return 1;
    }
    Locale locale = Locale.forLanguageTag(language);
    if (!AccessStatement.speaks(locale)) {
      throw wrong("--language must be en or de, not " + Text.quote(language));
    }
    if (scope instanceof TemplateScope.ManagementGroup) {
      throw wrong("--scope of a bundle is subscription or resource-groups:NAME,NAME");
    }
    try {
      Onboarding onboarding = lighthouse.onboard(checked.value().get().value(), planId).at(scope);
      write(onboarding, locale, console);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), Text.printable(String.valueOf(e.getMessage())), e);
    }
    return 0;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), Text.printable(message));
  }

  private void write(Onboarding onboarding, Locale locale, PrintWriter console) throws IOException {
    List<CustomerSubscription> all =
        subscriptions.stream().distinct().map(CustomerSubscription::of).toList();
    if (all.size() > 1) {
      if (target.folder == null) {
        throw new IllegalArgumentException("--zip goes with one subscription; take --folder");
      }
      try (Progress progress = Progress.of(spec.commandLine(), all.size())) {
        console.print(
            ManyBundles.write(
                    onboarding,
                    all,
                    location,
                    locale,
                    target.folder,
                    (id, done, of) -> progress.add(1))
                .describe());
      }
      return;
    }
    DeploymentBundle bundle = DeploymentBundle.of(onboarding, all.get(0), location, locale);
    if (target.folder != null) {
      bundle.writeToFolder(target.folder);
      console.println(Text.printable("wrote " + target.folder));
    } else if (target.zip != null) {
      bundle.writeToZip(target.zip);
      console.println(Text.printable("wrote " + target.zip));
    }
  }
}
