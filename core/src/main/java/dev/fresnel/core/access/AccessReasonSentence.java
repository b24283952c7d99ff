// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.ProvisioningState;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.role.RefusalReason;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.text.Text;
import java.util.stream.Collectors;

/** The reasons of an answer as sentences. */
final class AccessReasonSentence {

  private final AccessAnswer answer;
  private final RoleCatalog roles;

  AccessReasonSentence(AccessAnswer answer, RoleCatalog roles) {
    this.answer = answer;
    this.roles = roles;
  }

  /** A reason as a sentence, without a period. */
  String words(AccessReason reason) {
    return reason
        .heldRole()
        .map(held -> subject(held) + ": " + explanation(reason, held))
        .orElseGet(() -> words(reason.kind()));
  }

  private String words(AccessReasonKind kind) {
    String scope = DisplayNames.scope(answer.scope());
    return switch (kind) {
      case MANAGEMENT_GROUP ->
          "No delegation covers "
              + scope
              + ", as management groups cannot be delegated; ask about a subscription in it";
      case DATA_ACTION ->
          Text.quote(answer.action())
              + " is an operation on data, and Azure Lighthouse gives access to none";
      case NOT_THIS_PRINCIPAL -> principal() + " is in no delegation that covers " + scope;
      case UNKNOWN_PRINCIPAL -> principal() + " is in no delegation at all";
      default -> "No delegation covers " + scope;
    };
  }

  private String principal() {
    return "Principal " + DisplayNames.shown(answer.principalId());
  }

  /** Who holds which role where, and by what. */
  private String subject(HeldRole held) {
    String named = DisplayNames.named(held.principal());
    boolean isMember = !held.principal().id().equals(answer.principalId());
    return (isMember ? principal() + ", as a member of " + named + "," : named)
        + (held.eligible() ? " may activate " : " holds ")
        + DisplayNames.named(roles, held.roleDefinitionId())
        + " at "
        + DisplayNames.scope(held.scope())
        + " by definition "
        + Text.quote(held.delegation().definition().name());
  }

  private String explanation(AccessReason reason, HeldRole held) {
    String entry = reason.action().map(Text::quote).orElse("");
    return switch (reason.kind()) {
      case PERMITTED -> "the role permits " + entry;
      case PERMITTED_ON_CONDITION -> "the role permits " + entry + ", on a condition";
      case PERMITTED_FOR_ASSIGNABLE_ROLES ->
          "the role permits assigning "
              + held.terms().delegatedRoleDefinitionIds().stream()
                  .map(id -> DisplayNames.named(roles, id))
                  .collect(Collectors.joining(", "))
              + " to managed identities, and nothing else";
      case NOT_IN_FORCE ->
          "the definition gives no access in state "
              + held.delegation().provisioningState().map(ProvisioningState::text).orElse("");
      case UNKNOWN_ROLE ->
          "what the role permits is not known, as "
              + reason.refusal().map(RefusalReason::text).orElse("");
      case REFUSED_ROLE ->
          "the role permits nothing when it is delegated, as "
              + reason.refusal().map(RefusalReason::text).orElse("");
      case ASSIGNS_ROLES_ONLY ->
          "when it is delegated, the role permits nothing but assigning its assignable roles to"
              + " managed identities";
      case TAKEN_BACK ->
          "the role permits "
              + entry
              + " but takes back "
              + reason.notAction().map(Text::quote).orElse("");
      default -> "the role does not permit " + Text.quote(answer.action());
    };
  }
}
