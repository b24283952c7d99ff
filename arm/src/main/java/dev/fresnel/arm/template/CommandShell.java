// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

/** What command lines are written for. */
public enum CommandShell {
  /** The Azure CLI, {@code az}, in bash or another shell that quotes as bash does. */
  AZURE_CLI,
  /** The Az module in PowerShell, Windows PowerShell included. */
  POWERSHELL
}
