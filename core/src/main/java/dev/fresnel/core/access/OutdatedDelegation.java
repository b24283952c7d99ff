// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.ManifestVersion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A delegation that was made from an older manifest than the live one, or from a definition that
 * gives other access than the one that the provider deploys today.
 *
 * @param delegation the delegation as the customer has it
 * @param live the definition that it would have after an update: the customer accepts the new
 *     manifest in the Azure portal, or deploys the template again
 */
public record OutdatedDelegation(Delegation delegation, RegistrationDefinition live) {

  /** An outdated delegation. */
  public OutdatedDelegation {
    Objects.requireNonNull(delegation, "delegation");
    Objects.requireNonNull(live, "live");
  }

  /** The version of the manifest that the customer holds; absent if onboarded by template. */
  public Optional<ManifestVersion> heldVersion() {
    return delegation.definition().marketplacePlan().map(MarketplacePlan::version);
  }

  /** The version of the manifest that is live; absent if onboarded by template. */
  public Optional<ManifestVersion> liveVersion() {
    return live.marketplacePlan().map(MarketplacePlan::version);
  }

  /** The delegation after the update, at the same scopes. */
  public Delegation updated() {
    return delegation.withDefinition(live);
  }

  /**
   * Who gains and who loses which role by the update, scope by scope; empty if only names and texts
   * change. Other delegations are not considered.
   */
  public AccessDiff changes() {
    return AccessDiff.between(List.of(delegation), List.of(updated()));
  }
}
