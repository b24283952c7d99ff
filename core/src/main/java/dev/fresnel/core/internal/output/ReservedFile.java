// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A new file whose name is taken until it is closed, in this process and in others.
 *
 * <p>Whoever takes the name locks the file and then writes to it at once: a file with content and
 * without a lock was left by a process that was killed, and gives way.
 */
final class ReservedFile implements Closeable {

  private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();
  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path path;
  private final FileChannel channel;

  private ReservedFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** The file under a name, in a folder by its real path; null if the name is taken. */
  static @Nullable ReservedFile tryCreate(Path path, FileAttribute<?>... attributes)
      throws IOException {
    if (!TAKEN.add(path)) {
      return null;
    }
    FileChannel channel = null;
    try {
      channel = tryOpen(path, attributes);
      if (channel == null) {
        return null;
      }
      ReservedFile file = new ReservedFile(path, channel);
      file.lock();
      return file;
    } finally {
      if (channel == null) {
        TAKEN.remove(path);
      }
    }
  }

  private static @Nullable FileChannel tryOpen(Path path, FileAttribute<?>... attributes)
      throws IOException {
    try {
      return FileChannel.open(path, NEW, attributes);
    } catch (FileAlreadyExistsException e) {
      if (!deleteLeftover(path)) {
        return null;
      }
    }
    try {
      return FileChannel.open(path, NEW, attributes);
    } catch (FileAlreadyExistsException e) {
      return null;
    }
  }

  private void lock() throws IOException {
    try {
      lockIfPossible();
      channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
      channel.position(0);
    } catch (IOException e) {
      Files.deleteIfExists(path);
      close();
      throw e;
    }
  }

  /** Where the system has no locks, no file counts as left behind. */
  private void lockIfPossible() {
    try {
      channel.lock();
    } catch (IOException e) {
      // Another process that asks for the lock is refused as well, and takes another name.
    }
  }

  private static boolean deleteLeftover(Path path) {
    try {
      Object key = key(path);
      try (FileChannel channel =
          FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
        FileLock lock = channel.size() == 0 ? null : channel.tryLock();
        if (lock == null || key == null || !key.equals(key(path))) {
          return false;
        }
        Files.delete(path);
        return true;
      }
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  /** The part of a file's identity that stays when another file gets its name; null if unknown. */
  private static @Nullable Object key(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }

  /** Takes the content. */
  OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  /** Cuts off what does not belong to the content. */
  void endContent() throws IOException {
    channel.truncate(channel.position());
  }

  @Override
  public void close() throws IOException {
    TAKEN.remove(path);
    channel.close();
  }
}
