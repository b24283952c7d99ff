// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.role.RoleCatalog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A change of access as a sentence about the principal. */
final class AccessSentence {

  private final AccessChange change;
  private final RoleCatalog roles;

  AccessSentence(AccessChange change, RoleCatalog roles) {
    this.change = change;
    this.roles = roles;
  }

  /**
   * The sentence, without a period.
   *
   * @param namesTenant whether the managing tenant has to be told for the principal to be clear
   */
  String words(boolean namesTenant) {
    String subject = DisplayNames.named(change.principal());
    return namesTenant
        ? subject + " of tenant " + DisplayNames.shown(change.managedByTenantId()) + predicate()
        : subject + predicate();
  }

  private String predicate() {
    return switch (change.kind()) {
      case GAINED ->
          change.eligible()
              ? " becomes eligible for " + access() + ", " + activation(change.after())
              : " gains " + access() + gainedAssignableRoles();
      case LOST -> (change.eligible() ? " is no longer eligible for " : " loses ") + access();
      case ASSIGNABLE_ROLES_CHANGED -> " keeps " + access() + ", but " + changedAssignableRoles();
      case POLICY_CHANGED -> " stays eligible for " + access() + ", but now " + changedActivation();
    };
  }

  /** The role and where it is given. */
  private String access() {
    StringBuilder words = new StringBuilder(DisplayNames.named(roles, change.roleDefinitionId()));
    change.planId().ifPresent(plan -> words.append(" in plan ").append(DisplayNames.shown(plan)));
    change.scope().ifPresent(scope -> words.append(" at ").append(DisplayNames.scope(scope)));
    return words.toString();
  }

  private String gainedAssignableRoles() {
    List<RoleDefinitionId> assignable = change.after().delegatedRoleDefinitionIds();
    return assignable.isEmpty()
        ? ""
        : ", and may assign " + names(assignable) + " to managed identities";
  }

  private String changedAssignableRoles() {
    List<RoleDefinitionId> before = change.before().delegatedRoleDefinitionIds();
    List<RoleDefinitionId> after = change.after().delegatedRoleDefinitionIds();
    Set<RoleDefinitionId> more = new LinkedHashSet<>(after);
    before.forEach(more::remove);
    Set<RoleDefinitionId> fewer = new LinkedHashSet<>(before);
    after.forEach(fewer::remove);
    String words;
    if (more.isEmpty() && fewer.isEmpty()) {
      words = "may now assign other roles";
    } else if (more.isEmpty()) {
      words = "may no longer assign " + names(fewer);
    } else if (fewer.isEmpty()) {
      words = "may now " + (before.isEmpty() ? "" : "also ") + "assign " + names(more);
    } else {
      words = "may now assign " + names(more) + ", and no longer " + names(fewer) + ",";
    }
    return words + " to managed identities";
  }

  private String names(Collection<RoleDefinitionId> ids) {
    return list(ids, id -> DisplayNames.named(roles, id), "and");
  }

  private static String activation(AccessTerms terms) {
    Activation activation = Activation.of(terms);
    return String.join(
        ", ",
        "for up to " + words(activation.duration()) + " at a time",
        proof(activation),
        approval(activation));
  }

  private String changedActivation() {
    Activation before = Activation.of(change.before());
    Activation after = Activation.of(change.after());
    List<String> differences = new ArrayList<>();
    if (!before.duration().equals(after.duration())) {
      differences.add(
          "for up to "
              + words(after.duration())
              + " at a time instead of "
              + words(before.duration()));
    }
    if (before.multiFactorAuthProvider() != after.multiFactorAuthProvider()) {
      differences.add(proof(after));
    }
    if (!before.approverIds().equals(after.approverIds())) {
      boolean replaced = !before.approvers().isEmpty() && !after.approvers().isEmpty();
      differences.add(approval(after) + (replaced ? " instead of " + approvers(before) : ""));
    }
    return differences.isEmpty() ? "under another policy" : String.join(", ", differences);
  }

  private static String proof(Activation activation) {
    return (activation.multiFactorAuthProvider() == MultiFactorAuthProvider.NONE
            ? "without"
            : "with")
        + " multifactor authentication";
  }

  private static String approval(Activation activation) {
    return activation.approvers().isEmpty()
        ? "without approval"
        : "with approval by " + approvers(activation);
  }

  private static String approvers(Activation activation) {
    return list(activation.approvers(), DisplayNames::named, "or");
  }

  /** The duration in hours and minutes; as ISO 8601 has it, where that would not be all. */
  private static String words(Duration duration) {
    long hours = duration.toHours();
    int minutes = duration.toMinutesPart();
    if (!duration.equals(Duration.ofHours(hours).plusMinutes(minutes))
        || duration.isNegative()
        || duration.isZero()) {
      return duration.toString();
    }
    if (hours == 0) {
      return count(minutes, "minute");
    }
    return count(hours, "hour") + (minutes == 0 ? "" : " " + count(minutes, "minute"));
  }

  private static String count(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }

  private static <T> String list(
      Collection<T> elements, Function<T, String> name, String conjunction) {
    List<String> names = elements.stream().map(name).toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " " + conjunction + " " + names.get(last);
  }
}
