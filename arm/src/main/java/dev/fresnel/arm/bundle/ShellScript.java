// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.bundle;

import dev.fresnel.arm.template.CommandShell;
import java.util.List;

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

  String fileName(String name) {
    return name + extension;
  }

  String of(List<String> lines) {
    StringBuilder script = new StringBuilder(head);
    lines.forEach(line -> script.append(line).append('\n'));
    return script.toString();
  }
}
