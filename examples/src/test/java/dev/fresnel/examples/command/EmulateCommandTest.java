// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EmulateCommandTest {

  private static final Pattern AT = Pattern.compile("The emulator is at (\\S+) until");
  private static final String TENANT = "5e0d9f3a-71c6-4b28-9d84-c2a6b1e7f053";
  private static final String OTHER_TENANT = "a41c7d60-3b9e-4f15-86d2-7e5f0c8b9a31";
  private static final String FIRST = "0f6e5d4c-1b2a-4938-8765-d4c3b2a19087";
  private static final String SECOND = "13579bdf-2468-4ace-9135-f0e1d2c3b4a5";

  private final CommandRun fresnel = new CommandRun();
  @TempDir private Path folder = Path.of("replaced by JUnit");

  /** What is done while the emulator runs. */
  private interface Meanwhile {
    void run(URI base) throws Exception;
  }

  private int emulate(Meanwhile meanwhile, String... arguments) throws Exception {
    AtomicInteger exit = new AtomicInteger(-1);
    Thread command = new Thread(() -> exit.set(fresnel.run(arguments)));
    command.start();
    while (command.isAlive() && fresnel.printed().isEmpty()) {
      Thread.sleep(10);
    }
    if (command.isAlive()) {
      MatchResult at = AT.matcher(fresnel.printed()).results().findFirst().orElseThrow();
      meanwhile.run(URI.create(at.group(1)));
    }
    command.interrupt();
    command.join();
    return exit.get();
  }

  private static String get(URI base, String path) throws IOException, InterruptedException {
    return send(base, "GET", path, "");
  }

  private static String send(URI base, String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Bearer any")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void withoutOptionsThereIsOneCustomerAndTheLinesNameItsCertificate() throws Exception {
    assertEquals(0, emulate(base -> assertEquals("https", base.getScheme()), "emulate"));
    String printed = fresnel.printed();
    assertTrue(
        printed.contains(
            "Customer 5f1a3c60-8d2b-4e97-a1c4-3b6d9e0f7a25 has subscription"
                + " b7d2e914-6c3f-4a58-9e01-d4f8a2c5e763.\n"),
        printed);
    assertTrue(printed.contains("It checks no token"), printed);
    MatchResult file =
        Pattern.compile("REQUESTS_CA_BUNDLE=(\\S+)\n")
            .matcher(printed)
            .results()
            .findFirst()
            .orElseThrow();
    assertTrue(
        Files.readString(Path.of(file.group(1))).startsWith("-----BEGIN CERTIFICATE-----\n"));
    for (String line :
        new String[] {
          "  az cloud register -n Emulator --endpoint-resource-manager https://localhost:",
          "  az login --service-principal -u ",
          "  ManagedServicesClient(credential, base_url=\"https://localhost:",
          "  export NODE_EXTRA_CA_CERTS=" + file.group(1) + "\n"
        }) {
      assertTrue(printed.contains(line), line);
    }
  }

  @Test
  void theCertificateGoesWhereItIsWanted() throws Exception {
    Path file = folder.resolve("it's a ca.pem");
    assertEquals(0, emulate(base -> {}, "emulate", "--ca", file.toString()));
    assertTrue(Files.readString(file).endsWith("-----END CERTIFICATE-----\n"));
    assertTrue(
        fresnel.printed().contains("'" + file.toString().replace("'", "'\\''") + "'"),
        fresnel::printed);
  }

  @Test
  void customersAreThoseOfTheOptions() throws Exception {
    assertEquals(
        0,
        emulate(
            base -> {
              assertEquals("http", base.getScheme());
              String all = get(base, "subscriptions?api-version=2022-12-01");
              assertTrue(all.contains(FIRST) && all.contains(SECOND), all);
              String missing = get(base, "subscriptions/" + TENANT + "?api-version=2022-12-01");
              assertTrue(missing.contains("SubscriptionNotFound"), missing);
            },
            "emulate",
            "--http",
            "--customer-tenant",
            TENANT,
            "--subscription",
            FIRST,
            "--customer-tenant",
            OTHER_TENANT,
            "--subscription",
            SECOND));
    assertTrue(
        fresnel.printed().contains("Customer " + OTHER_TENANT + " has subscription " + SECOND),
        fresnel::printed);
    assertFalse(fresnel.printed().contains("b7d2e914"), fresnel::printed);
  }

  @Test
  void oneCustomerHasSeveralSubscriptions() throws Exception {
    assertEquals(
        0,
        emulate(
            base -> {}, "emulate", "--http", "--subscription", FIRST, "--subscription", SECOND));
    for (String each : new String[] {FIRST, SECOND}) {
      assertTrue(
          fresnel
              .printed()
              .contains("Customer 5f1a3c60-8d2b-4e97-a1c4-3b6d9e0f7a25 has subscription " + each),
          fresnel::printed);
    }
  }

  @Test
  void theStateIsThereTheNextTime() throws Exception {
    String state = folder.resolve("state.jsonl").toString();
    String group = "subscriptions/" + FIRST + "/resourceGroups/web?api-version=2021-04-01";
    assertEquals(
        0,
        emulate(
            base -> send(base, "PUT", group, "{\"location\": \"westeurope\"}"),
            "emulate",
            "--http",
            "--subscription=" + FIRST,
            "--state=" + state));
    EmulateCommandTest next = new EmulateCommandTest();
    assertEquals(
        0,
        next.emulate(
            base -> {
              String found = get(base, group);
              assertTrue(found.contains("westeurope"), found);
            },
            "emulate",
            "--http",
            "--state=" + state));
    assertEquals("", next.fresnel.complained());
  }

  @Test
  void aPortThatIsNoneAndOneThatIsTakenAreOneLineEach() throws Exception {
    assertEquals(2, new CommandRun().run("emulate", "--port", "65536"));
    assertEquals(
        0,
        emulate(
            base -> {
              CommandRun second = new CommandRun();
              assertEquals(2, second.run("emulate", "--port", "" + base.getPort()));
              assertTrue(
                  second
                      .complained()
                      .startsWith(
                          "fresnel: BindException: Port "
                              + base.getPort()
                              + " of 127.0.0.1 cannot be listened to: "),
                  second::complained);
              assertEquals(1, second.complained().lines().count());
            },
            "emulate",
            "--http"));
  }

  private String refused(String... options) {
    CommandRun run = new CommandRun();
    String[] arguments =
        Stream.concat(Stream.of("emulate"), Stream.of(options)).toArray(String[]::new);
    assertEquals(2, run.run(arguments));
    return run.complained().lines().findFirst().orElseThrow();
  }

  @Test
  void optionsThatCannotBeAreToldInOneLineEach() {
    assertEquals(
        "Invalid value for option '--port': number must be from 0 to 65535, not 99999",
        refused("--port", "99999"));
    String subscription = refused("--subscription", "x");
    assertTrue(subscription.startsWith("Invalid value for option '--subscription' (ID): "));
    assertTrue(subscription.endsWith(", not \"x\""), subscription);
    assertEquals(
        "Invalid value for option '--address': must be the address or the name of a machine, not"
            + " \"no such machine\"",
        refused("--address", "no such machine"));
    assertEquals(
        "Invalid value for option '--subscription': subscriptionIds must be those of one customer,"
            + " and "
            + FIRST
            + " is that of "
            + TENANT
            + " already, not of "
            + OTHER_TENANT,
        refused(
            "--customer-tenant",
            TENANT,
            "--subscription",
            FIRST,
            "--customer-tenant",
            OTHER_TENANT,
            "--subscription",
            FIRST));
    String one = folder.resolve("one").toString();
    assertEquals(
        "Invalid value for option '--ca': the state is kept in " + one + "; name another file",
        refused("--ca", one, "--state", one));
    Path missing = folder.resolve("missing").resolve("ca.pem");
    assertEquals(
        "fresnel: " + missing + ": there is no such file or folder",
        refused("--ca", missing.toString()));
    assertEquals(
        "fresnel: " + folder + ": the state is kept in a file, and this is none; name another",
        refused("--state", folder.toString()));
  }

  @Test
  void aFileThatIsNoStateIsToldInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("other.txt"), "something else\n");
    assertEquals(2, fresnel.run("emulate", "--http", "--state", file.toString()));
    assertTrue(fresnel.complained().contains("keeps no state"), fresnel::complained);
    assertEquals("something else\n", Files.readString(file));
  }
}
