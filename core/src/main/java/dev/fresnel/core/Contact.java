// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.internal.NeedsJacksonModule;
import org.immutables.value.Value;

/** Whom Microsoft or its partners turn to about an offer; customers do not see it. */
@NeedsJacksonModule
@Value.Immutable
public sealed interface Contact extends WithContact permits ImmutableContact {

  /** The person or team. */
  @Value.Default
  default String name() {
    return "";
  }

  /** The e-mail address. */
  @Value.Default
  default String email() {
    return "";
  }

  /** The telephone number. */
  @Value.Default
  default String phone() {
    return "";
  }

  /** A contact with all three. */
  static Contact of(String name, String email, String phone) {
    return builder().name(name).email(email).phone(phone).build();
  }

  /** A builder with the values of this contact. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds contacts; whatever is left out has its default. */
  final class Builder extends ImmutableContact.Builder {
    Builder() {}
  }
}
