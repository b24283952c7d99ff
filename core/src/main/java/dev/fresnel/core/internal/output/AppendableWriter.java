// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Lets what writes to a {@link Writer} write to any {@link Appendable}. */
public final class AppendableWriter extends Writer {

  private final Appendable target;

  private AppendableWriter(Appendable target) {
    this.target = target;
  }

  /** The target itself if it is a writer, else a writer onto it that holds nothing back. */
  public static Writer of(Appendable target) {
    return target instanceof Writer writer ? writer : new AppendableWriter(target);
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    if (target instanceof StringBuilder builder) {
      builder.append(buffer, offset, length);
    } else {
      target.append(CharBuffer.wrap(buffer, offset, length));
    }
  }

  @Override
  public Writer append(CharSequence text) throws IOException {
    target.append(text);
    return this;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
