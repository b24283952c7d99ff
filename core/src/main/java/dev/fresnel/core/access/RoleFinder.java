// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds the roles that grant what a team needs and as little else as possible.
 *
 * <pre>{@code
 * RoleChoices found = RoleFinder.builtIn().find(List.of("Microsoft.Compute/snapshots/write"));
 * }</pre>
 *
 * <p>Only roles are found that can be delegated, by their {@linkplain RoleDefinition#support()
 * support}. A role covers an action if an entry of its actions matches it, none of the notActions
 * in the same permission set does, and the set has no condition. A pattern can be wanted too: it is
 * covered if one entry includes all of it.
 *
 * <p>The surplus of a choice is the number of known actions that it permits beyond the wanted ones.
 * Known are the control-plane operations that any role of the catalogue names one by one; patterns
 * count by the known actions that they match. Where choices have the same surplus, that with fewer
 * roles comes first, then with fewer patterns among the entries of actions, then with fewer
 * entries, then by the names and at last the ids of the roles.
 *
 * <p>The smallest set is exact up to three roles: the fewest that do, of those the least surplus.
 * If it takes more, roles are taken one by one, each time the one that covers most of what is left.
 *
 * <p>Immutable and safe between threads.
 */
public final class RoleFinder {

  private final RoleCatalog catalog;
  private final KnownActions known;

  private RoleFinder(RoleCatalog catalog) {
    this.catalog = catalog;
    this.known = KnownActions.of(catalog);
  }

  /** Finds built-in roles. */
  public static RoleFinder builtIn() {
    return of(RoleCatalog.builtIn());
  }

  /** Finds roles of a catalogue. */
  public static RoleFinder of(RoleCatalog catalog) {
    return new RoleFinder(Objects.requireNonNull(catalog, "catalog"));
  }

  /**
   * The roles that cover some actions, alone or together, least surplus first; and the actions that
   * no role covers.
   *
   * @param actions operations such as {@code Microsoft.Compute/snapshots/write}, or patterns
   * @throws IllegalArgumentException if there are none, or one is blank or can be no action
   */
  public RoleChoices find(Collection<String> actions) {
    WantedActions all = WantedActions.of(actions);
    List<UncoveredAction> uncovered = uncovered(all);
    WantedActions wanted = all.without(uncovered.stream().map(UncoveredAction::action).toList());
    List<RoleCombination> combinations = new ArrayList<>();
    if (wanted.size() > 0) {
      List<RoleCandidate> partial = new ArrayList<>();
      for (RoleCandidate each : candidates(wanted)) {
        if (each.covered().cardinality() == wanted.size()) {
          combinations.add(RoleCombination.of(List.of(each)));
        } else {
          partial.add(each);
        }
      }
      combinations.sort(RoleCombination.LEAST_FIRST);
      new RoleCover(partial, wanted.size())
          .find()
          .filter(
              together ->
                  combinations.isEmpty()
                      || RoleCombination.LEAST_FIRST.compare(together, combinations.get(0)) < 0)
          .ifPresent(together -> combinations.add(0, together));
    }
    return new RoleChoices(
        all.actions(), combinations.stream().map(this::choice).toList(), uncovered);
  }

  /**
   * What an authorization grants beyond some actions, and which of them it does not permit.
   *
   * @param actions as for {@link #find}
   * @throws IllegalArgumentException as {@link #find}
   */
  public ExcessAccess excess(Authorization authorization, Collection<String> actions) {
    return excess(new DelegatedRoles(catalog).holding(authorization), actions);
  }

  /** What an eligible authorization grants, once it is activated, as the other method. */
  public ExcessAccess excess(EligibleAuthorization authorization, Collection<String> actions) {
    return excess(new DelegatedRoles(catalog).holding(authorization), actions);
  }

  private ExcessAccess excess(Holding holding, Collection<String> actions) {
    WantedActions wanted = WantedActions.of(actions);
    List<Permission> permissions = holding.role().permissions();
    List<String> missing =
        wanted.actions().stream()
            .filter(each -> known.isData(each) || !WantedActions.covers(permissions, each))
            .toList();
    return new ExcessAccess(
        wanted.entriesBeyond(permissions), names(beyond(permissions, wanted)), missing);
  }

  private List<UncoveredAction> uncovered(WantedActions wanted) {
    BitSet covered = new BitSet();
    roles(true).forEach(role -> covered.or(wanted.coveredBy(role.permissions())));
    List<UncoveredAction> uncovered = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      String action = wanted.actions().get(i);
      boolean isData = known.isData(action);
      if (isData || !covered.get(i)) {
        uncovered.add(new UncoveredAction(action, isData, isData ? List.of() : refused(action)));
      }
    }
    return uncovered;
  }

  private List<RoleDefinition> refused(String action) {
    return roles(false)
        .filter(role -> WantedActions.covers(role.permissions(), action))
        .sorted(Comparator.comparing(RoleDefinition::name))
        .toList();
  }

  private List<RoleCandidate> candidates(WantedActions wanted) {
    List<RoleCandidate> candidates = new ArrayList<>();
    roles(true)
        .forEach(
            role -> {
              BitSet covered = wanted.coveredBy(role.permissions());
              if (!covered.isEmpty()) {
                BitSet surplus = beyond(role.permissions(), wanted);
                candidates.add(RoleCandidate.of(role, covered, surplus));
              }
            });
    return candidates;
  }

  private Stream<RoleDefinition> roles(boolean delegable) {
    return catalog.roles().stream()
        .filter(role -> role.support().forAuthorization().isSupported() == delegable);
  }

  private BitSet beyond(List<Permission> permissions, WantedActions wanted) {
    BitSet permitted = known.permittedBy(permissions);
    permitted.andNot(known.matchedBy(wanted.actions()));
    return permitted;
  }

  private RoleChoice choice(RoleCombination combination) {
    return new RoleChoice(
        combination.members().stream().map(RoleCandidate::role).toList(),
        names(combination.surplus()));
  }

  private List<String> names(BitSet actions) {
    return actions.stream().mapToObj(known::name).toList();
  }
}
