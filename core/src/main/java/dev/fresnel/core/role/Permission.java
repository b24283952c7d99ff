// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import dev.fresnel.core.internal.NeedsJacksonModule;
import dev.fresnel.core.internal.action.ActionPatterns;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * One permission set of a role: what it permits, less what it takes back.
 *
 * <p>Entries name an operation, such as {@code Microsoft.Compute/virtualMachines/read}, or a
 * pattern: {@code *} stands for any run of characters, slashes included. Upper and lower case are
 * the same. Entries keep their order and their spelling. Source: <a
 * href="https://learn.microsoft.com/en-us/azure/role-based-access-control/role-definitions">Azure
 * role definitions</a>.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface Permission extends WithPermission permits ImmutablePermission {

  /** The control-plane operations that the set permits. */
  List<String> actions();

  /** Those that it takes back from {@link #actions()}; no other set is affected. */
  List<String> notActions();

  /** The operations on data that the set permits. */
  List<String> dataActions();

  /** Those that it takes back from {@link #dataActions()}; no other set is affected. */
  List<String> notDataActions();

  /** Whether the set holds only under a condition (attribute-based access control). */
  @Value.Default
  default boolean conditional() {
    return false;
  }

  /**
   * Whether the set permits a control-plane operation. A condition on the set is taken to be met.
   *
   * @param action the name of one operation; a {@code *} in it is an ordinary character, so that a
   *     pattern counts as permitted where one entry includes all of it
   */
  default boolean allows(String action) {
    Objects.requireNonNull(action, "action");
    return ActionPatterns.anyMatches(actions(), action)
        && !ActionPatterns.anyMatches(notActions(), action);
  }

  /**
   * Whether the set permits an operation on data. A condition on the set is taken to be met.
   *
   * @param dataAction as for {@link #allows}
   */
  default boolean allowsData(String dataAction) {
    Objects.requireNonNull(dataAction, "dataAction");
    return ActionPatterns.anyMatches(dataActions(), dataAction)
        && !ActionPatterns.anyMatches(notDataActions(), dataAction);
  }

  /** A set that permits control-plane operations and nothing else. */
  static Permission of(String... actions) {
    return builder().addActions(actions).build();
  }

  /** A builder with the values of this permission set. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds permission sets; what is not given is empty. */
  final class Builder extends ImmutablePermission.Builder {
    Builder() {}
  }
}
