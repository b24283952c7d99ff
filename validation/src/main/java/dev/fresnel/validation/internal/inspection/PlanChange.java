// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.Manifest;
import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Plan;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A plan as it is live and as it is about to be published, under the same id.
 *
 * @param live the plan today
 * @param next the plan to come, with its path
 * @param held whether customers hold it; taken to be so where no plan is known to be held
 */
public record PlanChange(Plan live, Located<Plan> next, boolean held) {

  /**
   * The plans that an offer has today and keeps, in their new order; the first of those with one
   * id, so that a plan of today is compared once.
   */
  public static List<PlanChange> in(Located<OfferChange> change) {
    Map<PlanId, Plan> live = livePlans(change.value());
    Set<PlanId> held = new HashSet<>(change.value().heldPlans());
    Set<PlanId> compared = new HashSet<>();
    List<PlanChange> changes = new ArrayList<>();
    for (Located<Plan> next :
        change.property("next", OfferChange::next).<Plan>each("plans", Offer::plans)) {
      PlanId id = next.value().id();
      Plan before = live.get(id);
      if (before != null && compared.add(id)) {
        changes.add(new PlanChange(before, next, held.isEmpty() || held.contains(id)));
      }
    }
    return changes;
  }

  /** The plans that an offer has today, in their order; the first of those with one id. */
  public static Map<PlanId, Plan> livePlans(OfferChange change) {
    Map<PlanId, Plan> live = new LinkedHashMap<>();
    change.live().plans().forEach(plan -> live.putIfAbsent(plan.id(), plan));
    return live;
  }

  /** The manifest to come, with its path. */
  public Located<Manifest> nextManifest() {
    return next.property("manifest", Plan::manifest);
  }

  /** The plan's id, for a message. */
  public String quotedId() {
    return Text.quote(live.id().value());
  }

  /** Whether both manifests have versions that can be compared. */
  public boolean hasVersions() {
    return live.manifest().version().isWellFormed()
        && next.value().manifest().version().isWellFormed();
  }

  /** Whether the manifest to come has a higher version. */
  public boolean raisesVersion() {
    return hasVersions()
        && next.value().manifest().version().isHigherThan(live.manifest().version());
  }

  /** Whether both managing tenants are known and differ. */
  public boolean changesTenant() {
    return DefinitionIdentity.differ(
        live.manifest().managedByTenantId(), next.value().manifest().managedByTenantId());
  }

  /** Whether the manifest to come is known to say something else than today's, versions apart. */
  public boolean changesManifest() {
    return manifestsAreKnown() && !manifestsAreEqual();
  }

  /** Whether the manifest to come is known to say the same as today's, versions apart. */
  public boolean keepsManifest() {
    return manifestsAreKnown() && manifestsAreEqual();
  }

  private boolean manifestsAreKnown() {
    return ManifestContent.isKnown(live.manifest())
        && ManifestContent.isKnown(next.value().manifest());
  }

  private boolean manifestsAreEqual() {
    return ManifestContent.of(live.manifest()).equals(ManifestContent.of(next.value().manifest()));
  }
}
