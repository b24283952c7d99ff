// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.bundle;

import dev.fresnel.arm.template.CommandShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How command lines become a script that stops at the first one that fails. */
enum ShellScript {
  POSIX(".sh", "#!/bin/sh\nset -eu\n"),
  POWERSHELL(".ps1", "$ErrorActionPreference = 'Stop'\n");

  private final String extension;
  private final String head;

  ShellScript(String extension, String head) {
    this.extension = extension;
    this.head = head;
  }

  static ShellScript in(CommandShell shell) {
    return switch (shell) {
      case AZURE_CLI -> POSIX;
      case POWERSHELL -> POWERSHELL;
    };
  }

  /** Whether a file of that name is run by the system itself. */
  static boolean isExecutable(String fileName) {
    return fileName.endsWith(POSIX.extension);
  }

  /** Lets those run a file who may read it, where the file system knows of such permissions. */
  static void makeExecutable(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) {
      Set<PosixFilePermission> permissions = EnumSet.copyOf(view.readAttributes().permissions());
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      if (permissions.contains(PosixFilePermission.GROUP_READ)) {
        permissions.add(PosixFilePermission.GROUP_EXECUTE);
      }
      if (permissions.contains(PosixFilePermission.OTHERS_READ)) {
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
      }
      view.setPermissions(permissions);
    }
  }

  String fileName(String name) {
    return name + extension;
  }

  String of(List<String> lines) {
    StringBuilder script = new StringBuilder(head);
    lines.forEach(line -> script.append(line).append('\n'));
    return script.toString();
  }
}
