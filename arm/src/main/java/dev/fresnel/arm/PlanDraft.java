// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm;

import dev.fresnel.core.Manifest;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import java.util.List;
import java.util.Objects;

/**
 * A plan that is being written down for an {@link OfferDraft}: public, on sale, with a manifest of
 * version 1.0.0, unless told otherwise.
 *
 * <p>Immutable: each method returns a new draft.
 */
public final class PlanDraft {

  private static final ManifestVersion FIRST = ManifestVersion.parse("1.0.0");

  private final Plan plan;

  private PlanDraft(Plan plan) {
    this.plan = plan;
  }

  static PlanDraft of(PlanId id, TenantId managingTenant) {
    return new PlanDraft(
        Plan.builder()
            .id(id)
            .manifest(Manifest.builder().version(FIRST).managedByTenantId(managingTenant).build())
            .build());
  }

  /**
   * Sets the texts that customers see.
   *
   * @param name up to 200 characters, unique in the offer
   * @param summary a line for search results; up to 100 characters
   * @param description how this plan differs from the others; up to 3,000 characters
   */
  public PlanDraft describe(String name, String summary, String description) {
    return new PlanDraft(
        plan.toBuilder()
            .name(Objects.requireNonNull(name, "name"))
            .summary(Objects.requireNonNull(summary, "summary"))
            .description(Objects.requireNonNull(description, "description"))
            .build());
  }

  /** Sets the version of the manifest; each new manifest of a plan needs a higher one. */
  public PlanDraft version(ManifestVersion version) {
    return manifest(plan.manifest().withVersion(Objects.requireNonNull(version, "version")));
  }

  /** Makes the plan private to these subscriptions, beside those named before. */
  public PlanDraft onlyFor(SubscriptionId... subscriptions) {
    return onlyFor(List.of(subscriptions));
  }

  /** Makes the plan private to these subscriptions, beside those named before. */
  public PlanDraft onlyFor(List<SubscriptionId> subscriptions) {
    return new PlanDraft(
        plan.toBuilder()
            .visibility(PlanVisibility.PRIVATE)
            .addAllPrivateAudience(Objects.requireNonNull(subscriptions, "subscriptions"))
            .build());
  }

  /** Takes the plan off sale: who has it keeps it, nobody else can take it. */
  public PlanDraft stopped() {
    return new PlanDraft(plan.withAvailability(PlanAvailability.STOPPED));
  }

  /** Adds the authorizations of sets to the manifest. */
  public PlanDraft grant(AuthorizationSet... sets) {
    Manifest.Builder manifest = plan.manifest().toBuilder();
    for (AuthorizationSet set : Objects.requireNonNull(sets, "sets")) {
      Objects.requireNonNull(set, "sets");
      set.authorizations().forEach(manifest::addAuthorization);
      set.eligibleAuthorizations().forEach(manifest::addEligibleAuthorization);
    }
    return manifest(manifest.build());
  }

  private PlanDraft manifest(Manifest manifest) {
    return new PlanDraft(plan.withManifest(manifest));
  }

  /** The plan so far. */
  public Plan plan() {
    return plan;
  }
}
