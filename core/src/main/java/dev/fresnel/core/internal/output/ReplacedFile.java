// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** What a file that is replaced hands on to the file that replaces it. */
final class ReplacedFile {

  private final @Nullable PosixFileAttributes attributes;

  private ReplacedFile(@Nullable PosixFileAttributes attributes) {
    this.attributes = attributes;
  }

  /** No file is replaced. */
  static ReplacedFile none() {
    return new ReplacedFile(null);
  }

  /** A file that is there; where the system knows no permissions, it hands on nothing. */
  static ReplacedFile of(Path file) throws IOException {
    PosixFileAttributeView view = view(file);
    return view == null ? none() : new ReplacedFile(view.readAttributes());
  }

  /** What the new file is made with, so that nobody may read it who may not read the old one. */
  FileAttribute<?>[] attributes() {
    return attributes == null
        ? new FileAttribute<?>[0]
        : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(attributes.permissions())};
  }

  /** Gives a file the permissions, and the owner and group if the system lets this process. */
  void handOnTo(Path file) throws IOException {
    PosixFileAttributeView view = view(file);
    if (attributes == null || view == null) {
      return;
    }
    PosixFileAttributes now = view.readAttributes();
    if (!attributes.group().equals(now.group())) {
      attempt(() -> view.setGroup(attributes.group()));
    }
    if (!attributes.owner().equals(now.owner())) {
      attempt(() -> view.setOwner(attributes.owner()));
    }
    view.setPermissions(attributes.permissions());
  }

  private static @Nullable PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }

  private interface Change {
    void make() throws IOException;
  }

  /** Only some processes may give files away; the text is written all the same. */
  private static void attempt(Change change) {
    try {
      change.make();
    } catch (IOException e) {
      // The owner or group stays the one of this process.
    }
  }
}
