// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fresnel.arm.fixtures.emulator.EmulatedLighthouse;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import dev.fresnel.core.Principal;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.examples.FabrikamOffer;
import dev.fresnel.examples.clients.ClientRun.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Azure CLI against the emulator, where it is installed; .ci/install-clients installs it. */
@EmulatedLighthouse
class AzureCliIT {

  private static final String SUBSCRIPTION = LighthouseEmulator.SUBSCRIPTION.value();

  @TempDir private Path folder = Path.of("replaced by JUnit");

  @BeforeAll
  static void isInstalled() {
    assumeTrue(ClientRun.isThere("az"), "the Azure CLI is not there: run .ci/install-clients");
  }

  private ClientRun signIn(LighthouseEmulator emulator) throws IOException, InterruptedException {
    Path ca = Files.writeString(folder.resolve("ca.pem"), emulator.certificate());
    ClientRun az =
        new ClientRun(
            folder,
            Map.of(
                "AZURE_CONFIG_DIR", folder.resolve("azure").toString(),
                "AZURE_CORE_COLLECT_TELEMETRY", "false",
                "REQUESTS_CA_BUNDLE", ca.toString()));
    // docs/testing.md shows these lines, and the command prints them.
    az.run(
            "az",
            "cloud",
            "register",
            "-n",
            "Emulator",
            "--endpoint-resource-manager",
            emulator.baseUri().toString())
        .printedWell();
    az.run("az", "cloud", "set", "-n", "Emulator").printedWell();
    String accounts =
        az.run(
                "az",
                "login",
                "--service-principal",
                "-u",
                "6b1f2c9e-4d73-4a08-b5e1-90c7d8a3f264",
                "-p",
                "any",
                "--tenant",
                LighthouseEmulator.CUSTOMER_TENANT.value())
            .printedWell();
    assertTrue(accounts.contains(SUBSCRIPTION), accounts);
    return az;
  }

  private static Ended deploy(ClientRun az, Path template)
      throws IOException, InterruptedException {
    return az.run(
        "az",
        "deployment",
        "sub",
        "create",
        "-n",
        "onboarding",
        "-l",
        "westeurope",
        "--template-file",
        template.toString(),
        "--query",
        "properties.provisioningState",
        "-o",
        "tsv");
  }

  @Test
  void deploysATemplateAndListsWhatItDelegates(LighthouseEmulator emulator)
      throws IOException, InterruptedException {
    ClientRun az = signIn(emulator);
    az.run("az", "provider", "register", "-n", "Microsoft.ManagedServices").printedWell();
    Path template = folder.resolve("template.json");
    FabrikamOffer.onboarding().render().write(template);
    Files.writeString(
        template, "// What the CLI sends on as it is.\n" + Files.readString(template));
    assertEquals("Succeeded\n", deploy(az, template).printedWell());
    assertEquals(1, emulator.state().of(LighthouseEmulator.SUBSCRIPTION).accessGiven().size());
    String listed =
        az.run(
                "az",
                "managedservices",
                "definition",
                "list",
                "--query",
                "[].properties.registrationDefinitionName",
                "-o",
                "tsv")
            .printedWell();
    assertEquals(FabrikamOffer.onboarding().definition().name() + "\n", listed);
  }

  @Test
  void whatAzureRefusesIsAnErrorWithItsReason(LighthouseEmulator emulator)
      throws IOException, InterruptedException {
    ClientRun az = signIn(emulator);
    az.run("az", "provider", "register", "-n", "Microsoft.ManagedServices").printedWell();
    Path template = folder.resolve("template.json");
    Principal group =
        Principal.group(PrincipalId.parse("f5c3d3b7-9f55-4a33-9c5f-3f1d2c6a0b11"), "Tier 1");
    FabrikamOffer.onboarding().authorize(group, Roles.OWNER).renderEvenIfRefused().write(template);
    Ended refused = deploy(az, template);
    assertNotEquals(0, refused.exit());
    assertTrue(refused.complained().contains(Roles.OWNER.value()), refused.complained());
    assertEquals(0, emulator.state().of(LighthouseEmulator.SUBSCRIPTION).accessGiven().size());
  }
}
