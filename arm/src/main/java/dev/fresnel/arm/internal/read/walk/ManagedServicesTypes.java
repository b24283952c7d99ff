// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import dev.fresnel.core.text.Text;
import java.util.List;

/**
 * Reports types that were meant to be those of Azure Lighthouse and that do not exist.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/templates/microsoft.managedservices/">types of
 * Microsoft.ManagedServices</a>.
 */
final class ManagedServicesTypes {

  private static final String PROVIDER = "Microsoft.ManagedServices/";
  private static final String BEGIN_OF_PROVIDER = "Microsoft.Manage";
  private static final String BEGIN_OF_TYPE = "/registration";

  private static final List<String> KNOWN =
      List.of(
          ResourceTypes.DEFINITIONS,
          ResourceTypes.ASSIGNMENTS,
          ResourceTypes.MARKETPLACE_DEFINITIONS);

  private ManagedServicesTypes() {}

  /** Reports the type of a resource if it is meant to be one of Azure Lighthouse, and is none. */
  static void check(ArmString type, ReadSession session) {
    String written = type.value();
    if (isMeant(written) && KNOWN.stream().noneMatch(known -> ResourceTypes.is(written, known))) {
      session.report(
          TemplateRule.UNKNOWN_RESOURCE_TYPE,
          type,
          "There is no resource type "
              + Text.quote(written)
              + "; write "
              + ResourceTypes.DEFINITIONS
              + " or "
              + ResourceTypes.ASSIGNMENTS);
    }
  }

  private static boolean isMeant(String type) {
    int slash = type.indexOf('/');
    return startsWith(type, 0, PROVIDER)
        || (slash > 0
            && startsWith(type, 0, BEGIN_OF_PROVIDER)
            && startsWith(type, slash, BEGIN_OF_TYPE));
  }

  private static boolean startsWith(String text, int at, String start) {
    return text.regionMatches(true, at, start, 0, start.length());
  }
}
