// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links, devices, pipes, permissions and owners, where the system has them. */
class WholeFileSystemTest {

  private final Path folder;

  WholeFileSystemTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void needsPosix() {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "this system has no POSIX files");
  }

  @Test
  void makesTheFileThatALinkPointsTo() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("other"));
    Path further = Files.createSymbolicLink(folder.resolve("further"), Path.of("link"));
    WholeFile.write(further, writer -> writer.write("new"));
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.isSymbolicLink(further));
    assertEquals("new", Files.readString(folder.resolve("other")));
  }

  @Test
  void refusesLinksThatPointToEachOther() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
    FileSystemException thrown =
        assertThrows(
            FileSystemException.class, () -> WholeFile.write(link, writer -> writer.write("x")));
    assertEquals(link.toString(), thrown.getFile());
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void writesToADeviceAndLeavesItThere() throws IOException {
    Path device = existing("/dev/null");
    WholeFile.write(device, writer -> writer.write("x".repeat(100_000)));
    assertTrue(isOther(device));
    Path link = Files.createSymbolicLink(folder.resolve("link"), device);
    WholeFile.write(link, writer -> writer.write("x"));
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(isOther(device));
    Files.delete(link);
  }

  @Test
  void namesTheDeviceThatIsFull() throws IOException {
    Path device = existing("/dev/full");
    FileSystemException thrown =
        assertThrows(
            FileSystemException.class,
            () -> WholeFile.write(device, writer -> writer.write("x".repeat(100_000))));
    assertEquals("/dev/full", thrown.getFile());
    assertFalse(String.valueOf(thrown.getReason()).isEmpty());
    assertTrue(isOther(device));
  }

  @Test
  void writesToAPipeAndLeavesItThere() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "mkfifo is not here to make a pipe");
    assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    WholeFile.write(pipe, writer -> writer.write("through"));
    assertEquals("through", read.get());
    assertTrue(isOther(pipe));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rwxr-x---", "r--r--r--"})
  void aReplacedFileKeepsItsPermissions(String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    if (Files.isWritable(file)) {
      WholeFile.write(file, writer -> writer.write("new"));
      assertEquals("new", Files.readString(file));
    } else {
      assertEquals(
          file.toString(),
          assertThrows(
                  AccessDeniedException.class,
                  () -> WholeFile.write(file, writer -> writer.write("new")))
              .getFile());
    }
    assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aReplacedFileKeepsItsOwnerWhereTheSystemLetsIt() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    UserPrincipal other =
        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("65534");
    try {
      Files.setOwner(file, other);
    } catch (IOException e) {
      assumeTrue(false, "this process may not give files away, so owners cannot be kept");
    }
    WholeFile.write(file, writer -> writer.write("new"));
    assertEquals("new", Files.readString(file));
    assertEquals(other, Files.getOwner(file));
  }

  @Test
  void nobodyReadsTheTextBeforeItIsInPlaceWhoMayNotReadTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    WholeFile.write(
        file,
        writer -> {
          try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
              assertEquals(
                  "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
            }
          }
        });
  }

  @Test
  void doesNotWriteWhereALinkStandsInTheWayOfTheUnfinishedFile() throws IOException {
    Path file = folder.resolve("file");
    Path victim = Files.writeString(folder.resolve("victim"), "precious");
    String[] unfinished = new String[1];
    WholeFile.write(
        file,
        writer -> {
          try (var files = Files.list(folder)) {
            unfinished[0] =
                files
                    .map(each -> each.getFileName().toString())
                    .filter(each -> each.startsWith(".fresnel-"))
                    .findFirst()
                    .orElseThrow();
          }
        });
    Files.createSymbolicLink(folder.resolve(unfinished[0]), victim);
    WholeFile.write(file, writer -> writer.write("new"));
    assertEquals("precious", Files.readString(victim));
    assertEquals("new", Files.readString(file));
    assertFalse(Files.isSymbolicLink(file));
  }

  @Test
  void writesIntoAnArchive() throws IOException {
    Path archive = folder.resolve("all.zip");
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      WholeFile.write(zip.getPath("one.json"), writer -> writer.write("one"));
      WholeFile.write(zip.getPath("one.json"), writer -> writer.write("two"));
    }
    try (FileSystem zip = FileSystems.newFileSystem(archive)) {
      assertEquals("two", Files.readString(zip.getPath("one.json")));
      try (var entries = Files.list(zip.getPath("/"))) {
        assertEquals(1, entries.count());
      }
    }
  }

  private static Path existing(String device) {
    assumeTrue(Files.exists(Path.of(device)), device + " is not here");
    assumeFalse(Files.isRegularFile(Path.of(device)), device + " is no device here");
    return Path.of(device);
  }

  private static boolean isOther(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .isOther();
  }
}
