// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

  private static final int MOST_TAKEN = 32 * 1024 * 1024 + 1;

  @TempDir private Path folder = Path.of("replaced by JUnit");

  @Test
  void theContentOfAFileIsTakenUnderItsPath() throws IOException {
    Path file = Files.write(folder.resolve("a"), new byte[] {1, 2});
    Source source = Source.file(file);
    Files.delete(file);
    assertEquals(file.toString(), source.name());
    assertArrayEquals(new byte[] {1, 2}, source.bytes());
    assertFalse(source.isText());
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    Path missing = folder.resolve("b");
    assertEquals(
        missing.toString(),
        assertThrows(NoSuchFileException.class, () -> Source.file(missing)).getFile());
    assertEquals(
        folder.toString(),
        assertThrows(FileSystemException.class, () -> Source.file(folder)).getFile());
  }

  @Test
  void whatAStreamThrowsIsThrown() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }
        };
    assertEquals(
        "gone", assertThrows(IOException.class, () -> Source.stream("s", broken)).getMessage());
  }

  @Test
  void aStreamIsReadToItsEndWhateverItTellsOfIt() throws IOException {
    byte[] bytes = new byte[40_003];
    bytes[40_002] = 3;
    for (int told : new int[] {-1, 0, 1, 39_999, 40_002, 40_003, 40_004, Integer.MAX_VALUE}) {
      assertArrayEquals(bytes, Source.stream("s", new Telling(bytes, told)).bytes());
    }
    assertEquals(0, Source.stream("s", new Telling(new byte[0], 0)).length());
  }

  @Test
  void noMoreIsTakenThanReadersTake() throws IOException {
    assertEquals(MOST_TAKEN, Source.stream("s", new Endless()).length());
    assertEquals(MOST_TAKEN, Source.text("t", " ".repeat(MOST_TAKEN)).length());
    assertEquals(MOST_TAKEN, Source.text("t", " ".repeat(MOST_TAKEN + 1)).length());
  }

  @Test
  void aTextIsTakenInUtf8() {
    Source source = Source.text("t", "\u20ac");
    assertEquals("t", source.name());
    assertArrayEquals("\u20ac".getBytes(UTF_8), source.bytes());
    assertTrue(source.isText());
  }

  @Test
  void nobodyChangesTheContent() {
    Source source = Source.text("t", "a");
    source.bytes()[0] = 'b';
    assertArrayEquals(new byte[] {'a'}, source.bytes());
  }

  @Test
  void sourcesAreValues() throws IOException {
    Source source = Source.text("t", "a");
    assertEquals(source, Source.text("t", "a"));
    assertEquals(source.hashCode(), Source.text("t", "a").hashCode());
    assertNotEquals(source, Source.text("u", "a"));
    assertNotEquals(source, Source.text("t", "b"));
    assertNotEquals(source, Source.stream("t", new ByteArrayInputStream(new byte[] {'a'})));
    assertEquals("Source{name=t, length=1}", source.toString());
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without such a check may pass
  void aParameterThatIsNullIsNamed() {
    assertNull("file", () -> Source.file(null));
    assertNull("name", () -> Source.stream(null, InputStream.nullInputStream()));
    assertNull("in", () -> Source.stream("s", null));
    assertNull("name", () -> Source.text(null, ""));
    assertNull("text", () -> Source.text("t", null));
  }

  private static void assertNull(String parameter, Executable call) {
    assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
  }

  /** Tells of so many bytes, whether they are there or not, and gives few at a time. */
  private static final class Telling extends FilterInputStream {

    private final int told;

    Telling(byte[] bytes, int told) {
      super(new ByteArrayInputStream(bytes));
      this.told = told;
    }

    @Override
    public int available() {
      return told;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return super.read(bytes, offset, Math.min(length, 7_000));
    }
  }

  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return ' ';
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      Arrays.fill(bytes, offset, offset + length, (byte) ' ');
      return length;
    }
  }
}
