// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.internal.NeedsJacksonModule;
import dev.fresnel.core.role.RoleCatalog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who gains and who loses which role: as data, and in words for a customer.
 *
 * <p>What is gained, or stays under other terms, comes first, then what is lost. Names, texts and
 * order are no difference, nor is it whether Azure's default is left out or written down.
 *
 * <pre>{@code
 * AccessDiff diff = AccessDiff.between(live, next);
 * System.out.print(diff.format(RoleCatalog.builtIn()));
 * }</pre>
 *
 * @param changes all changes; none if access stays as it is
 */
@NeedsJacksonModule
public record AccessDiff(List<AccessChange> changes) {

  /** These changes. */
  public AccessDiff {
    changes = List.copyOf(Objects.requireNonNull(changes, "changes"));
  }

  /** Between two definitions or two manifests. */
  public static AccessDiff between(AccessGrant before, AccessGrant after) {
    return between(access(before), access(after));
  }

  /** Between two offers, plan by plan; plans are the same if their ids are. */
  public static AccessDiff between(Offer before, Offer after) {
    return between(access(before), access(after));
  }

  /**
   * Between two states of a customer, scope by scope. What is given at a resource group is neither
   * gained nor lost while the same is given at the whole subscription.
   */
  public static AccessDiff between(Collection<Delegation> before, Collection<Delegation> after) {
    return between(access(before), access(after));
  }

  /**
   * Between two sets of definitions, wherever they are assigned: what several definitions give to
   * one principal counts once.
   */
  public static AccessDiff betweenDefinitions(
      Collection<RegistrationDefinition> before, Collection<RegistrationDefinition> after) {
    return between(accessByDefinitions(before), accessByDefinitions(after));
  }

  private static AccessDiff between(GrantedAccess before, GrantedAccess after) {
    List<AccessChange> changes = new ArrayList<>();
    after
        .held()
        .forEach(
            (key, held) -> {
              GrantedAccess.Held former = before.held().get(key);
              if (former == null && before.givesMoreWidely(key) && after.givesMoreWidely(key)) {
                return;
              }
              for (AccessChangeKind kind : kinds(former, held)) {
                changes.add(change(kind, key, former, held));
              }
            });
    before
        .held()
        .forEach(
            (key, held) -> {
              if (!after.held().containsKey(key) && !after.givesMoreWidely(key)) {
                changes.add(change(AccessChangeKind.LOST, key, held, null));
              }
            });
    return new AccessDiff(changes);
  }

  private static List<AccessChangeKind> kinds(
      GrantedAccess.@Nullable Held before, GrantedAccess.Held after) {
    if (before == null) {
      return List.of(AccessChangeKind.GAINED);
    }
    List<AccessChangeKind> kinds = new ArrayList<>(2);
    if (!before.assignsAs(after)) {
      kinds.add(AccessChangeKind.ASSIGNABLE_ROLES_CHANGED);
    }
    if (!before.activatesAs(after)) {
      kinds.add(AccessChangeKind.POLICY_CHANGED);
    }
    return kinds;
  }

  private static AccessChange change(
      AccessChangeKind kind,
      GrantedAccess.AccessKey key,
      GrantedAccess.@Nullable Held before,
      GrantedAccess.@Nullable Held after) {
    AccessChange.Builder builder =
        AccessChange.builder()
            .kind(kind)
            .managedByTenantId(key.managedByTenantId())
            .roleDefinitionId(key.roleDefinitionId())
            .eligible(key.eligible());
    if (before != null) {
      builder.principal(before.principal()).before(before.terms());
    }
    if (after != null) {
      builder.principal(after.principal()).after(after.terms());
    }
    if (key.planId() != null) {
      builder.planId(key.planId());
    }
    if (key.scope() != null) {
      builder.scope(key.scope());
    }
    return builder.build();
  }

  private static GrantedAccess access(AccessGrant grant) {
    GrantedAccess access = new GrantedAccess();
    access.add(null, null, Objects.requireNonNull(grant, "grant"));
    return access;
  }

  private static GrantedAccess accessByDefinitions(Collection<RegistrationDefinition> definitions) {
    GrantedAccess access = new GrantedAccess();
    for (RegistrationDefinition each : Objects.requireNonNull(definitions, "definitions")) {
      access.add(null, null, each);
    }
    return access;
  }

  private static GrantedAccess access(Offer offer) {
    GrantedAccess access = new GrantedAccess();
    for (Plan plan : Objects.requireNonNull(offer, "offer").plans()) {
      access.add(plan.id(), null, plan.manifest());
    }
    return access;
  }

  private static GrantedAccess access(Collection<Delegation> delegations) {
    GrantedAccess access = new GrantedAccess();
    for (Delegation delegation : Objects.requireNonNull(delegations, "delegations")) {
      for (RegistrationAssignment assignment : delegation.assignments()) {
        access.add(null, assignment.scope(), delegation.definition());
      }
    }
    return access;
  }

  /** Whether access stays as it is. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * The changes in words, a line for each; empty if there are none. Managing tenants are named if
   * there are several.
   *
   * @param roles what knows the names of roles
   */
  public String format(RoleCatalog roles) {
    Objects.requireNonNull(roles, "roles");
    boolean namesTenants =
        changes.stream().map(AccessChange::managedByTenantId).distinct().count() > 1;
    return changes.stream()
        .map(change -> new AccessSentence(change, roles).words(namesTenants) + "\n")
        .collect(Collectors.joining());
  }
}
