// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * The function {@code roleDefinitions}, which finds a role by its name. A name that no built-in
 * role has may be that of a role of the customer's own, or of one that is newer than the catalogue.
 *
 * <p>Source: <a href="https://github.com/Azure/bicep/issues/19507">Azure/bicep#19507</a>, which
 * quotes what a deployment gave.
 */
final class RoleFunctions {

  /** The work of finding a role in the catalogue. */
  private static final int WORK = 200;

  private static final String TYPE = "/providers/Microsoft.Authorization/roleDefinitions/";

  private RoleFunctions() {}

  static List<Function> all() {
    return List.of(Function.open("roleDefinitions", 1, 1, RoleFunctions::roleDefinitions));
  }

  private static ArmValue roleDefinitions(Arguments arguments) throws ExpressionException {
    if (arguments.get(0) instanceof ArmUnknown unknown) {
      return arguments.unknownHere(unknown);
    }
    String name = arguments.text(0);
    arguments.budget().work(WORK);
    arguments.budget().read(name.length());
    Optional<RoleDefinition> role = RoleCatalog.builtIn().findByName(name);
    if (role.isEmpty()) {
      ArmUnknown absent =
          ArmUnknown.of(
              Cause.DEPLOYMENT,
              "no built-in role is called " + Text.quote(name),
              PartialText.known(""));
      return arguments.unknownHere(absent);
    }
    String id = role.get().id().value();
    arguments.budget().object(2);
    ArmObject.Builder found = new ArmObject.Builder();
    found.put("id", id(arguments, id));
    found.put("roleDefinitionId", ArmString.of(id));
    return arguments.give(found);
  }

  private static ArmValue id(Arguments arguments, String roleId) throws ExpressionException {
    DeploymentLevel level = arguments.environment().level();
    if (level == DeploymentLevel.MANAGEMENT_GROUP || level == DeploymentLevel.TENANT) {
      ArmUnknown id =
          ArmUnknown.of(
              Cause.DEPLOYMENT,
              "the form of a role's id outside of subscriptions is not documented",
              PartialText.known(""));
      return id.with(
          new PartialText.Builder()
              .add(arguments.unrelated(id).segments())
              .add(TYPE + roleId)
              .build());
    }
    ArmValue subscription =
        Access.select(
            arguments.environment().fact(DeploymentFact.SUBSCRIPTION),
            ArmString.of("subscriptionId"),
            0,
            arguments.evaluation());
    PartialText subscriptionId = subscription.asText();
    if (subscriptionId == null) {
      throw arguments.fault("subscription().subscriptionId is not a string");
    }
    PartialText id =
        new PartialText.Builder()
            .add("/subscriptions/")
            .add(subscriptionId)
            .add(TYPE + roleId)
            .build();
    arguments.budget().string(id.weight());
    return subscription instanceof ArmUnknown unknown
        ? unknown.with(id)
        : ArmString.of(id.toString());
  }
}
