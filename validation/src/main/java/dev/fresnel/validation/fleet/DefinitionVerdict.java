// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.access.AccessChange;
import dev.fresnel.core.access.AccessChangeKind;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.access.AccessTerms;
import dev.fresnel.core.access.OutdatedDelegation;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;

/**
 * How a definition that a customer has compares with what is offered.
 *
 * @param kind in what it deviates
 * @param offered what it would be after an update, without an id; absent if nothing of the kind is
 *     offered
 */
record DefinitionVerdict(FleetStatus kind, Optional<RegistrationDefinition> offered) {

  private static final Duration DEFAULT_ACTIVATION = Duration.ofHours(8);

  static DefinitionVerdict of(RegistrationDefinition held, FleetOffer offer) {
    if (!offer.isManagedFrom(held.managedByTenantId())) {
      return new DefinitionVerdict(FleetStatus.FOREIGN, Optional.empty());
    }
    if (held.marketplacePlan().isPresent()) {
      Optional<RegistrationDefinition> newer = newer(held, offer);
      return newer.isPresent()
          ? new DefinitionVerdict(FleetStatus.OUTDATED, newer)
          : offer
              .live()
              .find(held)
              .map(live -> compare(held, live))
              .orElseGet(DefinitionVerdict::notOffered);
    }
    return nearest(held, offer);
  }

  private static Optional<RegistrationDefinition> newer(
      RegistrationDefinition held, FleetOffer offer) {
    return offer
        .live()
        .outdated(Delegation.builder().definition(held).build())
        .map(OutdatedDelegation::live);
  }

  private static DefinitionVerdict notOffered() {
    return new DefinitionVerdict(FleetStatus.MORE, Optional.empty());
  }

  /**
   * Compares with what templates deploy: of plans of one name, with the one that gives most nearly
   * the same.
   */
  private static DefinitionVerdict nearest(RegistrationDefinition held, FleetOffer offer) {
    RegistrationDefinition nearest = null;
    boolean hasName = false;
    int fewest = Integer.MAX_VALUE;
    int access = held.authorizations().size() + held.eligibleAuthorizations().size();
    for (RegistrationDefinition each : offer.templates(held.managedByTenantId())) {
      AccessDiff diff = AccessDiff.between(held, each);
      boolean isNamed =
          held.name().equals(each.name()) || held.name().startsWith(each.name() + ", ");
      long lost = diff.changes().stream().filter(DefinitionVerdict::isLost).count();
      boolean isOther = !isNamed && access > 0 && lost == access;
      boolean isNearer =
          hasName == isNamed ? diff.changes().size() < fewest : isNamed && fewest > 0;
      if (!isOther && (isNearer || diff.isEmpty())) {
        nearest = each;
        hasName = isNamed;
        fewest = diff.changes().size();
      }
    }
    return nearest == null ? notOffered() : compare(held, nearest.withName(held.name()));
  }

  private static boolean isLost(AccessChange change) {
    return change.kind() == AccessChangeKind.LOST;
  }

  private static DefinitionVerdict compare(
      RegistrationDefinition held, RegistrationDefinition offered) {
    AccessDiff diff = AccessDiff.between(held, offered);
    FleetStatus kind =
        diff.isEmpty()
            ? FleetStatus.AS_OFFERED
            : diff.changes().stream().anyMatch(DefinitionVerdict::takesAway)
                ? FleetStatus.MORE
                : FleetStatus.LESS;
    return new DefinitionVerdict(kind, Optional.of(offered));
  }

  /** Whether an update takes something away that is held beyond the offer. */
  private static boolean takesAway(AccessChange change) {
    return switch (change.kind()) {
      case LOST -> true;
      case GAINED -> false;
      case ASSIGNABLE_ROLES_CHANGED ->
          !new HashSet<>(change.after().delegatedRoleDefinitionIds())
              .containsAll(change.before().delegatedRoleDefinitionIds());
      case POLICY_CHANGED -> isStricter(policy(change.after()), policy(change.before()));
    };
  }

  private static JustInTimeAccessPolicy policy(AccessTerms terms) {
    return terms.justInTimeAccessPolicy().orElseGet(() -> JustInTimeAccessPolicy.builder().build());
  }

  /** Whether a policy asks for something that the other one does not. */
  private static boolean isStricter(JustInTimeAccessPolicy one, JustInTimeAccessPolicy other) {
    boolean asksForFactor =
        one.multiFactorAuthProvider() != MultiFactorAuthProvider.NONE
            && other.multiFactorAuthProvider() == MultiFactorAuthProvider.NONE;
    boolean asksForApproval =
        !one.managedByTenantApprovers().isEmpty() && other.managedByTenantApprovers().isEmpty();
    boolean lastsShorter = duration(one).compareTo(duration(other)) < 0;
    return asksForFactor || asksForApproval || lastsShorter;
  }

  private static Duration duration(JustInTimeAccessPolicy policy) {
    return policy.maximumActivationDuration().orElse(DEFAULT_ACTIVATION);
  }
}
