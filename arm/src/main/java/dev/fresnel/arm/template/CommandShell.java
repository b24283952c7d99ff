// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

/** The shell and the tool that command lines are written for. */
public enum CommandShell {
  /** The Azure CLI, {@code az}, in dash, bash or another shell that quotes as POSIX has it. */
  AZURE_CLI,
  /** The Az module in PowerShell, Windows PowerShell included. */
  POWERSHELL
}
