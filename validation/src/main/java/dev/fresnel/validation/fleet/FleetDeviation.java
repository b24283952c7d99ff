// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.validation.customer.DelegationResourceId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A delegation that is not as offered.
 *
 * @param kind in what it deviates
 * @param resource the definition; the assignment, if that is left over
 * @param held the definition as the customer has it; absent if that is not known
 * @param offered what it would be after an update; absent if nothing of the kind is offered
 * @param scopes where it is assigned
 */
public record FleetDeviation(
    FleetStatus kind,
    DelegationResourceId resource,
    Optional<RegistrationDefinition> held,
    Optional<RegistrationDefinition> offered,
    List<Scope> scopes) {

  /** A deviation. */
  public FleetDeviation {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(resource, "resource");
    Objects.requireNonNull(held, "held");
    Objects.requireNonNull(offered, "offered");
    scopes = List.copyOf(scopes);
  }

  /** The version of the manifest that the customer holds; absent if onboarded by template. */
  public Optional<ManifestVersion> heldVersion() {
    return version(held);
  }

  /** The version of the manifest that is offered; absent if onboarded by template. */
  public Optional<ManifestVersion> offeredVersion() {
    return version(offered);
  }

  private static Optional<ManifestVersion> version(Optional<RegistrationDefinition> definition) {
    return definition
        .flatMap(RegistrationDefinition::marketplacePlan)
        .map(MarketplacePlan::version);
  }

  /** The deviation in words: a sentence without a period. */
  public String describe() {
    String name =
        held.map(DisplayNames::definition).orElseGet(() -> "Assignment " + resource.value());
    return switch (kind) {
      case OUTDATED ->
          name
              + " is of manifest "
              + heldVersion().map(ManifestVersion::value).orElse("?")
              + ", and "
              + offeredVersion().map(ManifestVersion::value).orElse("?")
              + " is offered";
      case MORE ->
          offered.isPresent()
              ? name + " gives more access than is offered"
              : name + " is managed from the offer's tenant, and is not offered";
      case LESS -> name + " gives less access than is offered";
      case FOREIGN ->
          name
              + " is managed from tenant "
              + held.map(each -> DisplayNames.shown(each.managedByTenantId())).orElse("?")
              + ", which is none of the offer's";
      case LEFTOVER -> leftover(name);
      case NONE, AS_OFFERED -> name + " is " + kind.words();
    };
  }

  private String leftover(String name) {
    if (held.isEmpty()) {
      return name + " has no definition, so it gives no access";
    }
    return scopes.isEmpty()
        ? name + " is assigned nowhere, so it gives no access"
        : name + " is not in force, so it gives no access";
  }
}
