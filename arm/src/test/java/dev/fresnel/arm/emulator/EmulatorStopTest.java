// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.emulator;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class EmulatorStopTest {

  private static final String GROUP =
      EmulatorTexts.SUBSCRIPTION + "/resourceGroups/web" + EmulatorTexts.VERSION;
  private static final String BODY = "{\"location\": \"westeurope\"}";

  @Test
  void aRequestInTheMiddleOfAStopIsRefusedWithAnErrorObject() throws IOException {
    LighthouseEmulator emulator = LighthouseEmulator.builder().plainHttp().start();
    int port = emulator.baseUri().getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("PUT "
                  + GROUP
                  + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer any\r\nContent-Length: "
                  + BODY.length()
                  + "\r\nExpect: 100-continue\r\n\r\n")
              .getBytes(US_ASCII));
      // The server says that it goes on when the request is being answered.
      byte[] goOn = socket.getInputStream().readNBytes(21);
      assertEquals("HTTP/1.1 100 Continue", new String(goOn, US_ASCII));
      CompletableFuture<Void> stop = CompletableFuture.runAsync(() -> close(emulator));
      EmulatorClient other = EmulatorClient.of(emulator);
      while (!isStopping(other)) {
        Thread.onSpinWait();
      }
      out.write(BODY.getBytes(US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
      assertTrue(answer.contains("HTTP/1.1 503 "), answer);
      assertTrue(answer.contains("{\"error\":{\"code\":\"ServiceUnavailable\""), answer);
      stop.join();
    }
    assertThrows(
        ConnectException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
  }

  /**
   * Another request is refused as soon as the emulator is being stopped, and soon after that no
   * connection is taken any more.
   */
  private static boolean isStopping(EmulatorClient client) {
    try {
      return client.get("/subscriptions" + EmulatorTexts.VERSION).status() == 503;
    } catch (UncheckedIOException e) {
      return true;
    }
  }

  private static void close(LighthouseEmulator emulator) {
    try {
      emulator.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 100\r\n\r\n{",
        "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n",
        "Transfer-Encoding: chunked\r\n\r\nff\r\n{",
      })
  void aBodyThatIsCutIsAnswered(String rest) throws IOException {
    try (LighthouseEmulator emulator = LighthouseEmulator.builder().plainHttp().start();
        Socket socket =
            new Socket(InetAddress.getLoopbackAddress(), emulator.baseUri().getPort())) {
      socket
          .getOutputStream()
          .write(
              ("PUT "
                      + GROUP
                      + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer any\r\n"
                      + rest)
                  .getBytes(US_ASCII));
      socket.shutdownOutput();
      String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
      assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
      assertTrue(answer.contains("{\"error\":{\"code\":\"InvalidRequestContent\""), answer);
    }
  }

  @Test
  void itMayBeStoppedTwice() throws IOException {
    LighthouseEmulator emulator = LighthouseEmulator.builder().start();
    emulator.close();
    emulator.close();
  }
}
