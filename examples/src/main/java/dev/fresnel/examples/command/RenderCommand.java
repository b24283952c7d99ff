// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.Onboarding;
import dev.fresnel.arm.template.DeploymentTarget;
import dev.fresnel.arm.template.DeploymentTemplate;
import dev.fresnel.arm.template.ParameterPlacement;
import dev.fresnel.arm.template.PortalLink;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.RenderedDocument;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.arm.template.TerraformFile;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.json.ModelDocument;
import dev.fresnel.core.json.ModelReader;
import dev.fresnel.core.output.TextFile;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.source.Source;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.report.Report;
import dev.fresnel.validation.report.ReportFormat;
import dev.fresnel.validation.rule.Circumstances;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renders the template for a plan of an offer that stands in a file. */
@Command(
    name = "render",
    description = {
      "Renders the template for a plan of an offer, given in the library's own JSON.",
      "Nothing is written if something at ERROR is found; the exit code is then 1."
    },
    mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

  @Parameters(paramLabel = "OFFER.json", description = "The offer.")
  private Path file = Path.of("offer.json");

  @Option(names = "--plan", required = true, paramLabel = "ID", description = "The plan.")
  private PlanId planId = PlanId.asWritten("");

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      defaultValue = "subscription",
      description = "subscription (the default), resource-groups:NAME,NAME or management-group.")
  private TemplateScope scope = TemplateScope.subscription();

  @Option(
      names = "--name-by-plan",
      description = {
        "Names the definition by the offer and the plan, so that a customer can have several plans"
            + " of the offer; otherwise by the offer alone."
      })
  private boolean nameByPlan = false;

  @Option(
      names = "--api-version",
      paramLabel = "VERSION",
      description = "The version of Microsoft.ManagedServices; ${DEFAULT-VALUE}, by default.")
  private ApiVersion apiVersion = ApiVersion.latest();

  @Option(
      names = "--parameters",
      paramLabel = "inline|file",
      defaultValue = "inline",
      description =
          "Where the values stand: in the template (the default) or in a file of their own.")
  private ParameterPlacement parameters = ParameterPlacement.INLINE;

  @Option(
      names = "--format",
      paramLabel = "arm|bicep|terraform",
      defaultValue = "arm",
      description = {
        "The language of the template; arm, by default. terraform needs --subscription, and takes"
            + " the names that the template would give."
      })
  private TemplateFormat format = TemplateFormat.ARM;

  @Option(
      names = "--subscription",
      paramLabel = "ID",
      description = "The customer's subscription, for --format terraform.")
  private @Nullable SubscriptionId subscription = null;

  @Option(
      names = "--import",
      description = {
        "For --format terraform: adds import blocks, so that Terraform takes over what a template"
            + " has deployed."
      })
  private boolean imports = false;

  @Option(
      names = "--published-at",
      paramLabel = "URI",
      description = {
        "Where the template will be published, by https: also writes deploy-to-azure.md, a button"
            + " that opens it in the Azure portal."
      })
  private @Nullable URI publishedAt = null;

  @Option(
      names = "--cloud",
      paramLabel = "public|usGovernment|china",
      description = "The one cloud whose portal the button opens; by default, a button for each.")
  private @Nullable Cloud cloud = null;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where the template goes; made if it is not there.")
  private Path out = Path.of("out");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter console = spec.commandLine().getOut();
    Checked<ModelDocument<Offer>> read = ModelReader.read(Source.file(file), Offer.class);
    Lighthouse lighthouse =
        Lighthouse.standard()
            .withProfile(Profile.ARM_ONBOARDING)
            .withCircumstances(Circumstances.builder().apiVersion(apiVersion).build());
    if (read.value().isEmpty() || (read.hasErrors() && !hasPlan(read.value().get().value()))) {
      Report.of(read.findings(), lighthouse.catalog()).writeTo(ReportFormat.TEXT, console);
      return 1;
    }
    Offer offer = read.value().get().value();
    Plan plan = plan(offer);
    List<Finding> findings =
        lighthouse.validator().validate(read).findings().stream()
            .filter(finding -> concerns(finding.path(), offer.plans().indexOf(plan)))
            .toList();
    Report.of(findings, lighthouse.catalog()).writeTo(ReportFormat.TEXT, console);
    if (findings.stream().anyMatch(Finding::isError)) {
      return 1;
    }
    RenderOptions options =
        RenderOptions.builder().apiVersion(apiVersion).parameters(parameters).build();
    Onboarding onboarding =
        nameByPlan
            ? lighthouse.onboard(RegistrationDefinition.ofPlan(offer, plan))
            : lighthouse.onboard(offer, planId);
    write(onboarding.at(scope).withOptions(options).render(), console);
    return 0;
  }

  private boolean hasPlan(Offer offer) {
    return offer.plan(planId).isPresent();
  }

  private Plan plan(Offer offer) {
    return offer
        .plan(planId)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    Text.printable(
                        "the offer has no plan "
                            + Text.quote(planId.value())
                            + "; it has "
                            + offer.plans().stream()
                                .map(each -> Text.quote(each.id().value()))
                                .toList())));
  }

  /** Whether a path is about the offer itself or about the plan that is rendered. */
  private static boolean concerns(ModelPath path, int plan) {
    ModelPath plans = ModelPath.root().property("plans");
    return !path.startsWith(plans) || path.equals(plans) || path.startsWith(plans.index(plan));
  }

  private void write(DeploymentTemplate template, PrintWriter console) throws IOException {
    String name = format == TemplateFormat.ARM ? planId.value() : "main";
    Map<String, RenderedDocument> files = new LinkedHashMap<>();
    switch (format) {
      case ARM -> files.put(name + ".json", template);
      case BICEP -> template.toBicep().forEach(file -> files.put(file.fileName(), file));
      case TERRAFORM -> files.put(name + ".tf", terraform(template));
    }
    if (format != TemplateFormat.TERRAFORM) {
      template.parameters().ifPresent(file -> files.put(name + ".parameters.json", file));
    }
    Optional<String> button = button();
    Files.createDirectories(out);
    for (Map.Entry<String, RenderedDocument> file : files.entrySet()) {
      Path path = out.resolve(file.getKey());
      file.getValue().write(path);
      console.println(Text.printable("wrote " + path));
    }
    if (button.isPresent()) {
      Path path = out.resolve("deploy-to-azure.md");
      TextFile.write(path, target -> target.append(button.get()));
      console.println(Text.printable("wrote " + path));
    }
  }

  private Optional<String> button() {
    if (publishedAt == null) {
      return Optional.empty();
    }
    if (format != TemplateFormat.ARM) {
      throw new ParameterException(
          spec.commandLine(), "--published-at needs --format arm, the one that the portal reads");
    }
    try {
      return Optional.of(
          cloud == null
              ? PortalLink.section(publishedAt)
              : new PortalLink(publishedAt, cloud).toMarkdown() + "\n");
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), Text.printable("--published-at: " + e.getMessage()), e);
    }
  }

  private TerraformFile terraform(DeploymentTemplate template) {
    if (subscription == null) {
      throw new ParameterException(
          spec.commandLine(), "--format terraform needs --subscription, the customer's");
    }
    if (template.target() != DeploymentTarget.SUBSCRIPTION) {
      throw new ParameterException(
          spec.commandLine(),
          "--format terraform has no policy that delegates: leave out --scope management-group");
    }
    TerraformFile file = template.at(subscription).toTerraform().orElseThrow();
    return imports ? file.withImports() : file;
  }
}
