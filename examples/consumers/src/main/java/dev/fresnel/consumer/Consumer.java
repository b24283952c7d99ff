// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.template.DeploymentTemplate;
import dev.fresnel.arm.template.ParameterPlacement;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.json.ModelReader;
import dev.fresnel.core.json.ModelWriter;
import dev.fresnel.core.role.Roles;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.RuleSettingsReader;
import dev.fresnel.validation.report.Report;
import dev.fresnel.validation.report.ReportFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes and reads all that Fresnel uses Jackson for, and prints it. The first three lines tell how
 * it was run; all others must be the same with each.
 */
public final class Consumer {

  private Consumer() {}

  /** Takes no arguments. */
  public static void main(String[] args) throws IOException {
    System.out.println("module path " + Lighthouse.class.getModule().isNamed());
    System.out.println("core " + com.fasterxml.jackson.core.json.PackageVersion.VERSION);
    System.out.println("databind " + com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION);
    Lighthouse lighthouse = Lighthouse.standard();
    DeploymentTemplate template =
        lighthouse
            .onboard("[Contoso] operations \u00e9")
            .managedBy(TenantId.parse("0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21"))
            .authorize(
                Principal.group(
                    PrincipalId.parse("f5c3d3b7-9f55-4a33-9c5f-3f1d2c6a0b11"), "Tier 1"),
                Roles.READER)
            .withOptions(RenderOptions.builder().parameters(ParameterPlacement.FILE).build())
            .render();
    System.out.println(template.toJson());
    System.out.println(template.parameters().orElseThrow().toJson());
    List<Finding> findings = new ArrayList<>();
    for (String text : List.of("// comment\n" + template.toJson(), "{'resources': [],}")) {
      findings.addAll(lighthouse.validate(lighthouse.read(Source.text("t.json", text))).findings());
    }
    for (ReportFormat format : ReportFormat.values()) {
      System.out.println(Report.of(findings, lighthouse.catalog()).toString(format));
    }
    mapper(lighthouse);
  }

  private static void mapper(Lighthouse lighthouse) throws IOException {
    RegistrationDefinition definition =
        lighthouse
            .onboard("Contoso")
            .managedBy(TenantId.parse("0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21"))
            .definition();
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    String json = mapper.writeValueAsString(definition);
    System.out.println(json);
    System.out.println(mapper.readValue(json, RegistrationDefinition.class).equals(definition));
    String own = ModelWriter.toJson(definition);
    System.out.println(own);
    System.out.println(
        ModelReader.read(Source.text("d.json", own), RegistrationDefinition.class)
            .orThrow()
            .value()
            .equals(definition));
    System.out.println(
        RuleSettingsReader.read(Source.text("s.json", "{\"severities\": {\"LH2011\": \"info\"}}"))
            .findings());
  }
}
