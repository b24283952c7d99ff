// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.Manifest;
import dev.fresnel.core.access.AccessChange;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.role.RoleCatalog;
import java.util.List;
import java.util.stream.Collectors;

/** Who gains and who loses what from one manifest to the next, for a message. */
final class AccessDifference {

  /** As many as a full manifest that replaces another one brings. */
  private static final int SHOWN = 40;

  private AccessDifference() {}

  /** All differences in access; empty if only names differ. */
  static String describe(Manifest live, Manifest next, RoleCatalog roles) {
    List<AccessChange> changes = AccessDiff.between(live, next).changes();
    String shown =
        changes.stream()
            .limit(SHOWN)
            .map(change -> change.describe(roles))
            .collect(Collectors.joining("; "));
    int more = changes.size() - SHOWN;
    return more > 0 ? shown + "; and " + more + " more changes" : shown;
  }
}
