// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file beside a target, which takes the target's place once it is whole; deleted otherwise.
 *
 * <p>Writes to one target use the same name one after the other, so that each finds what a killed
 * one left. A write that goes on at the same time as another takes a random name.
 */
final class UnfinishedFile implements Closeable {

  private static final String PREFIX = ".fresnel-";
  private static final String SUFFIX = ".tmp";

  private final Path path;
  private final @Nullable ReservedFile reserved;
  private final OutputStream stream;
  private boolean moved;

  private UnfinishedFile(Path path, @Nullable ReservedFile reserved, OutputStream stream) {
    this.path = path;
    this.reserved = reserved;
    this.stream = stream;
  }

  /** A new file in the folder of a target. */
  static UnfinishedFile beside(Path target, FileAttribute<?>... attributes) throws IOException {
    Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent()).toRealPath();
    String name = PREFIX + HexFormat.of().toHexDigits(target.getFileName().hashCode());
    if (folder.getFileSystem() == FileSystems.getDefault()) {
      Path usual = folder.resolve(name + SUFFIX);
      ReservedFile reserved = ReservedFile.tryCreate(usual, attributes);
      if (reserved != null) {
        return new UnfinishedFile(usual, reserved, reserved.stream());
      }
    }
    Path other = folder.resolve(name + "-" + UUID.randomUUID() + SUFFIX);
    return new UnfinishedFile(other, null, create(other, attributes));
  }

  private static OutputStream create(Path path, FileAttribute<?>... attributes) throws IOException {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return Channels.newOutputStream(Files.newByteChannel(path, options, attributes));
  }

  Path path() {
    return path;
  }

  /** Takes the content. */
  OutputStream stream() {
    return stream;
  }

  /** Puts the file in a target's place. */
  void moveTo(Path target) throws IOException {
    if (reserved != null) {
      reserved.endContent();
    } else {
      stream.close();
    }
    try {
      Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException e) {
      Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
    }
    moved = true;
  }

  /** Deletes the file, unless it was moved. */
  @Override
  public void close() throws IOException {
    try {
      if (!moved) {
        Files.deleteIfExists(path);
      }
    } finally {
      stream.close();
      if (reserved != null) {
        reserved.close();
      }
    }
  }
}
