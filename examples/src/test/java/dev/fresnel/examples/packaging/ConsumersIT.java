// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs one program with what Maven chose for projects that depend on Fresnel and on others. */
class ConsumersIT {

  private static final Path CONSUMERS = BuiltModule.root().resolve("examples/consumers");

  /** So many lines tell how the program was run. */
  private static final int HEAD = 3;

  /** What the first project printed. */
  private static @Nullable List<String> first;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "azure-sdk, 2.22.4, false",
    "azure-sdk, 2.22.4, true",
    "azure-sdk-first, 2.17.2, false",
    "azure-sdk-first, 2.17.2, true",
    "jackson-oldest, 2.15.4, false",
    "jackson-oldest, 2.15.4, true",
    "jackson-newest, 2.23.0, false",
    "jackson-newest, 2.23.0, true"
  })
  void writesTheSameWithWhateverMavenChose(String consumer, String jackson, boolean modules)
      throws IOException, InterruptedException {
    List<String> lines = run(consumer, modules, folder);
    assertEquals(
        List.of("module path " + modules, "core " + jackson, "databind " + jackson),
        lines.subList(0, Math.min(HEAD, lines.size())),
        () -> String.join("\n", lines));
    List<String> printed = lines.subList(HEAD, lines.size());
    assertTrue(printed.contains("  \"contentVersion\": \"1.0.0.0\","), "the template is there");
    assertEquals(Objects.requireNonNullElse(first, printed), printed);
    first = printed;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void writesAndReadsWithJackson3(boolean modules) throws IOException, InterruptedException {
    Path project = CONSUMERS.resolve("jackson3");
    assumeTrue(
        Files.isDirectory(project.resolve("target/lib")), "this build left out the consumers");
    ProgramRun program =
        new ProgramRun(project.resolve("src/main/java"), project.resolve("target/lib"), folder);
    List<String> lines = program.run(modules, "dev.fresnel.consumer.jackson3", "Jackson3Consumer");
    assertEquals(
        List.of(
            "" + modules,
            "{\"type\":\"Microsoft.ManagedServices/registrationDefinitions\","
                + "\"properties\":{\"registrationDefinitionName\":\"Contoso\","
                + "\"managedByTenantId\":\"0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21\","
                + "\"authorizations\":[{\"principalId\":\"f5c3d3b7-9f55-4a33-9c5f-3f1d2c6a0b11\","
                + "\"principalIdDisplayName\":\"Tier 1\",\"principalType\":\"group\","
                + "\"roleDefinitionId\":\"acdd72a7-3385-48ef-bd42-f606fba81ae7\"}]}}",
            "true"),
        lines);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void findsAndTestsRulesOfOnesOwn(boolean modules) throws IOException, InterruptedException {
    Path project = CONSUMERS.resolve("own-rules");
    assumeTrue(
        Files.isDirectory(project.resolve("target/lib")), "this build left out the consumers");
    ProgramRun program =
        new ProgramRun(project.resolve("src/main/java"), project.resolve("target/lib"), folder);
    List<String> lines =
        program.run(
            modules,
            "dev.fresnel.consumer.rules",
            "RulesConsumer",
            project.resolve("src/fixtures").toString());
    assertEquals(2, lines.size(), () -> String.join("\n", lines));
    assertTrue(lines.get(0).contains("LH9001"), lines.get(0));
    assertEquals("[]", lines.get(1), "what is not as it should be");
  }

  /** What the Azure SDK sees of the emulator, by HTTPS and by HTTP. */
  private static final String SEEN =
      """
      subscriptions: 1
      registered: Registered
      group there: false
      group: web
      group there: true
      groups: [web, old]
      groups: [web]
      definition: Microsoft.ManagedServices/registrationDefinitions
      assignment: Microsoft.ManagedServices/registrationAssignments
      access given: 1
      definition there: true
      removed while assigned: InvalidRegistrationDefinitionDeleteRequest
      definition gone: RegistrationDefinitionNotFound
      would: Create registrationDefinitions
      would: Create registrationAssignments
      deployed: Succeeded
      would: NoChange registrationDefinitions
      would: NoChange registrationAssignments
      deployments: 1
      deployed: Succeeded
      deployed: Succeeded
      access given: 1
      refused: DeploymentFailed, InvalidRegistrationDefinitionCreateRequest
      """;

  @Test
  void deploysToTheEmulatorWithTheAzureSdk() throws IOException, InterruptedException {
    Path project = CONSUMERS.resolve("azure-sdk-emulated");
    assumeTrue(
        Files.isDirectory(project.resolve("target/lib")), "this build left out the consumers");
    ProgramRun program =
        new ProgramRun(project.resolve("src/main/java"), project.resolve("target/lib"), folder);
    assertEquals(
        ("connection: https\n" + SEEN + "connection: http\n" + SEEN).lines().toList(),
        program.run(false, "dev.fresnel.consumer.emulated", "EmulatedConsumer"));
  }

  @Test
  void servesWithSpringBoot() throws IOException, InterruptedException {
    Path project = CONSUMERS.resolve("spring-boot");
    assumeTrue(
        Files.isDirectory(project.resolve("target/lib")), "this build left out the consumers");
    ProgramRun program =
        new ProgramRun(project.resolve("src/main/java"), project.resolve("target/lib"), folder);
    assertEquals(
        List.of(
            "200 {\"id\":\"gold\",\"privateAudience\":[\"3f6d4c1e-8a52-4b7f-9c3d-2e1f0a9b8c7d\"],"
                + "\"manifest\":{\"version\":\"1.0.0\","
                + "\"managedByTenantId\":\"0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21\"}}",
            "400",
            "400"),
        program.run(false, "dev.fresnel.consumer.spring", "SpringConsumer"));
  }

  private static List<String> run(String consumer, boolean modules, Path output)
      throws IOException, InterruptedException {
    Path lib = CONSUMERS.resolve(consumer).resolve("target/lib");
    assumeTrue(Files.isDirectory(lib), "this build left out the consumers");
    ProgramRun program = new ProgramRun(CONSUMERS.resolve("src/main/java"), lib, output);
    return program.run(modules, "dev.fresnel.consumer", "Consumer");
  }
}
