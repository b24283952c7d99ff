// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who receives access or approves it: a user, group or service principal of the managing tenant.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface Principal extends WithPrincipal permits ImmutablePrincipal {

  /** The object id in the managing tenant. */
  PrincipalId id();

  /** The name that customers see; need not be the one in the directory. */
  Optional<String> displayName();

  /** What kind of object it is; {@link PrincipalType#UNKNOWN} unless told. */
  @Value.Default
  default PrincipalType type() {
    return PrincipalType.UNKNOWN;
  }

  /** A security group of the managing tenant: the usual choice, since its members can change. */
  static Principal group(PrincipalId id, String displayName) {
    return of(PrincipalType.GROUP, id, displayName);
  }

  /** A single user of the managing tenant. */
  static Principal user(PrincipalId id, String displayName) {
    return of(PrincipalType.USER, id, displayName);
  }

  /** A service principal of the managing tenant, by the object id of the enterprise application. */
  static Principal servicePrincipal(PrincipalId id, String displayName) {
    return of(PrincipalType.SERVICE_PRINCIPAL, id, displayName);
  }

  /** A principal of a given kind. */
  static Principal of(PrincipalType type, PrincipalId id, String displayName) {
    return builder().type(type).id(id).displayName(displayName).build();
  }

  /** A builder with the values of this principal. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds principals; {@code build} throws {@link IllegalStateException} naming what is missing.
   */
  final class Builder extends ImmutablePrincipal.Builder {
    Builder() {}
  }
}
