// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.output.TextFile;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts an emulator of Azure Resource Manager, and leaves it running. */
@Command(
    name = "emulate",
    description = {
      "Starts an emulator of Azure Resource Manager for Azure Lighthouse on this machine, prints"
          + " how to point the Azure CLI and SDKs at it, and serves until it is interrupted.",
      "Tokens are not checked: it is for tests alone."
    },
    mixinStandardHelpOptions = true)
final class EmulateCommand implements Callable<Integer> {

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "0",
      description = "The port; a free one, by default.")
  private int port;

  @Option(
      names = "--ca",
      paramLabel = "FILE",
      description =
          "Where its certificate goes, in the PEM format; a temporary file, by default, which is"
              + " removed at the end.")
  private Optional<Path> ca = Optional.empty();

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Keeps what the customers have, and begins with it; made if it is not there.")
  private Optional<Path> state = Optional.empty();

  @Option(names = "--http", description = "Serves plain HTTP, which the Azure CLI refuses.")
  private boolean isPlain;

  @Option(
      names = "--slow",
      description = "Deployments and changes are running when first asked for, so clients wait.")
  private boolean isSlow;

  @Option(
      names = "--check-access",
      description =
          "Whoever signs in to another tenant than the customer's can do what is delegated, and no"
              + " more.")
  private boolean checksAccess;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description =
          "Listens at another address than the own machine's: whoever reaches it can do"
              + " everything.")
  private Optional<InetAddress> address = Optional.empty();

  @ArgGroup(exclusive = false, multiplicity = "0..*")
  private List<EmulatedCustomer> customers = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (LighthouseEmulator emulator = builder().start()) {
      Optional<Path> certificate = isPlain ? Optional.empty() : Optional.of(write(emulator));
      new EmulatorHints(emulator, certificate).print(spec.commandLine().getOut());
      return FaultHandler.isPrinted(spec.commandLine())
          ? serve(emulator)
          : CommandLine.ExitCode.USAGE;
    }
  }

  private Path write(LighthouseEmulator emulator) throws IOException {
    Path file;
    if (ca.isPresent()) {
      file = ca.get();
    } else {
      file = Files.createTempFile("fresnel-emulator", ".pem");
      file.toFile().deleteOnExit();
    }
    TextFile.write(file, target -> target.append(emulator.certificate()));
    return file;
  }

  /** Serves until the process or the thread is told to end; then requests are finished. */
  private static int serve(LighthouseEmulator emulator) {
    Thread end = new Thread(() -> closeQuietly(emulator));
    Runtime.getRuntime().addShutdownHook(end);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Runtime.getRuntime().removeShutdownHook(end);
    }
    return CommandLine.ExitCode.OK;
  }

  private static void closeQuietly(LighthouseEmulator emulator) {
    try {
      emulator.close();
    } catch (IOException e) {
      // The state is on the disk already.
    }
  }

  private LighthouseEmulator.Builder builder() {
    LighthouseEmulator.Builder builder = LighthouseEmulator.builder();
    try {
      builder.port(port);
    } catch (IllegalArgumentException e) {
      throw invalid("--port", e.getMessage());
    }
    if (ca.isPresent() && state.isPresent() && isOneFile(ca.get(), state.get())) {
      throw invalid("--ca", "the state is kept in " + ca.get() + "; name another file");
    }
    address.ifPresent(builder::address);
    state.ifPresent(builder::stateFile);
    if (isPlain) {
      builder.plainHttp();
    }
    if (isSlow) {
      builder.slow();
    }
    if (checksAccess) {
      builder.checkingAccess();
    }
    try {
      customers.forEach(each -> each.addTo(builder));
    } catch (IllegalArgumentException e) {
      throw invalid("--subscription", e.getMessage());
    }
    return builder;
  }

  private static boolean isOneFile(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private ParameterException invalid(String option, @Nullable String why) {
    return new ParameterException(
        spec.commandLine(), "Invalid value for option '" + option + "': " + why);
  }

  /** A customer; the options are given once for each. */
  static final class EmulatedCustomer {

    @Option(
        names = "--customer-tenant",
        paramLabel = "ID",
        description = "The tenant of a customer; once for each customer.")
    private TenantId tenant = LighthouseEmulator.CUSTOMER_TENANT;

    @Option(
        names = "--subscription",
        paramLabel = "ID",
        description = "A subscription of that customer; once for each subscription.")
    private List<SubscriptionId> subscriptions = new ArrayList<>();

    private void addTo(LighthouseEmulator.Builder builder) {
      builder.customer(
          tenant,
          subscriptions.isEmpty()
              ? new SubscriptionId[] {LighthouseEmulator.SUBSCRIPTION}
              : subscriptions.toArray(SubscriptionId[]::new));
    }
  }
}
