// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.environment.TemplateEvaluator;
import dev.fresnel.arm.internal.read.resource.WrittenResource;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what definitions and assignments of one template depend on that it does not have.
 * Nothing is said while the name of any of its own is not known.
 */
final class Dependencies {

  private static final List<String> TYPES =
      List.of(ResourceTypes.DEFINITIONS, ResourceTypes.ASSIGNMENTS);

  private final ReadSession session;
  private final Set<String> definitions = new HashSet<>(2);
  private final Set<String> assignments = new HashSet<>(2);
  private final List<Wanted> wanted = new ArrayList<>(2);
  private boolean isAllKnown = true;

  /** The type and the name of what a resource depends on, and where it says so. */
  private record Wanted(String type, String name, ArmValue place) {}

  Dependencies(ReadSession session) {
    this.session = session;
  }

  /** Takes note of a definition or assignment that the template has, whether deployed or not. */
  void declare(String type, WrittenResource resource) {
    TemplateEvaluator evaluator = resource.evaluator();
    String name = resource.lowerCaseName();
    if (name != null) {
      declared(type).add(name);
    } else {
      isAllKnown = false;
    }
    if (evaluator.container(resource.raw().get("dependsOn")) instanceof ArmArray all) {
      for (ArmValue each : all.elements()) {
        Wanted one = wanted(evaluator.evaluate(each), each);
        if (one != null) {
          wanted.add(one);
        }
      }
    }
  }

  private Set<String> declared(String type) {
    return type.equals(ResourceTypes.DEFINITIONS) ? definitions : assignments;
  }

  private static @Nullable Wanted wanted(ArmValue dependency, ArmValue place) {
    String id =
        dependency instanceof ArmUnknown unknown
            ? unknown.text()
            : dependency instanceof ArmString text ? text.value() : "";
    for (String type : TYPES) {
      String name = ResourceTypes.nameOf(id, type);
      if (name != null && name.indexOf('{') < 0 && name.indexOf('/') < 0) {
        return new Wanted(type, lowerCase(name), place);
      }
    }
    return null;
  }

  /** Reports what is not there, once all resources of the template have been declared. */
  void check() {
    for (Wanted each : isAllKnown ? wanted : List.<Wanted>of()) {
      if (!declared(each.type).contains(each.name)) {
        session.report(
            TemplateRule.UNDEFINED_DEPENDENCY,
            each.place,
            "The template has no resource "
                + Text.quote(each.name)
                + " of type "
                + each.type
                + " to depend on; correct the name, or remove the dependency");
      }
    }
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
