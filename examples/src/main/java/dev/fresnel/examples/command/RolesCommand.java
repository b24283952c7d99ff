// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import picocli.CommandLine.Command;

/** What Azure Lighthouse makes of Azure's roles, and the data behind it. */
@Command(
    name = "roles",
    description = "Shows which roles can be delegated, and renews the data behind that.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {RolesCount.class, RolesShow.class, RolesFind.class, RolesUpdate.class})
final class RolesCommand {}
