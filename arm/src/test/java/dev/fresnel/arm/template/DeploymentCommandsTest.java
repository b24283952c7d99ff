// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentCommandsTest {

  private static final String SUBSCRIPTION = RenderCases.SUBSCRIPTION.value();
  private static final String GUID = "39d242cb-8f56-59af-ac85-9a03fe0aeeb9";
  private static final String PROVIDER = "/providers/Microsoft.ManagedServices/";
  private static final DeploymentFiles INLINE = DeploymentFiles.of("westeurope", "template.json");

  private final DeploymentTemplate group =
      RenderCases.named("resource-group/2022-10-01/plain-inline");
  private final DeploymentTemplate policy =
      RenderCases.named("management-group/2022-10-01/plain-inline");

  @Test
  void azDeploysChecksAndRemoves() {
    String at = " --subscription " + SUBSCRIPTION;
    String definition =
        "/subscriptions/" + SUBSCRIPTION + PROVIDER + "registrationDefinitions/" + GUID;
    String assignment =
        "/subscriptions/"
            + SUBSCRIPTION
            + "/resourceGroups/rg-web"
            + PROVIDER
            + "registrationAssignments/"
            + GUID;
    assertEquals(
        new DeploymentCommands(
            List.of(
                "az deployment sub create"
                    + at
                    + " --name lighthouse-"
                    + GUID
                    + " --location westeurope --template-file template.json"),
            List.of(
                "az rest --method get" + at + " --url '" + definition + "?api-version=2022-10-01'",
                "az rest --method get" + at + " --url '" + assignment + "?api-version=2022-10-01'"),
            List.of(
                "az managedservices assignment delete" + at + " --assignment " + assignment,
                "az managedservices definition delete" + at + " --definition " + definition)),
        group.at(RenderCases.SUBSCRIPTION).commands(CommandShell.AZURE_CLI, INLINE));
  }

  @Test
  void powerShellDeploysChecksAndRemoves() {
    String context = "Set-AzContext -Subscription '" + SUBSCRIPTION + "'";
    String scope = "/subscriptions/" + SUBSCRIPTION;
    String inGroup = scope + "/resourceGroups/rg-web";
    String get = "Invoke-AzRestMethod -Method GET -Path '";
    assertEquals(
        new DeploymentCommands(
            List.of(
                context,
                "New-AzSubscriptionDeployment -Name 'lighthouse-"
                    + GUID
                    + "' -Location 'westeurope' -TemplateFile 'template.json'"),
            List.of(
                context,
                get
                    + scope
                    + PROVIDER
                    + "registrationDefinitions/"
                    + GUID
                    + "?api-version=2022-10-01'",
                get
                    + inGroup
                    + PROVIDER
                    + "registrationAssignments/"
                    + GUID
                    + "?api-version=2022-10-01'"),
            List.of(
                context,
                "Remove-AzManagedServicesAssignment -Name '" + GUID + "' -Scope '" + inGroup + "'",
                "Remove-AzManagedServicesDefinition -Name '" + GUID + "' -Scope '" + scope + "'")),
        group.at(RenderCases.SUBSCRIPTION).commands(CommandShell.POWERSHELL, INLINE));
  }

  @Test
  void managementGroupsHaveCommandsOfTheirOwn() {
    PlannedDeployment planned = policy.at(new ManagementGroupScope("Customers"));
    DeploymentCommands az = planned.commands(CommandShell.AZURE_CLI, INLINE);
    assertEquals(
        List.of(
            "az deployment mg create --management-group-id Customers --name lighthouse-"
                + GUID
                + " --location westeurope --template-file template.json"),
        az.deploy());
    String at = "/providers/Microsoft.Management/managementGroups/Customers/providers/";
    assertEquals(
        List.of(
            "az rest --method delete --url '"
                + at
                + "Microsoft.Authorization/roleAssignments/"
                + planned.resources().get(2).name()
                + "?api-version=2022-04-01'",
            "az rest --method delete --url '"
                + at
                + "Microsoft.Authorization/policyAssignments/lh-39d242cb8f5659afac85"
                + "?api-version=2022-06-01'",
            "az rest --method delete --url '"
                + at
                + "Microsoft.Authorization/policyDefinitions/lighthouse-"
                + GUID
                + "?api-version=2021-06-01'"),
        az.remove());
    DeploymentCommands powerShell = planned.commands(CommandShell.POWERSHELL, INLINE);
    assertEquals(
        List.of(
            "New-AzManagementGroupDeployment -ManagementGroupId 'Customers' -Name 'lighthouse-"
                + GUID
                + "' -Location 'westeurope' -TemplateFile 'template.json'"),
        powerShell.deploy());
    assertEquals(3, powerShell.check().size());
    assertEquals(3, powerShell.remove().size());
  }

  @Test
  void namesTheParametersFile() {
    PlannedDeployment planned =
        RenderCases.named("subscription/2022-10-01/plain-file").at(RenderCases.SUBSCRIPTION);
    DeploymentFiles files = DeploymentFiles.of("West Europe", "it's.json", "$p.json");
    assertEquals(
        List.of(
            "az deployment sub create --subscription "
                + SUBSCRIPTION
                + " --name lighthouse-"
                + GUID
                + " --location 'West Europe' --template-file 'it'\\''s.json' --parameters"
                + " '@$p.json'"),
        planned.commands(CommandShell.AZURE_CLI, files).deploy());
    assertEquals(
        "New-AzSubscriptionDeployment -Name 'lighthouse-"
            + GUID
            + "' -Location 'West Europe' -TemplateFile 'it''s.json' -TemplateParameterFile"
            + " '$p.json'",
        planned.commands(CommandShell.POWERSHELL, files).deploy().get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-x.json", "@x.json"})
  void aFileNameIsNeitherAnOptionNorAFileToReadItFrom(String file) {
    assertEquals(
        "--template-file ./" + file,
        lastWords(
            group
                .at(RenderCases.SUBSCRIPTION)
                .commands(CommandShell.AZURE_CLI, DeploymentFiles.of("westeurope", file))
                .deploy()
                .get(0)));
  }

  private static String lastWords(String line) {
    return line.substring(line.indexOf("--template-file"));
  }

  @Test
  void hostileNamesStayWithinTheirArgument() {
    DeploymentTemplate template =
        TemplateRenderer.render(
            Definitions.operations(),
            TemplateScope.resourceGroups(ResourceGroupName.asWritten("a'; rm -rf ~ #\u2019{b}ß")),
            RenderOptions.defaults());
    PlannedDeployment planned = template.at(RenderCases.SUBSCRIPTION);
    String place = "/subscriptions/" + SUBSCRIPTION + "/resourceGroups/";
    String rest = "registrationAssignments/" + GUID;
    DeploymentCommands az = planned.commands(CommandShell.AZURE_CLI, INLINE);
    assertEquals(
        "az managedservices assignment delete --subscription "
            + SUBSCRIPTION
            + " --assignment '"
            + place
            + "a'\\''; rm -rf ~ #\u2019{b}ß"
            + PROVIDER
            + rest
            + "'",
        az.remove().get(0));
    assertEquals(
        "az rest --method get --subscription "
            + SUBSCRIPTION
            + " --url '"
            + place
            + "a%27%3B%20rm%20-rf%20~%20%23%E2%80%99%7Bb%7D%C3%9F"
            + PROVIDER
            + rest
            + "?api-version=2022-10-01'",
        az.check().get(1));
    assertEquals(
        "Remove-AzManagedServicesAssignment -Name '"
            + GUID
            + "' -Scope '"
            + place
            + "a''; rm -rf ~ #\u2019\u2019{b}ß'",
        planned.commands(CommandShell.POWERSHELL, INLINE).remove().get(1));
  }

  @Test
  void refusesFilesThatDoNotFitTheTemplate() {
    PlannedDeployment planned = group.at(RenderCases.SUBSCRIPTION);
    DeploymentFiles two = DeploymentFiles.of("westeurope", "t.json", "p.json");
    assertEquals(
        "files must not name a parameters file, since the template has none",
        refusal(() -> planned.commands(CommandShell.AZURE_CLI, two)));
    PlannedDeployment file =
        RenderCases.named("subscription/2022-10-01/plain-file").at(RenderCases.SUBSCRIPTION);
    assertEquals(
        "files must name a parameters file, since the template has one",
        refusal(() -> file.commands(CommandShell.AZURE_CLI, INLINE)));
  }

  @Test
  void refusesWhatNoCommandCanName() {
    assertEquals(
        "location must be an Azure region, such as westeurope, not \"west;europe\"",
        refusal(() -> DeploymentFiles.of("west;europe", "t.json")));
    assertEquals(
        "location must be an Azure region, such as westeurope, not \" \"",
        refusal(() -> DeploymentFiles.of(" ", "t.json")));
    assertEquals(
        "templateFile must be a file name that a command line can show, without control characters,"
            + " not \"\"",
        refusal(() -> DeploymentFiles.of("westeurope", "")));
    assertEquals(
        "parametersFile must be a file name that a command line can show, without control"
            + " characters, not \"a\\u0000\"",
        refusal(() -> DeploymentFiles.of("westeurope", "t.json", "a\0")));
    assertEquals(
        "scope must be one that a command can name, not \"/subscriptions/-x\"",
        refusal(
            () ->
                group
                    .at(new SubscriptionScope(SubscriptionId.asWritten("-x")))
                    .commands(CommandShell.AZURE_CLI, INLINE)));
    assertEquals(
        "scope must be one that a command can name, not"
            + " \"/providers/Microsoft.Management/managementGroups/a b\"",
        refusal(
            () ->
                policy
                    .at(new ManagementGroupScope("a b"))
                    .commands(CommandShell.POWERSHELL, INLINE)));
    DeploymentTemplate nul =
        TemplateRenderer.render(
            Definitions.operations(),
            TemplateScope.resourceGroups(ResourceGroupName.asWritten("\0")),
            RenderOptions.defaults());
    assertEquals(
        "id must be one that a command can name, not \"/subscriptions/"
            + SUBSCRIPTION
            + "/resourceGroups/\\u0000/providers/M\"... (165 characters)",
        refusal(() -> nul.at(RenderCases.SUBSCRIPTION).commands(CommandShell.AZURE_CLI, INLINE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tb'; id #", "a\nb", "\u202e", "\ufeff"})
  void refusesWhatALineCouldNotShow(String hostile) {
    PlannedDeployment planned =
        TemplateRenderer.render(
                Definitions.operations(),
                TemplateScope.resourceGroups(ResourceGroupName.asWritten(hostile)),
                RenderOptions.defaults())
            .at(RenderCases.SUBSCRIPTION);
    for (CommandShell shell : CommandShell.values()) {
      String message = refusal(() -> planned.commands(shell, INLINE));
      assertTrue(message.startsWith("id must be one that a command can name, not "), message);
      String name = refusal(() -> DeploymentFiles.of("westeurope", hostile));
      assertTrue(name.startsWith("templateFile must be a file name that a command line"), name);
    }
  }

  @Test
  void filesAreAValue() {
    DeploymentFiles files = DeploymentFiles.of("westeurope", "t.json", "p.json");
    assertEquals(files, DeploymentFiles.of("westeurope", "t.json", "p.json"));
    assertEquals(files.hashCode(), DeploymentFiles.of("westeurope", "t.json", "p.json").hashCode());
    assertNotEquals(files, DeploymentFiles.of("westeurope", "t.json"));
    assertNotEquals(files, DeploymentFiles.of("eastus", "t.json", "p.json"));
    assertNotEquals(files, DeploymentFiles.of("westeurope", "u.json", "p.json"));
    assertEquals("t.json, p.json in westeurope", files.toString());
    assertEquals("t.json in eastus", DeploymentFiles.of("eastus", "t.json").toString());
  }

  private static String refusal(org.junit.jupiter.api.function.Executable executable) {
    String message = assertThrows(IllegalArgumentException.class, executable).getMessage();
    return message == null ? "" : message;
  }
}
