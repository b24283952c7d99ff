// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest {

  private final Path folder;

  WholeFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void writesUtf8AndNothingElse() throws IOException {
    Path file = folder.resolve("template.json");
    WholeFile.write(file, writer -> writer.write("größe\n"));
    assertArrayEquals("größe\n".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
    assertEquals(List.of("template.json"), names());
  }

  @Test
  void replacesWhatIsThere() throws IOException {
    Path file = Files.writeString(folder.resolve("template.json"), "a longer text than the next");
    WholeFile.write(file, writer -> writer.write("new"));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void leavesWhatIsThereWhereWritingFails() throws IOException {
    Path file = Files.writeString(folder.resolve("template.json"), "old");
    IOException full = new IOException("disk full");
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                WholeFile.write(
                    file,
                    writer -> {
                      writer.write("half");
                      writer.flush();
                      throw full;
                    }));
    assertEquals(full, thrown);
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("template.json"), names());
  }

  @Test
  void leavesNothingWhereNothingWas() throws IOException {
    assertThrows(
        IllegalStateException.class,
        () ->
            WholeFile.write(
                folder.resolve("template.json"),
                writer -> {
                  throw new IllegalStateException("bug");
                }));
    assertEquals(List.of(), names());
  }

  @Test
  void namesTheFileWhoseFolderIsMissing() {
    Path file = folder.resolve("none").resolve("template.json");
    assertEquals(
        file.toString(),
        assertThrows(
                NoSuchFileException.class, () -> WholeFile.write(file, writer -> writer.write("x")))
            .getFile());
  }

  @Test
  void namesTheFileWhoseFolderIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "").resolve("template.json");
    assertEquals(
        file.toString(),
        assertThrows(
                FileSystemException.class, () -> WholeFile.write(file, writer -> writer.write("x")))
            .getFile());
  }

  @ParameterizedTest
  @ValueSource(ints = {240, 255})
  void takesNamesAsLongAsTheSystemDoes(int length) throws IOException {
    Path file = folder.resolve("n".repeat(length));
    WholeFile.write(file, writer -> writer.write("x"));
    assertEquals(List.of(file.getFileName().toString()), names());
  }

  @Test
  void namesTheFileWhoseNameIsTooLong() throws IOException {
    Path file = folder.resolve("n".repeat(10_000));
    assertEquals(
        file.toString(),
        assertThrows(
                FileSystemException.class, () -> WholeFile.write(file, writer -> writer.write("x")))
            .getFile());
    assertEquals(List.of(), names());
  }

  @Test
  void takesAwayWhatAKilledWriteLeft() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("template.json"), "old");
    HaltedWrite.of(file);
    assertEquals("old", Files.readString(file));
    assertEquals(2, names().size());
    WholeFile.write(file, writer -> writer.write("new"));
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("template.json"), names());
  }

  @Test
  void leavesAWriteAloneThatGoesOnAtTheSameTime() throws IOException {
    Path file = folder.resolve("template.json");
    WholeFile.write(
        file,
        writer -> {
          writer.write("outer, ");
          writer.flush();
          WholeFile.write(file, inner -> inner.write("inner"));
          assertEquals("inner", Files.readString(file));
          writer.write("whole");
        });
    assertEquals("outer, whole", Files.readString(file));
    assertEquals(List.of("template.json"), names());
  }

  @Test
  void manyThreadsWriteOneFileWhole() throws Exception {
    Path file = folder.resolve("template.json");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> writes = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        String text = String.valueOf(i % 10).repeat(10_000);
        writes.add(
            threads.submit(
                () -> {
                  WholeFile.write(file, writer -> writer.write(text));
                  return null;
                }));
      }
      for (Future<?> write : writes) {
        write.get();
      }
    } finally {
      threads.shutdown();
    }
    String text = Files.readString(file);
    assertEquals(text.substring(0, 1).repeat(10_000), text);
    assertEquals(List.of("template.json"), names());
  }

  @Test
  void writesNothingWhereThereIsNothingToWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("template.json"), "old");
    WholeFile.write(file, writer -> {});
    assertEquals("", Files.readString(file));
  }

  @Test
  void doesNotReplaceAFolder() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("template.json"));
    assertThrows(IOException.class, () -> WholeFile.write(taken, writer -> writer.write("x")));
    assertTrue(Files.isDirectory(taken));
    assertEquals(List.of("template.json"), names());
  }

  @Test
  void writesToWhereASymbolicLinkPoints() throws IOException {
    Path file = Files.writeString(folder.resolve("real.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    WholeFile.write(link, writer -> writer.write("new"));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
