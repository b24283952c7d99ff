// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/**
 * Whether Azure Lighthouse takes a role in one place, with every reason if it does not.
 *
 * @param refusals the reasons, in the order of {@link RefusalReason}; none, if it is taken
 */
public record RoleVerdict(List<RoleRefusal> refusals) {

  /** A verdict for these reasons. */
  public RoleVerdict {
    refusals = List.copyOf(refusals);
  }

  /** Whether nothing speaks against the role. */
  public boolean isSupported() {
    return refusals.isEmpty();
  }

  /** Whether something speaks against the role, but only what sources contradict each other on. */
  public boolean isDisputed() {
    return !refusals.isEmpty() && refusals.stream().allMatch(RoleRefusal::disputed);
  }

  /** The refusal for one reason; empty, if that reason does not apply. */
  public Optional<RoleRefusal> refusal(RefusalReason reason) {
    for (RoleRefusal refusal : refusals) {
      if (refusal.reason() == reason) {
        return Optional.of(refusal);
      }
    }
    return Optional.empty();
  }

  /** Whether one reason applies. */
  public boolean has(RefusalReason reason) {
    return refusal(reason).isPresent();
  }

  /** The verdict in words, such as {@code refused, as it is Owner}. */
  @Override
  public String toString() {
    if (isSupported()) {
      return "supported";
    }
    String reasons = refusals.stream().map(RoleRefusal::toString).collect(joining("; "));
    return (isDisputed() ? "disputed, as " : "refused, as ") + reasons;
  }
}
