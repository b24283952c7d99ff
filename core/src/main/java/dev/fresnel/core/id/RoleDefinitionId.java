// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Names an Azure role by the GUID that is the same in every tenant for a built-in role.
 *
 * <p>A GUID of {@code 8-4-4-4-12} hexadecimal digits; upper and lower case are the same.
 */
public final class RoleDefinitionId extends GuidIdentifier {

  private static final String PARAMETER = "roleDefinitionId";

  private static final int RECENT = 256;

  /** Ids that were made before, each in the one slot of its text: offers have few, and often. */
  private static final AtomicReferenceArray<RoleDefinitionId> recent =
      new AtomicReferenceArray<>(RECENT);

  private RoleDefinitionId(String text) {
    super(text);
  }

  private static RoleDefinitionId of(String text) {
    if (text.length() != Guids.LENGTH) {
      return new RoleDefinitionId(text);
    }
    int slot = slot(text);
    RoleDefinitionId known = recent.get(slot);
    if (known != null && known.value().equals(text)) {
      return known;
    }
    RoleDefinitionId made = new RoleDefinitionId(text);
    if (made.isWellFormed()) {
      recent.set(slot, made);
    }
    return made;
  }

  /** By its first digits, which soon tell GUIDs apart: its hash would cost more than making it. */
  private static int slot(String guid) {
    return (31 * (31 * guid.charAt(0) + guid.charAt(1)) + guid.charAt(2)) & (RECENT - 1);
  }

  /**
   * Reads an identifier strictly.
   *
   * @throws IllegalArgumentException if {@code roleDefinitionId} is not a GUID; the message names
   *     the value
   */
  public static RoleDefinitionId parse(CharSequence roleDefinitionId) {
    return of(requireGuid(roleDefinitionId, PARAMETER));
  }

  /**
   * Reads an identifier strictly, as {@link #parse} does; the name under which converters of other
   * libraries look for it.
   *
   * @throws IllegalArgumentException if {@code roleDefinitionId} is not well formed; the message
   *     names the value
   */
  public static RoleDefinitionId valueOf(String roleDefinitionId) {
    return parse(roleDefinitionId);
  }

  /** Reads an identifier strictly; empty if {@code roleDefinitionId} is not a GUID. */
  public static Optional<RoleDefinitionId> tryParse(CharSequence roleDefinitionId) {
    RoleDefinitionId parsed = asWritten(roleDefinitionId);
    return parsed.isWellFormed() ? Optional.of(parsed) : Optional.empty();
  }

  /** Holds any text, well formed or not, so that it can be reported. */
  public static RoleDefinitionId asWritten(CharSequence roleDefinitionId) {
    return of(requireText(roleDefinitionId, PARAMETER));
  }

  /** The identifier for a {@link UUID}. */
  public static RoleDefinitionId of(UUID roleDefinitionId) {
    return of(Objects.requireNonNull(roleDefinitionId, PARAMETER).toString());
  }
}
