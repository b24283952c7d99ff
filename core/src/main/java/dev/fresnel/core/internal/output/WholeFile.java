// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a text file so that, whatever fails, it is there whole or as it was before. */
public final class WholeFile {

  private WholeFile() {}

  /** What writes the text. */
  @FunctionalInterface
  public interface Body {
    /** Writes the whole text. */
    void write(Writer writer) throws IOException;
  }

  /** Writes to a new file beside {@code path}, in UTF-8, and puts it in place once it is whole. */
  public static void write(Path path, Body body) throws IOException {
    Path target = Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path;
    Path unfinished =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      try (BufferedWriter writer =
          Files.newBufferedWriter(
              unfinished,
              StandardCharsets.UTF_8,
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.WRITE)) {
        body.write(writer);
      }
      moveInto(target, unfinished);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void moveInto(Path target, Path unfinished) throws IOException {
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
