// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.emulator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.fixtures.emulator.EmulatedLighthouse;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import dev.fresnel.arm.fixtures.emulator.http.ArmResponse;
import dev.fresnel.arm.fixtures.emulator.http.EmulatorServer;
import dev.fresnel.arm.fixtures.emulator.http.Json;
import dev.fresnel.arm.fixtures.emulator.http.ServerLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent letter by letter, of which no client of a library would send most. */
@Timeout(120)
@EmulatedLighthouse(https = false)
class EmulatorTransportTest {

  private static final String ASKED = EmulatorTexts.SUBSCRIPTION + EmulatorTexts.VERSION;

  /** Sends a request as it stands; gives what comes until the connection is closed. */
  private static String send(int port, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(ISO_8859_1));
      socket.shutdownOutput();
      return received(socket);
    }
  }

  /** What comes until the connection is closed, or reset. */
  private static String received(Socket socket) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    InputStream in = socket.getInputStream();
    try {
      for (int next = in.read(); next >= 0; next = in.read()) {
        all.write(next);
      }
    } catch (SocketException e) {
      all.write("(reset)".getBytes(US_ASCII));
    }
    return all.toString(ISO_8859_1);
  }

  private static String get(String target, String headers) {
    return "GET "
        + target
        + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer any\r\nConnection: close\r\n"
        + headers
        + "\r\n";
  }

  private static String send(LighthouseEmulator emulator, String request) throws IOException {
    return send(emulator.baseUri().getPort(), request);
  }

  @Test
  void headersUpToTheBoundAreTakenAndLongerOnesAreToldSo(LighthouseEmulator emulator)
      throws IOException {
    String some = "X-Padding: " + "x".repeat(200 * 1024) + "\r\n";
    assertTrue(send(emulator, get(ASKED, some)).startsWith("HTTP/1.1 200 "));
    for (String headers :
        new String[] {
          "X-Padding: " + "x".repeat(256 * 1024) + "\r\n",
          "X-Padding: " + "x".repeat(6 * 1024 * 1024) + "\r\n",
          many(20_000)
        }) {
      String answer = send(emulator, get(ASKED, headers));
      assertTrue(answer.startsWith("HTTP/1.1 431 "), answer);
      assertTrue(answer.contains("{\"error\":{\"code\":\"RequestHeaderFieldsTooLarge\""), answer);
      assertTrue(answer.contains("262144 bytes"), answer);
    }
  }

  private static String many(int number) {
    StringBuilder headers = new StringBuilder();
    for (int i = 0; i < number; i++) {
      headers.append("X-Padding-").append(i).append(": x\r\n");
    }
    return headers.toString();
  }

  @Test
  void anAddressMayBeLong(LighthouseEmulator emulator) throws IOException {
    String some = send(emulator, get(ASKED + "&x=" + "y".repeat(100_000), ""));
    assertTrue(some.startsWith("HTTP/1.1 200 "), some);
    String answer = send(emulator, get(ASKED + "&x=" + "y".repeat(1_000_000), ""));
    assertTrue(answer.contains("RequestHeaderFieldsTooLarge"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /a?api-version=%32022-10-01 HTTP/1.1",
        "BREW /subscriptions?api-version=2022-10-01 HTTP/1.1",
        "get /subscriptions/x?api-version=2022-10-01 HTTP/1.0",
        "GET /a b c HTTP/1.1",
        "GET http://localhost/nothing?api-version=2022-10-01 HTTP/1.1",
        "GET /%2e%2e/%00?api-version=2022-10-01 HTTP/1.1",
        "GET /subscriptions/\u00fc?api-version=2022-10-01 HTTP/1.1",
        "OPTIONS / HTTP/1.1",
      })
  void oddLinesGetAnErrorObject(String line, LighthouseEmulator emulator) throws IOException {
    String answer = send(emulator, line + "\r\nAuthorization: Bearer any\r\n\r\n");
    assertTrue(answer.contains("{\"error\":{\"code\":\""), answer);
    assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
  }

  /** What the Javadoc of the server says of requests that the JDK's server answers itself. */
  @ParameterizedTest
  @CsvSource({
    "GET /a%zz HTTP/1.1, 400",
    "GET /a|b HTTP/1.1, 400",
    "nonsense, 400",
    "GET //subscriptions?api-version=2022-10-01 HTTP/1.1, 404",
    "OPTIONS * HTTP/1.1, 404",
  })
  void whatTheServerOfTheJdkDoesNotPassOnGetsAPage(
      String line, int status, LighthouseEmulator emulator) throws IOException {
    String answer = send(emulator, line + "\r\nHost: localhost\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    assertTrue(answer.contains("Content-Type: text/html"), answer);
    assertTrue(answer.contains("<h1>" + status), answer);
  }

  @ParameterizedTest
  @CsvSource({
    "Transfer-Encoding: gzip, 501",
    "Content-Length: many, 400",
    "Content-Length: -1, 400",
    "X(Y): z, 400"
  })
  void headersThatAreNoneGetAPage(String header, int status, LighthouseEmulator emulator)
      throws IOException {
    String answer = send(emulator, get(ASKED, header + "\r\n"));
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    assertTrue(answer.contains("<h1>" + status), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET a:b HTTP/1.1\r\n\r\n", "GET / HTTP/1.1", ""})
  void whatIsNoRequestIsClosed(String sent, LighthouseEmulator emulator) throws IOException {
    assertEquals("", send(emulator, sent).replace("(reset)", ""));
  }

  @Test
  void headersBeyondWhatIsReadAreClosed(LighthouseEmulator emulator) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), emulator.baseUri().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(get(ASKED, "").replace("\r\n\r\n", "\r\nX-Padding: ").getBytes(US_ASCII));
      byte[] part = "x".repeat(64 * 1024).getBytes(US_ASCII);
      boolean isClosed = false;
      for (int i = 0; i < 1024 && !isClosed; i++) {
        try {
          out.write(part);
        } catch (SocketException e) {
          isClosed = true;
        }
      }
      assertTrue(isClosed, "64 MiB are not taken");
    }
    assertTrue(send(emulator, get(ASKED, "")).startsWith("HTTP/1.1 200 "), "and others are served");
  }

  @Test
  void aBodyThatDoesNotComeInTimeIsToldSo() throws IOException {
    ServerLimits impatient =
        new ServerLimits(1024, 1024, 2, Duration.ofMillis(1), Duration.ofSeconds(60));
    try (EmulatorServer server =
            EmulatorServer.start(
                InetAddress.getLoopbackAddress(),
                0,
                null,
                impatient,
                request -> ArmResponse.ok(Json.object()));
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.base().getPort())) {
      socket
          .getOutputStream()
          .write("PUT /a HTTP/1.1\r\nContent-Length: 9\r\n\r\n{".getBytes(US_ASCII));
      byte[] line = socket.getInputStream().readNBytes(13);
      assertEquals("HTTP/1.1 408 ", new String(line, US_ASCII));
      socket.shutdownOutput();
      String rest = received(socket);
      assertTrue(rest.contains("{\"error\":{\"code\":\"RequestTimeout\""), rest);
    }
  }

  @Test
  void aStopRefusesWhatItDoesNotWaitFor() throws Exception {
    CountDownLatch isRunning = new CountDownLatch(1);
    CountDownLatch isOver = new CountDownLatch(1);
    ServerLimits impatient =
        new ServerLimits(1024, 1024, 2, Duration.ofSeconds(60), Duration.ofMillis(1));
    EmulatorServer server =
        EmulatorServer.start(
            InetAddress.getLoopbackAddress(),
            0,
            null,
            impatient,
            request -> {
              isRunning.countDown();
              try {
                isOver.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return ArmResponse.ok(Json.object());
            });
    try (Socket running = new Socket(InetAddress.getLoopbackAddress(), server.base().getPort());
        Socket stalled = new Socket(InetAddress.getLoopbackAddress(), server.base().getPort())) {
      running.getOutputStream().write("GET /a HTTP/1.1\r\n\r\n".getBytes(US_ASCII));
      isRunning.await();
      stalled
          .getOutputStream()
          .write("PUT /a HTTP/1.1\r\nContent-Length: 9\r\n\r\n".getBytes(US_ASCII));
      while (server.requestsUnderWay() < 2) {
        Thread.onSpinWait();
      }
      server.close();
      for (Socket each : new Socket[] {running, stalled}) {
        String answer = received(each);
        assertTrue(answer.contains("HTTP/1.1 503 "), answer);
        assertTrue(answer.contains("{\"error\":{\"code\":\"ServiceUnavailable\""), answer);
      }
    } finally {
      isOver.countDown();
      server.close();
    }
  }
}
