// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.text.Text;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What to paste so that Microsoft's clients speak to an emulator. */
final class EmulatorHints {

  private static final String ANYBODY = "6b1f2c9e-4d73-4a08-b5e1-90c7d8a3f264";

  private final LighthouseEmulator emulator;
  private final Optional<Path> certificate;

  /** Hints for an emulator; without a certificate it is spoken to by plain HTTP. */
  EmulatorHints(LighthouseEmulator emulator, Optional<Path> certificate) {
    this.emulator = emulator;
    this.certificate = certificate.map(Path::toAbsolutePath);
  }

  void print(PrintWriter out) {
    out.println("The emulator is at " + emulator.baseUri() + " until it is interrupted.");
    out.println("It checks no token: whoever reaches it can do everything. For tests alone.");
    List<TenantId> tenants = emulator.state().customerTenants();
    for (TenantId tenant : tenants) {
      for (CustomerSubscription each : emulator.state().of(tenant).subscriptions()) {
        out.println("Customer " + tenant + " has subscription " + each.id() + ".");
      }
    }
    if (certificate.isEmpty()) {
      printPlain(out);
      return;
    }
    String file = Text.printable(certificate.get().toString());
    String tenant = tenants.isEmpty() ? "TENANT" : tenants.get(0).value();
    printCommandLine(out, quoted(file), tenant);
    printSdks(out, file);
  }

  private void printPlain(PrintWriter out) {
    out.println();
    out.println("Clients that send tokens by plain HTTP:");
    out.println(
        "  curl -H 'Authorization: Bearer any' '"
            + emulator.baseUri()
            + "subscriptions?api-version=2022-12-01'");
  }

  private void printCommandLine(PrintWriter out, String file, String tenant) {
    out.println();
    out.println("Azure CLI:");
    out.println("  export AZURE_CONFIG_DIR=\"$(mktemp -d)\" REQUESTS_CA_BUNDLE=" + file);
    out.println(
        "  az cloud register -n Emulator --endpoint-resource-manager " + emulator.baseUri());
    out.println("  az cloud set -n Emulator");
    out.println("  az login --service-principal -u " + ANYBODY + " -p any --tenant " + tenant);
  }

  private void printSdks(PrintWriter out, String file) {
    String base = emulator.baseUri().toString();
    String endpoint = base.substring(0, base.length() - 1);
    out.println();
    out.println("Azure SDK for Java (a trust store is made once by the first line):");
    out.println(
        "  keytool -importcert -noprompt -alias emulator -file "
            + quoted(file)
            + " -keystore emulator.p12 -storepass emulator");
    out.println(
        "  java -Djavax.net.ssl.trustStore=emulator.p12 -Djavax.net.ssl.trustStorePassword=emulator"
            + " ...");
    out.println("  new AzureEnvironment(Map.of(\"resourceManagerEndpointUrl\", \"" + base + "\",");
    out.println("      \"managementEndpointUrl\", \"" + base + "\",");
    out.println("      \"activeDirectoryEndpointUrl\", \"" + base + "\"))");
    out.println();
    out.println("Azure SDK for Python:");
    out.println("  ManagedServicesClient(credential, base_url=\"" + endpoint + "\",");
    out.println("      credential_scopes=[\"" + endpoint + "/.default\"],");
    out.println("      connection_verify=" + Text.quote(file) + ")");
    out.println();
    out.println("Azure SDK for JavaScript:");
    out.println("  export NODE_EXTRA_CA_CERTS=" + quoted(file));
    out.println(
        "  new ResourceManagementClient(credential, subscriptionId, { endpoint: \""
            + endpoint
            + "\" })");
  }

  /** A file as a POSIX shell takes it. */
  private static String quoted(String file) {
    return file.matches("[\\w./-]+") ? file : "'" + file.replace("'", "'\\''") + "'";
  }
}
