// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.internal.action.ActionName;
import dev.fresnel.core.internal.action.ActionPatterns;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Makes the names of operations ready that are asked about, and keeps them: there are few. */
final class AskedActions {

  private static final int RECENT = 1024;

  private final RoleCatalog catalog;
  private final List<DelegatedRole> roles;
  private volatile @Nullable KnownActions known;
  private final AtomicReferenceArray<AskedAction> recent = new AtomicReferenceArray<>(RECENT);

  /**
   * Operations of a catalogue.
   *
   * @param roles all roles that are delegated, by their numbers
   */
  AskedActions(RoleCatalog catalog, List<DelegatedRole> roles) {
    this.catalog = catalog;
    this.roles = roles;
  }

  /**
   * An operation by its name.
   *
   * @throws IllegalArgumentException if the text cannot be the name of one operation
   */
  AskedAction get(String action) {
    int hash = action.hashCode();
    int slot = (hash ^ hash >>> 16) & (RECENT - 1);
    AskedAction before = recent.get(slot);
    if (before != null && before.text().equals(action)) {
      return before;
    }
    requireName(action);
    AskedAction asked =
        new AskedAction(action, ActionName.of(action), known().isData(action), roles);
    recent.set(slot, asked);
    return asked;
  }

  private KnownActions known() {
    KnownActions before = known;
    if (before == null) {
      before = KnownActions.of(catalog);
      known = before;
    }
    return before;
  }

  /** Refuses what cannot be the name of one operation. */
  static String requireName(String action) {
    requireNameOrPattern(Objects.requireNonNull(action, "action"), "action");
    if (ActionPatterns.isPattern(action)) {
      throw new IllegalArgumentException(
          "action must be one operation, such as Microsoft.Compute/virtualMachines/read, not the"
              + " pattern "
              + Text.quote(action));
    }
    return action;
  }

  /** Refuses what can be neither the name of an operation nor a pattern of a role. */
  static String requireNameOrPattern(String action, String parameter) {
    Objects.requireNonNull(action, parameter);
    boolean complete = action.equals("*") || action.indexOf('/') > 0;
    if (!complete || action.chars().anyMatch(c -> Character.isWhitespace(c) || c < ' ')) {
      throw new IllegalArgumentException(
          parameter
              + " must be an operation, such as Microsoft.Compute/virtualMachines/read, not "
              + Text.quote(action));
    }
    return action;
  }
}
