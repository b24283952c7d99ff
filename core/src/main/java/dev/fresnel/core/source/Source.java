// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fresnel.core.internal.source.SourceBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that a reader is to read, with the name that findings give its places with.
 *
 * <p>The content is taken at once, so that readers throw nothing: what can go wrong with a file or
 * a stream is thrown here. Of content that is longer than any reader takes, 32 MiB, only the
 * beginning is taken; the reader then reports that the document is too long.
 */
public final class Source {

  /** The most that any reader takes, and a byte more, by which it tells that there is more. */
  private static final int MOST_TAKEN = 32 * 1024 * 1024 + 1;

  static {
    SourceBytes.accessBy(source -> ((Source) source).bytes);
  }

  private final String name;
  private final byte[] bytes;
  private final boolean isText;

  private Source(String name, byte[] bytes, boolean isText) {
    this.name = name;
    this.bytes = bytes;
    this.isText = isText;
  }

  /**
   * Takes the content of a file; its name is the path as it is given.
   *
   * @throws FileSystemException if the file cannot be read; it names the file
   */
  public static Source file(Path file) throws FileSystemException {
    Objects.requireNonNull(file, "file");
    try (InputStream in = Files.newInputStream(file)) {
      return stream(file.toString(), in);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      // What reading a folder throws does not name it.
      FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
      named.initCause(e);
      throw named;
    }
  }

  /**
   * Takes the bytes of a stream to its end, or as many as are taken, without closing it.
   *
   * @param name what places in the document are given with
   * @throws IOException if the stream cannot be read
   */
  public static Source stream(String name, InputStream in) throws IOException {
    Objects.requireNonNull(name, "name");
    return new Source(name, take(Objects.requireNonNull(in, "in")), false);
  }

  /**
   * A text in memory.
   *
   * @param name what places in the document are given with
   */
  public static Source text(String name, String text) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
    String taken = text.length() > MOST_TAKEN ? text.substring(0, MOST_TAKEN) : text;
    return new Source(name, taken.getBytes(UTF_8), true);
  }

  /** The bytes up to the limit; in one array from the first if the stream tells how many. */
  private static byte[] take(InputStream in) throws IOException {
    if (in.getClass() == ByteArrayInputStream.class && in.available() <= MOST_TAKEN) {
      // What is in memory is there at once, and an array that is copied is not cleared first.
      return in.readAllBytes();
    }
    byte[] bytes = new byte[Math.max(0, Math.min(MOST_TAKEN, in.available()))];
    int length = in.readNBytes(bytes, 0, bytes.length);
    if (length < bytes.length) {
      return Arrays.copyOf(bytes, length);
    }
    int next = length < MOST_TAKEN ? in.read() : -1;
    if (next < 0) {
      return bytes;
    }
    byte[] rest = in.readNBytes(MOST_TAKEN - length - 1);
    byte[] all = Arrays.copyOf(bytes, length + 1 + rest.length);
    all[length] = (byte) next;
    System.arraycopy(rest, 0, all, length + 1, rest.length);
    return all;
  }

  /** What places in the document are given with: the path of a file, or what stands for it. */
  public String name() {
    return name;
  }

  /** How many bytes were taken. */
  public int length() {
    return bytes.length;
  }

  /** The bytes that were taken, in an array of the caller's own. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Whether the document was given as a text, so that its bytes are UTF-8. */
  public boolean isText() {
    return isText;
  }

  /** Equal to a source of the same name and content. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Source that
        && name.equals(that.name)
        && isText == that.isText
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(bytes);
  }

  /** The name and the length. */
  @Override
  public String toString() {
    return "Source{name=" + name + ", length=" + bytes.length + "}";
  }
}
