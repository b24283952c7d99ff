// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.Principal;
import dev.fresnel.core.id.PrincipalId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How access is activated in effect: a policy with Azure's defaults where it says nothing. */
record Activation(
    MultiFactorAuthProvider multiFactorAuthProvider, Duration duration, List<Principal> approvers) {

  private static final Duration DEFAULT_DURATION = Duration.ofHours(8);

  static Activation of(AccessTerms terms) {
    JustInTimeAccessPolicy policy =
        terms.justInTimeAccessPolicy().orElseGet(() -> JustInTimeAccessPolicy.builder().build());
    return new Activation(
        policy.multiFactorAuthProvider(),
        policy.maximumActivationDuration().orElse(DEFAULT_DURATION),
        policy.managedByTenantApprovers());
  }

  /** Who approves; how they are called, and in which order, does not count. */
  Set<PrincipalId> approverIds() {
    return approvers.stream().map(Principal::id).collect(Collectors.toSet());
  }

  boolean equalsInEffect(Activation other) {
    return multiFactorAuthProvider == other.multiFactorAuthProvider
        && duration.equals(other.duration)
        && approverIds().equals(other.approverIds());
  }
}
