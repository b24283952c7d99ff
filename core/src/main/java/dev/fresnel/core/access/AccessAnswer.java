// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.Scope;
import dev.fresnel.core.id.PrincipalId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a principal may do something at a scope, and why. The reasons are worked out when they
 * are first asked for; an answer keeps hold of the map that gave it.
 */
public final class AccessAnswer {

  private final AccessMap map;
  private final PrincipalId principalId;
  private final String action;
  private final Object asked;
  private final ScopeKey scope;
  private final int found;
  private volatile @Nullable List<AccessReason> reasons;

  AccessAnswer(
      AccessMap map,
      PrincipalId principalId,
      String action,
      Object asked,
      ScopeKey scope,
      int found) {
    this.map = map;
    this.principalId = principalId;
    this.action = action;
    this.asked = asked;
    this.scope = scope;
    this.found = found;
  }

  /** Who was asked about. */
  public PrincipalId principalId() {
    return principalId;
  }

  /** The operation that was asked about, as it was written. */
  public String action() {
    return action;
  }

  /** The resource id that was asked about, as it was written. */
  public String resourceId() {
    return asked instanceof Scope given ? given.resourceId() : asked.toString();
  }

  /** The subscription, resource group or management group that it is, or is in. */
  public Scope scope() {
    return scope.scope();
  }

  /**
   * Whether the principal may do it now, by access that stands. Where {@link
   * #isForAssignableRolesOnly} holds, that is so for some roles and some assignees only.
   */
  public boolean isAllowed() {
    return (found & (AskedAction.STANDING | AskedAction.STANDING_FOR_ASSIGNABLE_ROLES)) != 0;
  }

  /** Whether the principal may do it once it has activated an eligible authorization. */
  public boolean isEligible() {
    return (found & AskedAction.ELIGIBLE) != 0;
  }

  /**
   * Whether all that allows it is the role User Access Administrator, which lets its holder assign
   * no more than its assignable roles, to managed identities in the customer's tenant. The roles
   * are among the {@linkplain HeldRole#terms() terms} of the reasons.
   */
  public boolean isForAssignableRolesOnly() {
    return isAllowed() && (found & AskedAction.STANDING) == 0;
  }

  /**
   * The reasons. If it is allowed or eligible: every role that permits it, first those that stand,
   * then those that have to be activated, each in the order of the delegations. If not: for every
   * role that the principal holds at the scope, why it does not permit it, or else what it is that
   * is missing; never empty.
   */
  public List<AccessReason> reasons() {
    List<AccessReason> known = reasons;
    if (known == null) {
      known = map.reasons(principalId, action, scope);
      reasons = known;
    }
    return known;
  }

  /**
   * The answer in words: a sentence for each reason, without a period, such as {@code Tier 1
   * (f5c3d3b7-9f55-4a33-9c5f-3f1d2c6a0b11) holds Tag Contributor at subscription
   * 22222222-aaaa-4bbb-8ccc-000000000002 by definition "Ops": the role permits
   * "Microsoft.Resources/tags/*"}.
   */
  public List<String> describe() {
    AccessReasonSentence sentence = new AccessReasonSentence(this, map.roles());
    return reasons().stream().map(sentence::words).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof AccessAnswer that
            && found == that.found
            && principalId.equals(that.principalId)
            && action.equals(that.action)
            && resourceId().equals(that.resourceId())
            && reasons().equals(that.reasons()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(principalId, action, resourceId(), found);
  }

  /** What was asked, and the answer without its reasons. */
  @Override
  public String toString() {
    return "AccessAnswer{principalId="
        + principalId
        + ", action="
        + action
        + ", resourceId="
        + resourceId()
        + ", allowed="
        + isAllowed()
        + ", eligible="
        + isEligible()
        + "}";
  }
}
