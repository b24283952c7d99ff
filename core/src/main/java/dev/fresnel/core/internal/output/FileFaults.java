// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Has the exceptions of a write name the file that the caller knows, whichever file they are of.
 */
final class FileFaults {

  /** A call to the file system. */
  @FunctionalInterface
  interface FileCall<T> {
    T run() throws IOException;
  }

  private final String file;

  FileFaults(Path file) {
    this.file = file.toString();
  }

  /** What a call gives. */
  <T> T named(FileCall<T> call) throws IOException {
    try {
      return call.run();
    } catch (IOException e) {
      throw name(e);
    }
  }

  /** A stream onto another one. */
  OutputStream naming(OutputStream stream) {
    return new FilterOutputStream(stream) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        named(
            () -> {
              out.write(bytes, offset, length);
              return length;
            });
      }
    };
  }

  private IOException name(IOException fault) {
    String reason =
        fault instanceof FileSystemException named ? named.getReason() : fault.getMessage();
    FileSystemException named;
    if (fault instanceof NoSuchFileException) {
      named = new NoSuchFileException(file, null, reason);
    } else if (fault instanceof AccessDeniedException) {
      named = new AccessDeniedException(file, null, reason);
    } else {
      named = new FileSystemException(file, null, reason);
    }
    named.initCause(fault);
    return named;
  }
}
