// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.core.role.RefusalReason;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.RoleRefusal;
import dev.fresnel.core.role.RoleSupport;
import dev.fresnel.core.role.RoleVerdict;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Counts the built-in roles by what speaks against delegating them. */
@Command(
    name = "count",
    description = "Counts the built-in roles by what speaks against delegating them.",
    mixinStandardHelpOptions = true)
final class RolesCount implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter console = spec.commandLine().getOut();
    RoleCatalog roles = RoleCatalog.builtIn();
    console.println(roles.size() + " built-in roles on " + roles.date());
    count(roles, "authorization", RoleSupport::forAuthorization, console);
    count(roles, "eligible authorization", RoleSupport::forEligibleAuthorization, console);
    count(roles, "assignable role", RoleSupport::forAssignableRole, console);
    return 0;
  }

  private static void count(
      RoleCatalog roles,
      String place,
      Function<RoleSupport, RoleVerdict> verdictOf,
      PrintWriter console) {
    int supported = 0;
    Map<RefusalReason, Integer> refused = new EnumMap<>(RefusalReason.class);
    for (RoleDefinition role : roles.roles()) {
      RoleVerdict verdict = verdictOf.apply(role.support());
      supported += verdict.isSupported() ? 1 : 0;
      for (RoleRefusal refusal : verdict.refusals()) {
        refused.merge(refusal.reason(), 1, Integer::sum);
      }
    }
    console.println("as " + place);
    console.println(line(supported, "nothing"));
    refused.forEach((reason, count) -> console.println(line(count, reason.text())));
  }

  private static String line(int count, String reason) {
    return String.format(Locale.ROOT, "  %4d  %s", count, reason);
  }
}
