// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.Onboarding;
import dev.fresnel.core.Principal;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import java.io.IOException;
import java.nio.file.Path;

/** From nothing to a checked template on disk; the example that the README shows. */
public final class FluentOnboarding {

  private FluentOnboarding() {}

  /**
   * Writes the template to a file.
   *
   * @param file where to; replaced if it is there
   * @throws IOException if the file cannot be written
   */
  public static void writeTo(Path file) throws IOException {
    // README: from here
    Principal support =
        Principal.group(
            PrincipalId.parse("f5c3d3b7-9f55-4a33-9c5f-3f1d2c6a0b11"), "Tier 1 Support");

    Onboarding onboarding =
        Lighthouse.standard()
            .onboard("Contoso operations")
            .description("Day to day operations by Contoso")
            .managedBy(TenantId.parse("0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21"))
            .authorize(support, Roles.READER)
            .authorize(support, Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE);

    onboarding.validate().findings().forEach(finding -> System.out.println(finding.format()));
    onboarding.render().write(file);
    // README: to here
  }
}
