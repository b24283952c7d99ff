// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.core.id.SubscriptionId;
import java.util.List;

/**
 * Functions that put resource ids together. A resource type may end in a slash, as published
 * templates have it.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-resource#resourceid">resource
 * functions</a>.
 */
final class ResourceFunctions {

  private static final int GUID_LENGTH = 36;

  private static final String MANAGEMENT_GROUP =
      "/providers/Microsoft.Management/managementGroups/";

  private ResourceFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.open("extensionResourceId", 3, Function.MANY, ResourceFunctions::extension),
        Function.open(
            "managementGroupResourceId", 2, Function.MANY, ResourceFunctions::managementGroup),
        Function.open("resourceId", 2, Function.MANY, ResourceFunctions::resource),
        Function.open("subscriptionResourceId", 2, Function.MANY, ResourceFunctions::subscription),
        Function.open("tenantResourceId", 2, Function.MANY, ResourceFunctions::tenant));
  }

  private static ArmValue resource(Arguments arguments) throws ExpressionException {
    int type = typeIndex(arguments, 2);
    ArmValue subscription = null;
    ArmValue group = null;
    if (type == 2) {
      subscription = arguments.get(0);
      group = arguments.get(1);
    } else if (type == 1 && isGuid(arguments.get(0))) {
      subscription = arguments.get(0);
    } else if (type == 1) {
      group = arguments.get(0);
    }
    DeploymentLevel level = arguments.environment().level();
    ResourceIdBuilder id = new ResourceIdBuilder(arguments);
    if (type == 0 && isAboveSubscription(level)) {
      return id.provider(type);
    }
    id.subscription(subscription);
    if (group != null) {
      id.text("/resourceGroups/").value(group);
    } else if (level == DeploymentLevel.RESOURCE_GROUP) {
      id.text("/resourceGroups/").fact(DeploymentFact.RESOURCE_GROUP, "name");
    }
    return id.provider(type);
  }

  private static boolean isAboveSubscription(DeploymentLevel level) {
    return level == DeploymentLevel.MANAGEMENT_GROUP || level == DeploymentLevel.TENANT;
  }

  private static ArmValue subscription(Arguments arguments) throws ExpressionException {
    int type = typeIndex(arguments, 1);
    return new ResourceIdBuilder(arguments)
        .subscription(type == 0 ? null : arguments.get(0))
        .provider(type);
  }

  private static ArmValue managementGroup(Arguments arguments) throws ExpressionException {
    int type = typeIndex(arguments, 1);
    ResourceIdBuilder id = new ResourceIdBuilder(arguments).text(MANAGEMENT_GROUP);
    if (type == 0) {
      id.fact(DeploymentFact.MANAGEMENT_GROUP, "name");
    } else {
      id.value(arguments.get(0));
    }
    return id.provider(type);
  }

  private static ArmValue tenant(Arguments arguments) throws ExpressionException {
    return new ResourceIdBuilder(arguments).provider(0);
  }

  private static ArmValue extension(Arguments arguments) throws ExpressionException {
    ResourceIdBuilder id = new ResourceIdBuilder(arguments);
    if (arguments.get(0) instanceof ArmUnknown unknown) {
      return id.value(unknown).provider(1);
    }
    return id.text(ResourceIdBuilder.withoutSlashes(arguments.text(0))).provider(1);
  }

  /** Which argument is the resource type: the first with a slash among those that may be it. */
  private static int typeIndex(Arguments arguments, int last) throws ExpressionException {
    for (int i = 0; i <= last && i < arguments.count(); i++) {
      if (arguments.get(i) instanceof ArmUnknown unknown) {
        if (unknown.segments().contains("/") == Answer.YES) {
          return i;
        }
        continue;
      }
      arguments.budget().read(arguments.text(i).length());
      if (arguments.text(i).indexOf('/') >= 0) {
        return i;
      }
    }
    if (arguments.firstUnknown() != null) {
      return lastPossibleType(arguments, last);
    }
    throw arguments.fault(
        0,
        arguments.function()
            + " needs a resource type with its provider, such as"
            + " Microsoft.ManagedServices/registrationDefinitions");
  }

  private static int lastPossibleType(Arguments arguments, int last) {
    int index = Math.min(last, arguments.count() - 2);
    while (index > 0 && !(arguments.get(index) instanceof ArmUnknown)) {
      index--;
    }
    return index;
  }

  private static boolean isGuid(ArmValue value) {
    return value instanceof ArmString string
        && string.value().length() == GUID_LENGTH
        && SubscriptionId.tryParse(string.value()).isPresent();
  }
}
