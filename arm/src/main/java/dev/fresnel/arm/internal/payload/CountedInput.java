// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes are read of a stream, block by block. */
public final class CountedInput extends FilterInputStream {

  private final LongConsumer progress;

  /**
   * A stream that counts.
   *
   * @param progress is told how many more bytes were read
   */
  public CountedInput(InputStream in, LongConsumer progress) {
    super(in);
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      progress.accept(1);
    }
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    if (read > 0) {
      progress.accept(read);
    }
    return read;
  }
}
