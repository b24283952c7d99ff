// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Reads files so that whatever goes wrong names the file; reading a folder otherwise does not. */
public final class NamedFile {

  private NamedFile() {}

  /** What is made of the bytes of a file. */
  @FunctionalInterface
  public interface Use<T> {
    /** Reads a stream, which it need not close. */
    T read(InputStream in) throws IOException;
  }

  /**
   * Reads a file.
   *
   * @throws FileSystemException if the file cannot be read
   */
  public static <T> T read(Path file, Use<T> use) throws FileSystemException {
    Objects.requireNonNull(file, "file");
    try (InputStream in = Files.newInputStream(file)) {
      return use.read(in);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
      named.initCause(e);
      throw named;
    }
  }
}
