// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.environment.TemplateEnvironment;
import dev.fresnel.arm.internal.read.resource.WrittenResource;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.text.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds resources that are one and the same: twice in one template, which Azure Resource Manager
 * refuses, or made by two deployments. Names that are not known are the same only where the same
 * expression gives them in the same template.
 */
final class ResourceIdentities {

  /** Stands for what the template is deployed to. */
  private static final String HERE = "";

  private final ReadSession session;
  private final Set<InTemplate> inTemplates = new HashSet<>(4);

  /** The template that first had an assignment, by the assignment's id. */
  private final Map<OfAssignment, TemplateEnvironment> assignments = new HashMap<>(4);

  /** A resource in a template that is deployed once. */
  private record InTemplate(
      TemplateEnvironment environment, String type, Object name, Object scope) {}

  /** The parts that an assignment's resource id is made of. */
  private record OfAssignment(String scope, String name) {}

  ResourceIdentities(ReadSession session) {
    this.session = session;
  }

  /** Takes note of a definition. */
  void addDefinition(WrittenResource resource) {
    add(ResourceTypes.DEFINITIONS, resource);
  }

  /**
   * Takes note of an assignment.
   *
   * @param node the assignment with its name and its scope
   */
  void addAssignment(WrittenResource resource, TreeNode node) {
    if (!add(ResourceTypes.ASSIGNMENTS, resource)) {
      return;
    }
    TreeNode name = node.get("name");
    TreeNode scope = node.get("scope");
    if (name == null
        || scope == null
        || name.kind() != NodeKind.TEXT
        || scope.kind() != NodeKind.TEXT) {
      return;
    }
    TemplateEnvironment environment = resource.environment();
    TemplateEnvironment first =
        assignments.putIfAbsent(
            new OfAssignment(lowerCase(scope.text()), lowerCase(name.text())), environment);
    if (first != null && first != environment) {
      session.report(
          TemplateRule.REPEATED_ASSIGNMENT_ID,
          resource.raw(),
          "Another deployment makes an assignment "
              + Text.quote(name.text())
              + " at "
              + scope.text()
              + " too, so one of the two replaces the other or is refused; give each a name of its"
              + " own, such as guid() of definition and scope");
    }
  }

  /** Whether a resource is the first of its type and name in its template, or may be. */
  private boolean add(String type, WrittenResource resource) {
    ArmValue written = resource.name();
    if (written instanceof ArmUnknown unknown && differsAtEachRun(unknown)) {
      session.report(
          TemplateRule.NAME_OF_EACH_RUN,
          written,
          "The name is another one at each deployment, so that a second one asks for the same"
              + " delegation anew, which Azure refuses; make the name of what stays, as guid() of"
              + " definition and scope does");
    }
    String known = resource.lowerCaseName();
    Object name = known == null ? identity(written) : known;
    Object scope = resource.scope() == null ? HERE : identity(resource.scope());
    if (name == null
        || scope == null
        || inTemplates.add(new InTemplate(resource.environment(), type, name, scope))) {
      return true;
    }
    session.report(
        TemplateRule.DUPLICATE_RESOURCE,
        resource.raw(),
        "The template has a resource of type "
            + type
            + " and this name already; remove one of the two, or name them apart");
    return false;
  }

  private static boolean differsAtEachRun(ArmUnknown name) {
    return name.reason().startsWith("newGuid()")
        || name.reason().startsWith("utcNow()")
        || name.text().contains("deployment().name");
  }

  /** What is equal for values that are the same for certain; null for a value that may be any. */
  private static @Nullable Object identity(@Nullable ArmValue value) {
    if (value instanceof ArmString string) {
      return lowerCase(string.value());
    }
    return value instanceof ArmUnknown unknown && unknown.cause() != ArmUnknown.Cause.FAULT
        ? unknown
        : null;
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
