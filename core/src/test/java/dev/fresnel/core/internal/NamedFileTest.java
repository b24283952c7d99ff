// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedFileTest {

  @TempDir private Path folder = Path.of("replaced by JUnit");

  @Test
  void aFileIsRead() throws IOException {
    Path file = Files.write(folder.resolve("a"), new byte[] {1, 2});
    assertArrayEquals(new byte[] {1, 2}, NamedFile.read(file, InputStream::readAllBytes));
  }

  @Test
  void whateverCannotBeReadIsNamed() {
    Path missing = folder.resolve("b");
    assertEquals(
        missing.toString(),
        assertThrows(
                NoSuchFileException.class, () -> NamedFile.read(missing, InputStream::readAllBytes))
            .getFile());
    FileSystemException thrown =
        assertThrows(
            FileSystemException.class, () -> NamedFile.read(folder, InputStream::readAllBytes));
    assertEquals(folder.toString(), thrown.getFile());
    Path file = folder.resolve("c");
    assertEquals(
        file + ": broken",
        assertThrows(
                FileSystemException.class,
                () -> {
                  Files.write(file, new byte[0]);
                  NamedFile.read(
                      file,
                      in -> {
                        throw new IOException("broken");
                      });
                })
            .getMessage());
  }
}
