// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.onboarding;

import java.util.List;
import java.util.Objects;

/**
 * One step of a plan.
 *
 * @param party who takes it
 * @param task what is to be done, as a sentence without a period
 * @param permission what whoever takes it must be allowed to; empty if nothing in Azure is needed
 * @param commands command lines that do it, in order; none if there is no command for it
 */
public record OnboardingStep(
    OnboardingParty party, String task, String permission, List<String> commands) {

  /** One step of a plan. */
  public OnboardingStep {
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(permission, "permission");
    commands = List.copyOf(commands);
  }
}
