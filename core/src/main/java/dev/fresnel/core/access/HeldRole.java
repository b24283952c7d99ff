// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.Principal;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.Permission;
import java.util.List;
import org.immutables.value.Value;

/** A role that a principal holds at a scope, or may activate there, by one authorization. */
@Value.Immutable
public sealed interface HeldRole extends WithHeldRole permits ImmutableHeldRole {

  /** The delegation that gives it. */
  AssignedDefinition delegation();

  /** The principal of the authorization: a group, where its members hold the role through it. */
  Principal principal();

  /** The role. */
  RoleDefinitionId roleDefinitionId();

  /** Whether the role has to be activated, and is not there all the time. */
  @Value.Default
  default boolean eligible() {
    return false;
  }

  /** The assignable roles, and the policy under which the role is activated. */
  @Value.Default
  default AccessTerms terms() {
    return AccessTerms.none();
  }

  /**
   * What the role permits when it is delegated: its own permission sets without operations on data;
   * of User Access Administrator, a set with a condition that permits assigning roles. Empty where
   * the role permits nothing, for instance because it is not known.
   */
  List<Permission> permissions();

  /** Where it is held. */
  default Scope scope() {
    return delegation().scope();
  }

  /** A builder with the values of this held role. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds held roles; {@code build} throws {@link IllegalStateException} naming what is missing.
   */
  final class Builder extends ImmutableHeldRole.Builder {
    Builder() {}
  }
}
