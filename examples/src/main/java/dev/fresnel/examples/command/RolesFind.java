// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.core.access.RoleChoice;
import dev.fresnel.core.access.RoleChoices;
import dev.fresnel.core.access.RoleFinder;
import dev.fresnel.core.json.AccessWriter;
import dev.fresnel.core.role.RoleDefinition;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the roles that can be delegated and permit some actions. */
@Command(
    name = "find",
    description = {
      "Finds the roles that can be delegated and permit all of some actions, least surplus first:"
          + " alone, or the smallest set of roles if that grants less.",
      "Exit code: 0 if all actions are covered, 1 if no role that can be delegated permits one of"
          + " them, 2 if an option is wrong."
    },
    mixinStandardHelpOptions = true)
final class RolesFind implements Callable<Integer> {

  private static final int SHOWN = 10;

  @Parameters(
      arity = "0..*",
      paramLabel = "ACTION",
      description = "Operations or patterns, such as Microsoft.Compute/snapshots/write.")
  private List<String> listed = List.of();

  @Option(
      names = "--action",
      paramLabel = "ACTION",
      description = "The same as an option; may be repeated.")
  private List<String> given = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How the roles are written; text, by default.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    List<String> actions = new ArrayList<>(listed);
    actions.addAll(given);
    RoleChoices found = find(actions);
    PrintWriter out = spec.commandLine().getOut();
    if (format == AnswerFormat.JSON) {
      out.print(AccessWriter.toJson(found));
    } else {
      print(found, out);
    }
    return found.uncovered().isEmpty() ? 0 : 1;
  }

  private RoleChoices find(List<String> actions) {
    try {
      return RoleFinder.builtIn().find(actions);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static void print(RoleChoices found, PrintWriter out) {
    found.uncovered().forEach(each -> out.println(each.describe()));
    List<RoleChoice> choices = found.choices();
    for (RoleChoice choice : choices.subList(0, Math.min(SHOWN, choices.size()))) {
      String names =
          choice.roles().stream().map(RoleDefinition::name).collect(Collectors.joining(" and "));
      int surplus = choice.surplus().size();
      out.println(
          names + ": " + (surplus == 0 ? "no more than that" : surplus + " further actions"));
    }
    if (choices.size() > SHOWN) {
      out.println("and " + (choices.size() - SHOWN) + " more, which grant more");
    }
  }
}
