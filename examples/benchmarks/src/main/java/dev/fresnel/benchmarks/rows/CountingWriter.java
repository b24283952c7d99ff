// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.rows;

import java.io.Writer;

/** Takes text and keeps nothing of it but its length. */
final class CountingWriter extends Writer {

  private long count;

  long count() {
    return count;
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    count += length;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
