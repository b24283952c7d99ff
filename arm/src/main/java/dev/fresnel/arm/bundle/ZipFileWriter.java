// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.bundle;

import dev.fresnel.core.internal.output.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes zips whose bytes depend on nothing but the files: they are stored and not compressed,
 * since compressors differ from one system to the next, and all of one time.
 */
final class ZipFileWriter {

  /** The first that a zip can tell. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ZipFileWriter() {}

  static void write(Path zip, Map<String, String> files) throws IOException {
    Files.createDirectories(Objects.requireNonNull(zip.toAbsolutePath().getParent(), "parent"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(bytes, files);
    byte[] whole = ZipPermissions.set(bytes.toByteArray());
    WholeFile.writeBytes(zip, target -> target.write(whole));
  }

  private static void write(OutputStream out, Map<String, String> files) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, String> file : files.entrySet()) {
        byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    }
  }
}
