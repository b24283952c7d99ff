// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.key;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.internal.hash.SecretHash;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A grant as a key of a table. Equal where the grants are; the names and descriptions, which a
 * document chooses, have their part in the hash in a way that nobody can foresee.
 */
public final class GrantKey {

  private static final int FACTOR = 31;

  private final AccessGrant grant;
  private final int hash;

  /** The key of a grant. */
  public GrantKey(AccessGrant grant) {
    this.grant = Objects.requireNonNull(grant, "grant");
    int texts = names(grant.authorizations(), grant.eligibleAuthorizations());
    if (grant instanceof RegistrationDefinition definition) {
      texts = FACTOR * texts + (int) SecretHash.of(definition.name());
      texts = FACTOR * texts + (int) SecretHash.of(definition.description().orElse(""));
    }
    this.hash = FACTOR * grant.hashCode() + texts;
  }

  /** A hash of roles that principals receive, in which the names of the principals have part. */
  public static int hash(
      List<Authorization> authorizations, List<EligibleAuthorization> eligibleAuthorizations) {
    int roles = FACTOR * authorizations.hashCode() + eligibleAuthorizations.hashCode();
    return FACTOR * roles + names(authorizations, eligibleAuthorizations);
  }

  private static int names(
      List<Authorization> authorizations, List<EligibleAuthorization> eligibleAuthorizations) {
    int hash = 1;
    for (Authorization each : authorizations) {
      hash = with(hash, each.principal());
    }
    for (EligibleAuthorization each : eligibleAuthorizations) {
      hash = with(hash, each.principal());
      JustInTimeAccessPolicy policy = each.justInTimeAccessPolicy().orElse(null);
      if (policy != null) {
        for (Principal approver : policy.managedByTenantApprovers()) {
          hash = with(hash, approver);
        }
      }
    }
    return hash;
  }

  private static int with(int hash, Principal principal) {
    return FACTOR * hash + (int) SecretHash.of(principal.displayName().orElse(""));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GrantKey that && hash == that.hash && grant.equals(that.grant);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
