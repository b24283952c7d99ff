// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.immutables.value.Value;

/** An Azure role: its name, and the permission sets that say what its holder may do. */
@NeedsJacksonModule
@Value.Immutable
public sealed interface RoleDefinition extends WithRoleDefinition permits ImmutableRoleDefinition {

  /** The identifier; the same in every tenant for a built-in role. */
  RoleDefinitionId id();

  /** The name that people know it by, such as {@code Log Analytics Reader}. */
  String name();

  /** Whether Azure or a tenant made it; built-in, unless said otherwise. */
  @Value.Default
  default RoleType type() {
    return RoleType.BUILT_IN;
  }

  /** What the role permits, in any of its sets. */
  List<Permission> permissions();

  /**
   * Whether the role permits a control-plane operation: one of its sets does.
   *
   * @param action as for {@link Permission#allows}
   */
  default boolean allows(String action) {
    Objects.requireNonNull(action, "action");
    for (Permission permission : permissions()) {
      if (permission.allows(action)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the role permits an operation on data: one of its sets does.
   *
   * @param dataAction as for {@link Permission#allows}
   */
  default boolean allowsData(String dataAction) {
    Objects.requireNonNull(dataAction, "dataAction");
    for (Permission permission : permissions()) {
      if (permission.allowsData(dataAction)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the role includes Reader: it reads every kind of resource. What a set takes back of
   * that one by one, as Log Analytics Reader does with workspace keys, does not count against it.
   * Found out once.
   */
  @Value.Lazy
  default boolean includesReader() {
    return allows("*/read");
  }

  /**
   * Whether the role permits every control-plane operation, as Owner and Contributor do. What a set
   * takes back of that one by one does not count against it. Found out once.
   */
  @Value.Lazy
  default boolean allowsEverything() {
    return allows("*");
  }

  /**
   * The operations by which the role gets at data without having data actions: they hand out keys,
   * connection strings and the like. Those that its entries name, then, where an entry is a
   * pattern, the best known of those that it includes; empty if there are none. Found out once.
   */
  @Value.Lazy
  default List<String> keyActions() {
    return KeyActions.of(this);
  }

  /** Whether the name marks the role as one that Azure is giving up. */
  default boolean isDeprecated() {
    return name().toLowerCase(Locale.ROOT).contains("(deprecated)");
  }

  /** Whether Azure Lighthouse takes the role, and if not, why; found out once. */
  @Value.Lazy
  default RoleSupport support() {
    return RoleSupport.of(this);
  }

  /** A builder with the values of this role. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds roles; {@code build} throws {@link IllegalStateException} naming what is missing. */
  final class Builder extends ImmutableRoleDefinition.Builder {
    Builder() {}
  }
}
