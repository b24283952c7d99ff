// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void failsWhereTheFolderIsMissing() {
    assertThrows(
        NoSuchFileException.class,
        () -> WholeFile.write(folder.resolve("none/template.json"), writer -> writer.write("x")));
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
