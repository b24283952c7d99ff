// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.core.role.RoleCatalog;
import picocli.CommandLine.IVersionProvider;

/** What {@code fresnel --version} prints: the library's version and the date of its role data. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "fresnel " + (version == null ? "(unpackaged)" : version),
      "built-in roles of " + RoleCatalog.builtIn().date()
    };
  }
}
