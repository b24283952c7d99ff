// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Opens pages in a browser without a window, where one is installed. */
final class Chromium {

  private static final long SECONDS = 120;

  private final Path program;

  private Chromium(Path program) {
    this.program = program;
  }

  /**
   * What came of a page.
   *
   * @param document the document once its scripts have run
   * @param console what stands in the console
   * @param requests the first lines of all that was asked of the network
   */
  record Opened(String document, List<String> console, List<String> requests) {}

  /** The browser; empty if there is none. */
  static Optional<Chromium> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator, -1))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Chromium::new);
  }

  /** Opens a page, with further options of the browser. */
  Opened open(Path page, Path folder, String... options) throws IOException, InterruptedException {
    List<String> requests = new CopyOnWriteArrayList<>();
    Path document = folder.resolve("document.html");
    Path console = folder.resolve("console.txt");
    try (ServerSocket proxy = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread listener = new Thread(() -> listen(proxy, requests));
      listener.setDaemon(true);
      listener.start();
      Process process =
          new ProcessBuilder(command(page, folder, proxy.getLocalPort(), options))
              .redirectOutput(document.toFile())
              .redirectError(console.toFile())
              .start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("the browser did not end within " + SECONDS + " s");
      }
    }
    try (Stream<String> lines = Files.lines(console, StandardCharsets.ISO_8859_1)) {
      return new Opened(
          Files.readString(document),
          lines.filter(line -> line.contains("CONSOLE")).toList(),
          List.copyOf(requests));
    }
  }

  private List<String> command(Path page, Path folder, int proxy, String... options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile"),
                "--proxy-server=127.0.0.1:" + proxy,
                "--virtual-time-budget=20000",
                "--dump-dom"));
    command.addAll(List.of(options));
    command.add(page.toUri().toString());
    return command;
  }

  /** Notes what is asked, and answers nothing. */
  private static void listen(ServerSocket proxy, List<String> requests) {
    while (!proxy.isClosed()) {
      try (Socket socket = proxy.accept();
          BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
        socket.setSoTimeout(1_000);
        String line = in.readLine();
        if (line != null) {
          requests.add(line);
        }
      } catch (IOException e) {
        // The browser gave up, or the test is over; the loop sees which.
      }
    }
  }
}
