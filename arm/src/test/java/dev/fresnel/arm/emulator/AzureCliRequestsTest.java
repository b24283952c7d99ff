// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.emulator.EmulatorClient.Answer;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks what the Azure CLI asks, in the same order; the file of the requests tells the rest. */
class AzureCliRequestsTest {

  private static final Path REQUESTS =
      Path.of(
          System.getProperty("fresnel.root"), "arm/src/test/resources/emulator/azure-cli.requests");

  /** A request, and the line that says what comes of it: a status, a pointer and its value. */
  private record Asked(String line, String body, String expected) {}

  private static List<Asked> requests() throws IOException {
    List<Asked> requests = new ArrayList<>();
    String line = "";
    StringBuilder body = new StringBuilder();
    for (String each : Files.readAllLines(REQUESTS)) {
      if (each.startsWith("> ")) {
        requests.add(new Asked(line, body.toString(), each.substring(2)));
        line = "";
        body.setLength(0);
      } else if (!line.isEmpty()) {
        body.append(each).append('\n');
      } else if (!each.isEmpty() && !each.startsWith("#")) {
        line = each;
      }
    }
    assertEquals("", line, "a request without an answer");
    return requests;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void eachRequestIsAnsweredAsTheClientExpects(boolean isSlow) throws IOException {
    LighthouseEmulator.Builder builder = LighthouseEmulator.builder();
    if (isSlow) {
      builder.slow();
    }
    int polled = 0;
    try (LighthouseEmulator emulator = builder.start()) {
      EmulatorClient client = EmulatorClient.of(emulator);
      String waitedFor = "";
      for (Asked each : requests()) {
        boolean isPoll = each.line.equals("POLL");
        if (isPoll && waitedFor.isEmpty()) {
          continue;
        }
        polled += isPoll ? 1 : 0;
        Answer answer = isPoll ? poll(client, waitedFor) : send(client, each);
        check(each, answer);
        String asynchronous = answer.header("Azure-AsyncOperation");
        String address = asynchronous.isEmpty() ? answer.header("Location") : asynchronous;
        waitedFor =
            address.isEmpty() ? "" : address.substring(emulator.baseUri().toString().length() - 1);
      }
    }
    assertEquals(isSlow ? 6 : 1, polled, "operations that were waited for");
  }

  private static Answer send(EmulatorClient client, Asked asked) {
    String[] words = asked.line.split(" ", 2);
    String path = words[1].replace("$", "%24").replace("'", "%27");
    return client.send(words[0], path, asked.body);
  }

  private static Answer poll(EmulatorClient client, String path) {
    Answer answer = client.get(path);
    for (int i = 0; i < 5; i++) {
      boolean isRunning = answer.status() == 202 || answer.text("/status").equals("Running");
      if (!isRunning) {
        return answer;
      }
      assertEquals("1", answer.header("Retry-After"));
      answer = client.get(path);
    }
    return answer;
  }

  private static void check(Asked asked, Answer answer) {
    String[] words = asked.expected.split(" ", 3);
    String said = asked.line + "\n" + answer.response().body();
    if (words[0].equals("2xx")) {
      assertTrue(answer.status() >= 200 && answer.status() < 300, said);
    } else {
      assertEquals(words[0], String.valueOf(answer.status()), said);
    }
    if (words.length == 3) {
      assertEquals(words[2], answer.text(words[1]), said);
    }
  }
}
