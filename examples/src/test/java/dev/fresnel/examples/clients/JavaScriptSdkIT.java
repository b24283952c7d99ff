// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fresnel.arm.fixtures.emulator.EmulatedLighthouse;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import dev.fresnel.examples.FabrikamOffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Azure SDK for JavaScript against the emulator; .ci/install-clients installs it. */
@EmulatedLighthouse
class JavaScriptSdkIT {

  private static final Path ROOT = Path.of(System.getProperty("fresnel.root")).toAbsolutePath();
  private static final Path MODULES = ROOT.resolve(".ci/clients/node_modules");
  private static final Path PROGRAM =
      ROOT.resolve("examples/src/test/resources/clients/onboarding.mjs");

  @TempDir private Path folder = Path.of("replaced by JUnit");

  @BeforeAll
  static void isInstalled() {
    assumeTrue(ClientRun.isThere("node"), "Node.js is not there");
    assumeTrue(
        Files.isDirectory(MODULES.resolve("@azure/arm-resources")),
        "the SDK for JavaScript is not there: run .ci/install-clients");
  }

  @Test
  void registersDeploysAndIsToldWhyItIsRefused(LighthouseEmulator emulator)
      throws IOException, InterruptedException {
    Path ca = Files.writeString(folder.resolve("ca.pem"), emulator.certificate());
    FabrikamOffer.onboarding().render().write(folder.resolve("template.json"));
    Files.createSymbolicLink(folder.resolve("node_modules"), MODULES);
    Files.copy(PROGRAM, folder.resolve("onboarding.mjs"));
    String endpoint = emulator.baseUri().toString().replaceAll("/$", "");
    ClientRun node = new ClientRun(folder, Map.of("NODE_EXTRA_CA_CERTS", ca.toString()));
    String printed =
        node.run("node", "onboarding.mjs", endpoint, LighthouseEmulator.SUBSCRIPTION.value())
            .printedWell();
    assertEquals(
        """
        registered Registered
        would Create Create
        deployed Succeeded
        refused ResourceGroupNotFound
        """,
        printed);
    assertEquals(1, emulator.state().of(LighthouseEmulator.SUBSCRIPTION).accessGiven().size());
    assertTrue(
        emulator.requests().stream()
            .anyMatch(each -> each.path().endsWith("/deployments/onboarding")));
  }
}
