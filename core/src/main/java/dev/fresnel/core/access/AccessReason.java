// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.role.RefusalReason;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One reason why a principal may do something, or may not: the delegation, the role, and the entry
 * of the role's permissions that decides.
 */
@Value.Immutable
public sealed interface AccessReason extends WithAccessReason permits ImmutableAccessReason {

  /** The kind of reason. */
  AccessReasonKind kind();

  /** The role that decides, and the delegation that gives it; absent if no role is involved. */
  Optional<HeldRole> heldRole();

  /**
   * The first entry of the role's {@code actions} that matches, such as {@code
   * Microsoft.Compute/*}; absent where none does.
   */
  Optional<String> action();

  /** The first entry of {@code notActions} in the same permission set that takes it back. */
  Optional<String> notAction();

  /**
   * Why the role permits nothing at all; present with {@link AccessReasonKind#UNKNOWN_ROLE} and
   * {@link AccessReasonKind#REFUSED_ROLE}.
   */
  Optional<RefusalReason> refusal();

  /** A reason in which no role is involved. */
  static AccessReason of(AccessReasonKind kind) {
    return builder().kind(kind).build();
  }

  /** A builder with the values of this reason. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds reasons; {@code build} throws {@link IllegalStateException} naming what is missing. */
  final class Builder extends ImmutableAccessReason.Builder {
    Builder() {}
  }
}
