// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import dev.fresnel.core.internal.codec.domain.Scopes;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.KnownValues;
import java.util.Objects;
import java.util.Optional;

/**
 * Names a registration definition, such as {@code
 * /subscriptions/{id}/providers/Microsoft.ManagedServices/registrationDefinitions/{GUID}}.
 */
public final class DefinitionResourceId extends DelegationResourceId
    implements Comparable<DefinitionResourceId> {

  private final SubscriptionId subscriptionId;
  private final RegistrationDefinitionId name;

  private DefinitionResourceId(SubscriptionId subscriptionId, RegistrationDefinitionId name) {
    super(
        new SubscriptionScope(subscriptionId),
        ResourceKey.of(
            new SubscriptionScope(subscriptionId),
            name.value(),
            KnownValues.isKnown(subscriptionId) && !name.isUnresolved()));
    this.subscriptionId = subscriptionId;
    this.name = name;
  }

  /** The definition of a name in a subscription; the name need not be a GUID. */
  public static DefinitionResourceId of(
      SubscriptionId subscriptionId, RegistrationDefinitionId name) {
    return new DefinitionResourceId(
        Objects.requireNonNull(subscriptionId, "subscriptionId"),
        Objects.requireNonNull(name, "name"));
  }

  /** The id of a definition in a subscription; not known, if its name is not told. */
  public static DefinitionResourceId of(
      SubscriptionId subscriptionId, RegistrationDefinition definition) {
    return of(
        subscriptionId,
        definition.id().orElseGet(() -> RegistrationDefinitionId.asWritten(NOT_KNOWN)));
  }

  /** An id that is not known; it equals only itself. */
  public static DefinitionResourceId notKnown() {
    return of(SubscriptionId.asWritten(NOT_KNOWN), RegistrationDefinitionId.asWritten(NOT_KNOWN));
  }

  /**
   * Reads a resource id.
   *
   * @throws IllegalArgumentException if {@code resourceId} is not the id of a registration
   *     definition in a subscription; the message names the value
   */
  public static DefinitionResourceId parse(CharSequence resourceId) {
    return tryParse(resourceId)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "resourceId must be the id of a registration definition in a subscription, not "
                        + Text.quote(resourceId.toString())));
  }

  /**
   * Reads a resource id, as {@link #parse} does; the name under which converters of other libraries
   * look for it.
   *
   * @throws IllegalArgumentException if {@code resourceId} is not the id of a registration
   *     definition in a subscription; the message names the value
   */
  public static DefinitionResourceId valueOf(String resourceId) {
    return parse(resourceId);
  }

  /** Reads a resource id; empty if it is not that of a registration definition. */
  public static Optional<DefinitionResourceId> tryParse(CharSequence resourceId) {
    String text = Objects.requireNonNull(resourceId, "resourceId").toString();
    String scope = ResourceTypes.scopeOf(text, ResourceTypes.DEFINITIONS);
    String name = ResourceTypes.nameOf(text, ResourceTypes.DEFINITIONS);
    Scope parsed = scope == null ? null : Scopes.parse(scope);
    return parsed instanceof SubscriptionScope in && name != null && isName(name)
        ? Optional.of(of(in.subscriptionId(), RegistrationDefinitionId.asWritten(name)))
        : Optional.empty();
  }

  /** The subscription that the definition is in. */
  public SubscriptionId subscriptionId() {
    return subscriptionId;
  }

  /** The name: a GUID, if Azure takes it. */
  public RegistrationDefinitionId name() {
    return name;
  }

  @Override
  public String value() {
    return ResourceTypes.resourceId(scope().resourceId(), ResourceTypes.DEFINITIONS, name.value());
  }

  /** By subscription and name; what is not known comes last. */
  @Override
  public int compareTo(DefinitionResourceId other) {
    return key().compareTo(other.key());
  }
}
