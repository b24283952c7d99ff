// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.compare.CustomerDocument;
import dev.fresnel.core.access.AccessAnswer;
import dev.fresnel.core.access.AccessMap;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.json.AccessWriter;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.source.Source;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.customer.CustomerState;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a principal may do something, and by which delegation, role and permission. */
@Command(
    name = "access",
    description = {
      "Says whether a principal may do something at a scope, and by which delegation, role and"
          + " permission.",
      "The files are what the customer has, as Azure prints it, and templates that are deployed to"
          + " that, in this order. They are taken as they are: what Azure would refuse is what"
          + " check says.",
      "Exit code: 0, whatever the answer is; 1 if a file has faults at ERROR; 2 if a file cannot be"
          + " read or an option is wrong."
    },
    mixinStandardHelpOptions = true)
final class AccessCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "What is delegated.")
  private List<Path> files = List.of();

  @Option(
      names = "--subscription",
      paramLabel = "ID",
      required = true,
      description = "The subscription that is asked about, and that templates are deployed to.")
  private SubscriptionId subscription = SubscriptionId.asWritten("");

  @Option(
      names = "--principal",
      paramLabel = "ID",
      required = true,
      description = "The user, group or service principal, by its object id.")
  private PrincipalId principal = PrincipalId.asWritten("");

  @Option(
      names = "--member-of",
      paramLabel = "ID",
      description = "A group that the principal is in; may be repeated.")
  private List<PrincipalId> groups = List.of();

  @Option(
      names = "--action",
      paramLabel = "ACTION",
      required = true,
      description = "The operation, such as Microsoft.Compute/snapshots/write.")
  private String action = "";

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      description = {
        "A resource group of the subscription, by its name, or anything by its resource id; the"
            + " whole subscription, by default."
      })
  private Optional<String> scope = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How the answer is written; text, by default.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Mixin private final ParametersOption parameters = new ParametersOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Lighthouse lighthouse = Lighthouse.standard().forSubscription(subscription);
    List<Checked<CustomerDocument>> read = readAll(lighthouse);
    List<Finding> errors = read.stream().flatMap(each -> each.errors().stream()).toList();
    errors.forEach(each -> spec.commandLine().getErr().println(each.format()));
    if (!errors.isEmpty()) {
      return 1;
    }
    CustomerState state =
        lighthouse.stateOf(read.stream().flatMap(each -> each.value().stream()).toList());
    AccessMap.Builder map = AccessMap.builder();
    state.addTo(map);
    groups.forEach(group -> map.addMembers(group, List.of(principal)));
    print(ask(map.build()));
    return 0;
  }

  private List<Checked<CustomerDocument>> readAll(Lighthouse lighthouse) throws IOException {
    parameters.requireOne(files, spec);
    List<Checked<CustomerDocument>> read = new ArrayList<>();
    for (Path file : files) {
      Source source = Source.file(file);
      read.add(
          parameters.isGiven()
              ? parameters.read(lighthouse, source).map(CustomerDocument::of)
              : lighthouse.readAny(source));
    }
    return read;
  }

  private AccessAnswer ask(AccessMap map) {
    String whole = "/subscriptions/" + subscription;
    String at =
        scope
            .map(each -> each.startsWith("/") ? each : whole + "/resourceGroups/" + each)
            .orElse(whole);
    try {
      return map.can(principal, action, at);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void print(AccessAnswer answer) {
    PrintWriter out = spec.commandLine().getOut();
    if (format == AnswerFormat.JSON) {
      out.print(AccessWriter.toJson(answer, RoleCatalog.builtIn()));
      return;
    }
    out.println(
        Text.printable(
            (answer.isAllowed()
                    ? "Allowed"
                    : answer.isEligible() ? "Allowed after activation" : "Not allowed")
                + ": "
                + answer.action()
                + " at "
                + answer.resourceId()));
    answer.describe().forEach(sentence -> out.println("  " + Text.printable(sentence)));
  }
}
