// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.json.ModelDocument;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.ModelPath;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** What was read as text: every part with its path, value and place, then the findings. */
final class Readings {

  private final StringBuilder out = new StringBuilder();
  private final Locator locator;

  private Readings(Locator locator) {
    this.locator = locator;
  }

  static String show(Checked<ArmDocument> read) {
    String model = read.value().map(Readings::show).orElse("nothing\n");
    return model + read.findings().stream().map(Finding::format).collect(lines());
  }

  private static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n", "", "\n");
  }

  private static String show(ArmDocument document) {
    Readings readings = new Readings(document.locator());
    List<ModelDocument<Delegation>> delegations = document.delegations();
    for (int i = 0; i < delegations.size(); i++) {
      ModelPath path = ModelPath.root().property("delegations").index(i);
      readings.definition(delegations.get(i).value().definition(), path.property("definition"));
      readings.assignments(delegations.get(i).value().assignments(), path.property("assignments"));
    }
    readings.assignments(
        document.furtherAssignments(), ModelPath.root().property("furtherAssignments"));
    return readings.out.toString();
  }

  private void definition(RegistrationDefinition definition, ModelPath path) {
    definition.id().ifPresent(id -> line(path.property("id"), id));
    line(path.property("name"), definition.name());
    definition.description().ifPresent(text -> line(path.property("description"), text));
    line(path.property("managedByTenantId"), definition.managedByTenantId());
    for (int i = 0; i < definition.authorizations().size(); i++) {
      Authorization each = definition.authorizations().get(i);
      ModelPath at = path.property("authorizations").index(i);
      principal(each.principal(), at.property("principal"));
      line(at.property("roleDefinitionId"), each.roleDefinitionId());
      list(at.property("delegatedRoleDefinitionIds"), each.delegatedRoleDefinitionIds());
    }
    for (int i = 0; i < definition.eligibleAuthorizations().size(); i++) {
      eligible(
          definition.eligibleAuthorizations().get(i),
          path.property("eligibleAuthorizations").index(i));
    }
    definition.marketplacePlan().ifPresent(plan -> line(path.property("marketplacePlan"), plan));
  }

  private void eligible(EligibleAuthorization each, ModelPath at) {
    principal(each.principal(), at.property("principal"));
    line(at.property("roleDefinitionId"), each.roleDefinitionId());
    each.justInTimeAccessPolicy()
        .ifPresent(
            policy -> {
              ModelPath path = at.property("justInTimeAccessPolicy");
              line(path.property("multiFactorAuthProvider"), policy.multiFactorAuthProvider());
              policy
                  .maximumActivationDuration()
                  .ifPresent(time -> line(path.property("maximumActivationDuration"), time));
              for (int i = 0; i < policy.managedByTenantApprovers().size(); i++) {
                principal(
                    policy.managedByTenantApprovers().get(i),
                    path.property("managedByTenantApprovers").index(i));
              }
            });
  }

  private void principal(Principal principal, ModelPath path) {
    line(path.property("id"), principal.id());
    principal.displayName().ifPresent(name -> line(path.property("displayName"), name));
  }

  private void list(ModelPath path, List<?> values) {
    for (int i = 0; i < values.size(); i++) {
      line(path.index(i), values.get(i));
    }
  }

  private void assignments(List<RegistrationAssignment> assignments, ModelPath path) {
    for (int i = 0; i < assignments.size(); i++) {
      ModelPath at = path.index(i);
      assignments.get(i).id().ifPresent(id -> line(at.property("id"), id));
      line(at.property("scope"), assignments.get(i).scope().resourceId());
    }
  }

  private void line(ModelPath path, Object value) {
    out.append(path)
        .append(" = ")
        .append(value.toString().replace("\n", "\\n"))
        .append("  @ ")
        .append(locator.locateNearest(path).map(Object::toString).orElse("nowhere"))
        .append('\n');
  }
}
