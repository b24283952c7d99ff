// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fresnel.arm.fixtures.emulator.EmulatedLighthouse;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Azure SDK for Python against the emulator; Debian's Azure CLI brings it along. */
@EmulatedLighthouse
class PythonSdkIT {

  private static final Path PROGRAM =
      Path.of(
          System.getProperty("fresnel.root"), "examples/src/test/resources/clients/onboarding.py");

  @TempDir private Path folder = Path.of("replaced by JUnit");

  @Test
  void registersDelegatesAndIsToldWhyItIsRefused(LighthouseEmulator emulator)
      throws IOException, InterruptedException {
    ClientRun python = new ClientRun(folder, Map.of());
    String interpreter = Files.isExecutable(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "";
    assumeTrue(
        !interpreter.isEmpty()
            && python.run(interpreter, "-c", "import azure.mgmt.managedservices").exit() == 0,
        "the SDK for Python is not there: run .ci/install-clients");
    Path ca = Files.writeString(folder.resolve("ca.pem"), emulator.certificate());
    String printed =
        python
            .run(
                interpreter,
                PROGRAM.toAbsolutePath().toString(),
                emulator.baseUri().toString().replaceAll("/$", ""),
                ca.toString(),
                LighthouseEmulator.SUBSCRIPTION.value())
            .printedWell();
    assertEquals(
        """
        registered Registered
        made Contoso
        assigned 1
        refused InvalidRegistrationDefinitionCreateRequest
        """,
        printed);
    assertEquals(1, emulator.state().of(LighthouseEmulator.SUBSCRIPTION).accessGiven().size());
  }
}
