// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import dev.fresnel.core.text.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An identifier that is a GUID in the form {@code 8-4-4-4-12} hexadecimal digits; the canonical
 * text is in lower case.
 */
public abstract sealed class GuidIdentifier extends Identifier
    permits PrincipalId,
        RegistrationAssignmentId,
        RegistrationDefinitionId,
        RoleDefinitionId,
        SubscriptionId,
        TenantId {

  private static final String FORM =
      "a GUID of 8-4-4-4-12 hexadecimal digits, such as acdd72a7-3385-48ef-bd42-f606fba81ae7";

  GuidIdentifier(String text) {
    this(text, Guids.canonical(text));
  }

  private GuidIdentifier(String text, @Nullable String canonical) {
    super(canonical == null ? text : canonical, canonical != null);
  }

  /** Whether this is the GUID of zeros only, which templates carry in places to be filled in. */
  public final boolean isZero() {
    return isWellFormed() && value().charAt(0) == '0' && value().equals(Guids.ZERO);
  }

  /**
   * The same GUID as a {@link UUID}.
   *
   * @throws IllegalStateException if the text is not well formed
   */
  public final UUID toUuid() {
    if (!isWellFormed()) {
      throw new IllegalStateException("not a GUID: " + Text.quote(value()));
    }
    return UUID.fromString(value());
  }

  static String requireGuid(CharSequence text, String parameter) {
    String guid = requireText(text, parameter);
    if (!Guids.isGuid(guid)) {
      throw malformed(parameter, FORM, guid);
    }
    return guid;
  }
}
