// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import dev.fresnel.core.internal.codec.domain.Scopes;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.KnownValues;
import java.util.Objects;
import java.util.Optional;

/**
 * Names a registration assignment, such as {@code
 * /subscriptions/{id}/resourceGroups/{name}/providers/Microsoft.ManagedServices/registrationAssignments/{GUID}}.
 */
public final class AssignmentResourceId extends DelegationResourceId
    implements Comparable<AssignmentResourceId> {

  private final RegistrationAssignmentId name;

  private AssignmentResourceId(Scope scope, RegistrationAssignmentId name) {
    super(
        scope,
        ResourceKey.of(scope, name.value(), KnownValues.isKnown(scope) && !name.isUnresolved()));
    this.name = name;
  }

  /** The assignment of a name at a scope; the name need not be a GUID. */
  public static AssignmentResourceId of(Scope scope, RegistrationAssignmentId name) {
    return new AssignmentResourceId(
        Objects.requireNonNull(scope, "scope"), Objects.requireNonNull(name, "name"));
  }

  /**
   * The id of an assignment as part of a delegation. One whose name is not told is not known, and
   * equals only itself.
   */
  public static AssignmentResourceId of(RegistrationAssignment assignment) {
    return of(
        assignment.scope(),
        assignment.id().orElseGet(() -> RegistrationAssignmentId.asWritten(NOT_KNOWN)));
  }

  /**
   * Reads a resource id.
   *
   * @throws IllegalArgumentException if {@code resourceId} is not the id of a registration
   *     assignment; the message names the value
   */
  public static AssignmentResourceId parse(CharSequence resourceId) {
    return tryParse(resourceId)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "resourceId must be the id of a registration assignment, not "
                        + Text.quote(resourceId.toString())));
  }

  /**
   * Reads a resource id, as {@link #parse} does; the name under which converters of other libraries
   * look for it.
   *
   * @throws IllegalArgumentException if {@code resourceId} is not the id of a registration
   *     assignment; the message names the value
   */
  public static AssignmentResourceId valueOf(String resourceId) {
    return parse(resourceId);
  }

  /** Reads a resource id; empty if it is not that of a registration assignment. */
  public static Optional<AssignmentResourceId> tryParse(CharSequence resourceId) {
    String text = Objects.requireNonNull(resourceId, "resourceId").toString();
    String scope = ResourceTypes.scopeOf(text, ResourceTypes.ASSIGNMENTS);
    String name = ResourceTypes.nameOf(text, ResourceTypes.ASSIGNMENTS);
    Scope parsed = scope == null ? null : Scopes.parse(scope);
    return parsed != null && name != null && isName(name)
        ? Optional.of(of(parsed, RegistrationAssignmentId.asWritten(name)))
        : Optional.empty();
  }

  /** The name: a GUID, if Azure takes it. */
  public RegistrationAssignmentId name() {
    return name;
  }

  /** The assignment as part of a delegation. */
  public RegistrationAssignment assignment() {
    return RegistrationAssignment.of(scope()).withId(name);
  }

  @Override
  public String value() {
    return ResourceTypes.resourceId(scope().resourceId(), ResourceTypes.ASSIGNMENTS, name.value());
  }

  /** By scope and name, a subscription before its resource groups; what is not known comes last. */
  @Override
  public int compareTo(AssignmentResourceId other) {
    return key().compareTo(other.key());
  }
}
