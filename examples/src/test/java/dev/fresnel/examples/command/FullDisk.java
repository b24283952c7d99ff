// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import java.io.IOException;
import java.io.Writer;

/** Takes nothing. */
final class FullDisk extends Writer {

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    throw new IOException("no space left");
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
