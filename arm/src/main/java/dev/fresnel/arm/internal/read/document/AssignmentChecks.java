// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.document;

import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.resource.FoundAssignment;
import dev.fresnel.arm.internal.read.resource.FoundDefinition;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.path.ModelPath;
import java.util.Optional;

/** Reports what an assignment in a template does wrongly with a definition in it. */
final class AssignmentChecks {

  private AssignmentChecks() {}

  /** Compares an assignment with the definition that it assigns. */
  static void check(FoundAssignment assignment, FoundDefinition definition, ReadSession session) {
    if (assignment.dependsOnNothing() && assignment.template() == definition.template()) {
      report(
          TemplateRule.ASSIGNMENT_WITHOUT_DEPENDENCY,
          assignment,
          "The assignment does not depend on its definition, so Azure may deploy it first, which"
              + " fails; name the definition in dependsOn",
          session);
    }
    Optional<ApiVersion> version = assignment.apiVersion();
    if (version.isPresent()
        && !version.get().hasEligibleAuthorizations()
        && definition.apiVersion().filter(ApiVersion::hasEligibleAuthorizations).isPresent()
        && definition.hasEligibleAuthorizations()) {
      report(
          TemplateRule.ASSIGNED_BY_OLD_VERSION,
          assignment,
          "API version "
              + version.get()
              + " does not know eligible authorizations, which the definition has; assign it by "
              + ApiVersion.latest(),
          session);
    }
  }

  private static void report(
      TemplateRule rule, FoundAssignment assignment, String message, ReadSession session) {
    session.report(
        rule, ModelPath.root(), () -> Optional.of(assignment.node().location()), message);
  }
}
