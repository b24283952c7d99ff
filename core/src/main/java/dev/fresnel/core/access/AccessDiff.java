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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Who gains and who loses which role: as data, and in words for a customer.
 *
 * <p>What is gained, or stays under other terms, comes first, then what is lost; of each, plan by
 * plan or scope by scope. Names, texts and order are no difference, nor is it whether Azure's
 * default is left out or written down.
 *
 * <p>To compare costs time and memory in proportion to the authorizations and the scopes, not to
 * both multiplied, although so many changes there may be: they are made as {@link #changes} is
 * walked. Its size is counted when it is asked for.
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
    Objects.requireNonNull(changes, "changes");
    // Those that are made as they are walked stay so.
    changes = changes instanceof AccessChanges ? changes : List.copyOf(changes);
  }

  /** Between two definitions or two manifests. */
  public static AccessDiff between(AccessGrant before, AccessGrant after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    PlacedGrants.Known known = new PlacedGrants.Known();
    return between(whole(List.of(before), known), whole(List.of(after), known), known);
  }

  /** Between two offers, plan by plan; plans are the same if their ids are. */
  public static AccessDiff between(Offer before, Offer after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    PlacedGrants.Known known = new PlacedGrants.Known();
    return between(byPlan(before, known), byPlan(after, known), known);
  }

  /**
   * Between two states of a customer, scope by scope. What is given at a resource group is neither
   * gained nor lost while the same is given at the whole subscription.
   */
  public static AccessDiff between(Collection<Delegation> before, Collection<Delegation> after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    PlacedGrants.Known known = new PlacedGrants.Known();
    return between(byScope(before, known), byScope(after, known), known);
  }

  /**
   * Between two sets of definitions, wherever they are assigned: what several definitions give to
   * one principal counts once.
   */
  public static AccessDiff betweenDefinitions(
      Collection<RegistrationDefinition> before, Collection<RegistrationDefinition> after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    PlacedGrants.Known known = new PlacedGrants.Known();
    return between(whole(before, known), whole(after, known), known);
  }

  private static AccessDiff between(
      PlacedGrants before, PlacedGrants after, PlacedGrants.Known known) {
    return new AccessDiff(new AccessChanges(before, after, known));
  }

  private static PlacedGrants whole(
      Collection<? extends AccessGrant> grants, PlacedGrants.Known known) {
    PlacedGrants placed = new PlacedGrants(known);
    grants.forEach(each -> placed.add(GrantPlace.WHOLE, each));
    return placed;
  }

  private static PlacedGrants byPlan(Offer offer, PlacedGrants.Known known) {
    PlacedGrants placed = new PlacedGrants(known);
    for (Plan plan : offer.plans()) {
      placed.add(GrantPlace.of(plan.id()), plan.manifest());
    }
    return placed;
  }

  private static PlacedGrants byScope(
      Collection<Delegation> delegations, PlacedGrants.Known known) {
    PlacedGrants placed = new PlacedGrants(known);
    for (Delegation delegation : delegations) {
      for (RegistrationAssignment assignment : delegation.assignments()) {
        placed.add(GrantPlace.of(assignment.scope()), delegation.definition());
      }
    }
    return placed;
  }

  /** Whether access stays as it is. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * The changes in words, a line for each; empty if there are none. Managing tenants are named if
   * there are several. {@link #writeTo} writes the same without making one text of it.
   *
   * @param roles what knows the names of roles
   */
  public String format(RoleCatalog roles) {
    StringBuilder text = new StringBuilder();
    try {
      writeTo(text, roles);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return text.toString();
  }

  /**
   * Writes the changes in words, as {@link #format} gives them, line by line.
   *
   * @param out where to; it is not closed
   * @param roles what knows the names of roles
   * @throws IOException if it cannot be written
   */
  public void writeTo(Appendable out, RoleCatalog roles) throws IOException {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(roles, "roles");
    boolean namesTenants = namesTenants();
    for (AccessChange change : changes) {
      out.append(new AccessSentence(change, roles).words(namesTenants)).append('\n');
    }
  }

  private boolean namesTenants() {
    boolean canDiffer = !(changes instanceof AccessChanges made) || made.namesSeveralTenants();
    return canDiffer
        && changes.stream().map(AccessChange::managedByTenantId).distinct().limit(2).count() > 1;
  }
}
