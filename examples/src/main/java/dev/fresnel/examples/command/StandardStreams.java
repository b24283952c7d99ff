// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writers onto the standard streams of the process that know when something could not be written,
 * as {@code System.out} behind a writer does not tell.
 */
final class StandardStreams {

  private StandardStreams() {}

  static PrintWriter out() {
    return writer(FileDescriptor.out, "stdout");
  }

  static PrintWriter err() {
    return writer(FileDescriptor.err, "stderr");
  }

  private static PrintWriter writer(FileDescriptor descriptor, String name) {
    FileOutputStream stream = new FileOutputStream(descriptor);
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(stream, charset(name))), /* autoFlush= */ true);
  }

  /** What the terminal reads: newer JDKs say it in the first property, older ones in the others. */
  private static Charset charset(String name) {
    return Stream.of(name + ".encoding", "sun." + name + ".encoding", "native.encoding")
        .map(System::getProperty)
        .filter(Objects::nonNull)
        .filter(StandardStreams::isSupported)
        .findFirst()
        .map(Charset::forName)
        .orElseGet(Charset::defaultCharset);
  }

  private static boolean isSupported(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
