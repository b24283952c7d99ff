// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.emulator;

import static dev.fresnel.arm.emulator.EmulatorTexts.ASSIGNMENT;
import static dev.fresnel.arm.emulator.EmulatorTexts.CUSTOMER_TENANT;
import static dev.fresnel.arm.emulator.EmulatorTexts.DEFINITION;
import static dev.fresnel.arm.emulator.EmulatorTexts.DEPLOYMENTS_VERSION;
import static dev.fresnel.arm.emulator.EmulatorTexts.PROVIDER;
import static dev.fresnel.arm.emulator.EmulatorTexts.READER;
import static dev.fresnel.arm.emulator.EmulatorTexts.SUBSCRIPTION;
import static dev.fresnel.arm.emulator.EmulatorTexts.VERSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.emulator.EmulatorClient.Answer;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file in which an emulator keeps its state. */
class EmulatorStateFileTest {

  private static final String HEADER = "{\"fresnelEmulator\":1}\n";

  @TempDir private Path folder = Path.of("replaced by JUnit");
  private Path file = folder;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("state.jsonl");
  }

  private static void delegate(EmulatorClient client) {
    client.post(PROVIDER + "/register" + VERSION, "");
    client.put(DEFINITION + VERSION, EmulatorTexts.definition("Contoso", READER));
    assertEquals(201, client.put(ASSIGNMENT + VERSION, EmulatorTexts.assignment()).status());
  }

  @Test
  void theStateSurvivesARestartAndALineThatWasNotFinished() throws IOException {
    try (LighthouseEmulator emulator = LighthouseEmulator.builder().stateFile(file).start()) {
      EmulatorClient client = EmulatorClient.of(emulator);
      delegate(client);
      client.put(SUBSCRIPTION + "/providers/Contoso.Monitoring/rules/a" + VERSION, "{}");
    }
    Files.writeString(file, "{\"tenant\": \"5f1a", StandardOpenOption.APPEND);
    try (LighthouseEmulator emulator = LighthouseEmulator.builder().stateFile(file).start()) {
      EmulatorClient client = EmulatorClient.of(emulator);
      assertEquals(200, client.get(ASSIGNMENT + VERSION).status());
      assertEquals(
          200,
          client
              .get(SUBSCRIPTION + "/providers/Contoso.Monitoring/rules/a" + DEPLOYMENTS_VERSION)
              .status());
      assertEquals(200, client.delete(ASSIGNMENT + VERSION).status());
    }
    try (LighthouseEmulator emulator = LighthouseEmulator.builder().stateFile(file).start()) {
      assertEquals(404, EmulatorClient.of(emulator).get(ASSIGNMENT + VERSION).status());
    }
  }

  @Test
  void aLineThatWasCutWithinACharacterIsPassedOver() throws IOException {
    try (LighthouseEmulator emulator = LighthouseEmulator.builder().stateFile(file).start()) {
      delegate(EmulatorClient.of(emulator));
    }
    long whole = Files.size(file);
    Files.write(file, new byte[] {'{', '"', (byte) 0xe2, (byte) 0x82}, StandardOpenOption.APPEND);
    try (LighthouseEmulator emulator = LighthouseEmulator.builder().stateFile(file).start()) {
      assertEquals(200, EmulatorClient.of(emulator).get(ASSIGNMENT + VERSION).status());
    }
    assertEquals(whole, Files.size(file));
  }

  @Test
  void twoEmulatorsDoNotKeepTheirStateInOneFile() throws IOException {
    LighthouseEmulator.Builder other = LighthouseEmulator.builder().stateFile(file);
    try (LighthouseEmulator emulator = LighthouseEmulator.builder().stateFile(file).start()) {
      IOException refused = assertThrows(IOException.class, other::start);
      assertEquals(
          file + ": another emulator keeps its state there; stop it first", refused.getMessage());
      assertEquals(200, EmulatorClient.of(emulator).get("/subscriptions" + VERSION).status());
    }
    other.start().close();
  }

  /** Starts with a file that says something; gives why it does not start. */
  private String refusal(String text) throws IOException {
    Files.writeString(file, text);
    LighthouseEmulator.Builder builder = LighthouseEmulator.builder().stateFile(file);
    String refused = assertThrows(IOException.class, builder::start).getMessage();
    assertEquals(text, Files.readString(file), "is left as it is");
    assertTrue(refused.startsWith(file + ": "), refused);
    return refused.substring((file + ": ").length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"notes without an end of the line", "notes\n", "{\"fresnelEmulator\":2}\n", "\n"})
  void aFileOfSomethingElseIsLeftAsItIs(String text) throws IOException {
    assertEquals(
        "it keeps no state of an emulator: its first line is not {\"fresnelEmulator\":1}",
        refusal(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"fresnelEm", "{\"fresnelEmulator\":1}"})
  void aFileWhoseFirstLineWasCutIsBegunAgain(String text) throws IOException {
    Files.writeString(file, text);
    try (LighthouseEmulator emulator = LighthouseEmulator.builder().stateFile(file).start()) {
      assertEquals(1, emulator.state().customerTenants().size());
    }
    assertTrue(Files.readString(file).startsWith(HEADER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense | line 2 is damaged: it is no entry of a tenant; remove it, or the file",
        "{'tenant': 'x'} | line 2 is damaged: it is no entry of a tenant; remove it, or the file",
        "{'tenant': 'T', 'event': {'kind': 'nothing'}} | line 2 is damaged: Line 2 cannot be"
            + " read,",
      })
  void aDamagedLineIsNamed(String line, String why) throws IOException {
    String refused = refusal(HEADER + line.replace('\'', '"').replace("T", CUSTOMER_TENANT) + "\n");
    assertTrue(refused.startsWith(why), refused);
  }

  @Test
  void oneSubscriptionHasOneCustomer() throws IOException {
    TenantId other = TenantId.parse("a41c7d60-3b9e-4f15-86d2-7e5f0c8b9a31");
    SubscriptionId subscription = LighthouseEmulator.SUBSCRIPTION;
    LighthouseEmulator.Builder builder = LighthouseEmulator.builder().stateFile(file);
    try (LighthouseEmulator emulator = builder.start()) {
      String refused =
          assertThrows(
                  IllegalArgumentException.class,
                  () -> emulator.state().addSubscription(other, subscription))
              .getMessage();
      assertEquals(
          "a subscription must be that of one customer, and "
              + subscription
              + " is that of "
              + CUSTOMER_TENANT
              + " already, not of "
              + other,
          refused);
    }
    List<String> lines = Files.readAllLines(file);
    String contradicted =
        String.join("\n", lines)
            + "\n"
            + lines.get(1).replace(CUSTOMER_TENANT, other.value())
            + "\n";
    assertTrue(refusal(contradicted).startsWith("it contradicts itself: a subscription must be"));
    LighthouseEmulator.Builder both =
        LighthouseEmulator.builder().customer(other, subscription).customer(other, subscription);
    assertThrows(
        IllegalArgumentException.class,
        () -> both.customer(LighthouseEmulator.CUSTOMER_TENANT, subscription));
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(file);
    LighthouseEmulator.Builder builder = LighthouseEmulator.builder().stateFile(file);
    assertEquals(
        file + ": the state is kept in a file, and this is none; name another",
        assertThrows(IOException.class, builder::start).getMessage());
  }

  @Test
  void whatCannotBeKeptIsToldAndNothingIsKeptAfterIt() throws IOException {
    String kept;
    try (LighthouseEmulator emulator = LighthouseEmulator.builder().stateFile(file).start()) {
      kept = Files.readString(file);
      // What is written by a thread that is interrupted fails.
      Thread.currentThread().interrupt();
      UncheckedIOException failed =
          assertThrows(
              UncheckedIOException.class,
              () ->
                  emulator
                      .state()
                      .addResourceGroup(
                          LighthouseEmulator.SUBSCRIPTION, ResourceGroupName.parse("web")));
      assertTrue(Thread.interrupted());
      assertTrue(
          String.valueOf(failed.getMessage())
              .startsWith("What was done cannot be kept in " + file + ", nor what is done after"),
          failed::getMessage);
      Answer refused =
          EmulatorClient.of(emulator)
              .put(
                  SUBSCRIPTION + "/resourceGroups/app" + DEPLOYMENTS_VERSION,
                  "{\"location\": \"westeurope\"}");
      assertEquals(500, refused.status());
      assertTrue(refused.message().startsWith("What was done cannot be kept"), refused::message);
    }
    assertEquals(kept, Files.readString(file));
  }
}
