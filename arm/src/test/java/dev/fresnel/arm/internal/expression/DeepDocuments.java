// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A process that reads thousands of deep documents, in a thread with a small stack, before it uses
 * for the first time what the end of a stack would break for good.
 */
final class DeepDocuments {

  private static final int DEEPEST = 125;
  private static final int LONGEST = 60;
  private static final int STEP = 3;

  /** How many were read to their end; a thread that dies has read fewer. */
  private static int documents;

  private DeepDocuments() {}

  /** Starts the process, which prints what it uses in the end. */
  static Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                DeepDocuments.class.getName()))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Reads the documents. */
  public static void main(String[] arguments) throws InterruptedException {
    Thread thread = new Thread(null, DeepDocuments::readAll, "512 KiB", 512L * 1024);
    thread.start();
    thread.join();
    System.out.print(documents + " ");
    System.out.print(Double.toString(1.1e-30) + " ");
    System.out.print(new BigDecimal("1.23456").round(new MathContext(3)) + " ");
    System.out.print(TestTemplate.errors(TestTemplate.read("", "name")));
  }

  private static void readAll() {
    for (int depth = 1; depth <= DEEPEST; depth++) {
      for (int length = 1; length <= LONGEST; length += STEP) {
        TestTemplate.read(
            "\"variables\": {" + variables(length, depth) + "},", "[string(variables('a0'))]");
        documents++;
      }
    }
  }

  private static String variables(int length, int depth) {
    String deep = "[".repeat(depth) + "%s" + "]".repeat(depth);
    return IntStream.range(0, length)
        .mapToObj(
            i ->
                String.format(
                    Locale.ROOT,
                    "\"a%d\": " + deep,
                    i,
                    i == length - 1 ? "1.5" : "\"[variables('a" + (i + 1) + "')]\""))
        .collect(Collectors.joining(","));
  }
}
