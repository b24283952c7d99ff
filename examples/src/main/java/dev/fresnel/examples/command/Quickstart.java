// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.Onboarding;
import dev.fresnel.arm.template.DeploymentTemplate;
import dev.fresnel.arm.template.ParameterPlacement;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.text.Text;
import dev.fresnel.examples.FabrikamOffer;
import dev.fresnel.validation.report.Report;
import dev.fresnel.validation.report.ReportFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds, checks and renders the offer of Microsoft's onboarding guide. */
@Command(
    name = "quickstart",
    description = "Builds the Fabrikam offer, shows the findings, and writes its templates.",
    mixinStandardHelpOptions = true)
final class Quickstart implements Callable<Integer> {

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where the templates go; made if it is not there.")
  private Path out = Path.of("out");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter console = spec.commandLine().getOut();
    Onboarding fabrikam = FabrikamOffer.onboarding();
    Checked<RegistrationDefinition> checked = fabrikam.validate();
    console.println(fabrikam.definition().name());
    Report.of(checked.findings(), Lighthouse.standard().catalog())
        .writeTo(ReportFormat.TEXT, console);
    if (checked.hasErrors()) {
      return 1;
    }
    Files.createDirectories(out);
    RenderOptions withFile = RenderOptions.builder().parameters(ParameterPlacement.FILE).build();
    Onboarding rendered = fabrikam.withOptions(withFile);
    write(rendered.at(TemplateScope.subscription()), "subscription", console);
    write(
        rendered.at(
            TemplateScope.resourceGroups(ResourceGroupName.parse("interstellar-production"))),
        "resource-group",
        console);
    return 0;
  }

  private void write(Onboarding onboarding, String name, PrintWriter console) throws IOException {
    DeploymentTemplate template = onboarding.render();
    Path file = out.resolve(name + ".json");
    template.write(file);
    console.println(Text.printable("wrote " + file));
    if (template.parameters().isPresent()) {
      Path parameters = out.resolve(name + ".parameters.json");
      template.parameters().get().write(parameters);
      console.println(Text.printable("wrote " + parameters));
    }
  }
}
