// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.customer.AssignmentResourceId;
import dev.fresnel.validation.customer.DefinitionResourceId;
import java.util.Locale;
import java.util.UUID;

/**
 * Names for what a customer delegates by an offer: the same each time for the same offer and scope.
 */
final class MarketplaceIds {

  private MarketplaceIds() {}

  static DefinitionResourceId definition(MarketplacePlan plan, Scope scope) {
    SubscriptionId subscription =
        scope
            .subscription()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "scopes must be subscriptions or resource groups, not "
                            + Text.quote(scope.resourceId())));
    return DefinitionResourceId.of(
        subscription, RegistrationDefinitionId.of(name(plan, subscription.value())));
  }

  static AssignmentResourceId assignment(MarketplacePlan plan, Scope scope) {
    return AssignmentResourceId.of(
        scope, RegistrationAssignmentId.of(name(plan, scope.resourceId())));
  }

  private static UUID name(MarketplacePlan plan, String place) {
    String text = plan.publisherId() + "/" + plan.offerId() + "/" + place;
    return UUID.nameUUIDFromBytes(text.toLowerCase(Locale.ROOT).getBytes(UTF_8));
  }
}
