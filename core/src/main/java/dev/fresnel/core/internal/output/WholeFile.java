// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Writes a file so that, whatever fails, the file is there whole or as it was before.
 *
 * <p>The content goes to a file beside the target, which takes the target's place once it is whole.
 * It takes over the permissions of a file that it replaces, and the owner and group where the
 * system lets it. A symbolic link is followed: the file that it points to is replaced, or made.
 * What is no file, such as a device or a pipe, is written to and stays what it is.
 *
 * <p>A process that is killed while it writes leaves the file beside the target, whose name begins
 * with {@code .fresnel-}; the next write to the same target takes it away, unless another write was
 * going on at the time.
 */
public final class WholeFile {

  private static final int MOST_LINKS = 40;

  private WholeFile() {}

  /**
   * Writes a text in UTF-8.
   *
   * @throws IOException if {@code body} throws it; or, naming {@code path}, if the file cannot be
   *     written
   */
  public static void write(Path path, TextBody body) throws IOException {
    writeBytes(path, stream -> write(stream, body));
  }

  /**
   * Writes bytes.
   *
   * @throws IOException if {@code body} throws it; or, naming {@code path}, if the file cannot be
   *     written
   */
  public static void writeBytes(Path path, BytesBody body) throws IOException {
    FileFaults faults = new FileFaults(path);
    Optional<BasicFileAttributes> existing = faults.named(() -> existing(path));
    if (existing.isEmpty()) {
      Path target = faults.named(() -> followLinks(path));
      replace(target, ReplacedFile.none(), faults, body);
    } else if (existing.get().isDirectory()) {
      throw new FileSystemException(path.toString(), null, "this is a folder, not a file");
    } else if (existing.get().isRegularFile()) {
      Path target = faults.named(path::toRealPath);
      if (!Files.isWritable(target)) {
        throw new AccessDeniedException(path.toString());
      }
      replace(target, faults.named(() -> ReplacedFile.of(target)), faults, body);
    } else {
      try (OutputStream stream =
          faults.named(() -> Files.newOutputStream(path, StandardOpenOption.WRITE))) {
        body.write(faults.naming(stream));
      }
    }
  }

  private static Optional<BasicFileAttributes> existing(Path path) throws IOException {
    try {
      return Optional.of(Files.readAttributes(path, BasicFileAttributes.class));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** The file that is made where a link points to nothing. */
  private static Path followLinks(Path path) throws IOException {
    Path target = path;
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(path.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  private static void replace(Path target, ReplacedFile replaced, FileFaults faults, BytesBody body)
      throws IOException {
    try (UnfinishedFile unfinished =
        faults.named(() -> UnfinishedFile.beside(target, replaced.attributes()))) {
      body.write(faults.naming(unfinished.stream()));
      faults.named(
          () -> {
            replaced.handOnTo(unfinished.path());
            unfinished.moveTo(target);
            return target;
          });
    }
  }

  private static void write(OutputStream stream, TextBody body) throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8.newEncoder()));
    body.write(writer);
    writer.flush();
  }
}
