// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Azure CLI against the emulator, where it is installed; .ci/install-clients installs it. */
@EmulatedLighthouse
class AzureCliIT {

  private static final Path PAGE = Path.of(System.getProperty("fresnel.root"), "docs/testing.md");

  /** After the lines of the page: what Azure refuses is an error. */
  private static final String REFUSED =
      """
      if az deployment sub create -n refused -l westeurope --template-file refused.json 2> refusal
      then exit 1
      fi
      cat refusal
      """;

  @TempDir private Path folder = Path.of("replaced by JUnit");

  @BeforeAll
  static void isInstalled() {
    assumeTrue(ClientRun.isThere("az"), "the Azure CLI is not there: run .ci/install-clients");
  }

  @Test
  void theLinesOfThePageDelegateASubscription(LighthouseEmulator emulator)
      throws IOException, InterruptedException {
    String lines =
        Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE))
            .results()
            .findFirst()
            .orElseThrow()
            .group(1)
            .replace("https://localhost:8443/", emulator.baseUri().toString());
    Files.writeString(folder.resolve("ca.pem"), emulator.certificate());
    Files.writeString(
        folder.resolve("template.json"),
        "// The CLI sends comments on as they are.\n"
            + FabrikamOffer.onboarding().render().toJson());
    Principal group =
        Principal.group(PrincipalId.parse("f5c3d3b7-9f55-4a33-9c5f-3f1d2c6a0b11"), "Tier 1");
    FabrikamOffer.onboarding()
        .authorize(group, Roles.OWNER)
        .renderEvenIfRefused()
        .write(folder.resolve("refused.json"));
    Files.writeString(folder.resolve("lines.sh"), lines + REFUSED);
    ClientRun shell =
        new ClientRun(
            folder, Map.of("TMPDIR", folder.toString(), "AZURE_CORE_COLLECT_TELEMETRY", "false"));
    Ended ended = shell.run("sh", "-e", "lines.sh");
    String printed = ended.printedWell();
    for (String expected :
        new String[] {
          "\"provisioningState\": \"Succeeded\"",
          "\"registrationDefinitionName\": \"" + FabrikamOffer.onboarding().definition().name(),
          "InvalidRegistrationDefinitionCreateRequest",
          Roles.OWNER.value()
        }) {
      assertTrue(printed.contains(expected), () -> expected + " is not in\n" + printed);
    }
    assertEquals(1, emulator.state().of(LighthouseEmulator.SUBSCRIPTION).accessGiven().size());
  }
}
