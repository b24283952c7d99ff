// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.RoleSupport;
import dev.fresnel.core.statement.RoleExplanation;
import dev.fresnel.core.text.Text;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says of one built-in role whether it can be delegated, and if not, why. */
@Command(
    name = "show",
    description = "Says whether a role can be delegated, and if not, why; 1 if it is not known.",
    mixinStandardHelpOptions = true)
final class RolesShow implements Callable<Integer> {

  @Parameters(paramLabel = "ROLE", description = "The role's name or id.")
  private String role = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Optional<RoleDefinition> found = Converters.findRole(role);
    if (found.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(
              "fresnel: no built-in role "
                  + Text.quote(role)
                  + " on "
                  + RoleCatalog.builtIn().date());
      return 1;
    }
    show(found.get(), spec.commandLine().getOut());
    return 0;
  }

  private static void show(RoleDefinition role, PrintWriter console) {
    RoleSupport support = role.support();
    console.println(role.name() + " (" + role.id() + ")");
    console.println("  as authorization: " + support.forAuthorization());
    console.println(
        "  as authorization with assignable roles: "
            + support.forAuthorizationWithAssignableRoles());
    console.println("  as eligible authorization: " + support.forEligibleAuthorization());
    console.println("  as assignable role: " + support.forAssignableRole());
    RoleExplanation.of(role)
        .sentences()
        .forEach(sentence -> console.println("  " + Text.printable(sentence)));
  }
}
