// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.Manifest;
import dev.fresnel.core.access.AccessChange;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.role.RoleCatalog;
import java.util.List;
import java.util.stream.Collectors;

/** Sums up, for a message, who gains and who loses what from one manifest to the next. */
public final class AccessChangeSummary {

  /** As many as a full manifest that replaces another one brings. */
  private static final int SHOWN = 40;

  private AccessChangeSummary() {}

  /** The changes in access, the first forty in words; empty if only names change. */
  public static String of(Manifest live, Manifest next, RoleCatalog roles) {
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
