// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import org.jspecify.annotations.Nullable;

/** A resource id in the making. */
final class ResourceIdBuilder {

  private static final String RESOURCE_GROUPS = "Microsoft.Resources/resourceGroups";

  /** The work of putting the shortest id together. */
  private static final int WORK = 40;

  private final Arguments arguments;
  private final PartialText.Builder text = new PartialText.Builder();
  private @Nullable ArmUnknown unknown;

  ResourceIdBuilder(Arguments arguments) {
    this.arguments = arguments;
  }

  ResourceIdBuilder text(String part) {
    text.add(part);
    return this;
  }

  ResourceIdBuilder value(ArmValue value) throws ExpressionException {
    PartialText part = value instanceof ArmNull ? PartialText.known("") : value.asText();
    if (part == null) {
      throw arguments.fault(
          arguments.function() + " is made of strings, not of " + value.describe());
    } else if (unknown == null && value instanceof ArmUnknown open) {
      unknown = open;
    }
    arguments.budget().checkLength(text.weight() + (long) part.weight());
    text.add(part);
    return this;
  }

  ResourceIdBuilder subscription(@Nullable ArmValue subscriptionId) throws ExpressionException {
    text("/subscriptions/");
    return subscriptionId == null
        ? fact(DeploymentFact.SUBSCRIPTION, "subscriptionId")
        : value(subscriptionId);
  }

  ResourceIdBuilder fact(DeploymentFact fact, String property) throws ExpressionException {
    ArmValue name = arguments.environment().nameOf(fact);
    if (name != null) {
      arguments.budget().work(WORK);
      return value(name);
    }
    ArmValue value = arguments.environment().fact(fact);
    return value(Access.select(value, ArmString.of(property), 0, arguments.evaluation()));
  }

  /** Adds the provider with types and names in turn, and gives the id. */
  ArmValue provider(int typeIndex) throws ExpressionException {
    if (arguments.get(typeIndex) instanceof ArmUnknown type) {
      return arguments.unrelated(type);
    }
    String type = withoutSlashes(arguments.text(typeIndex));
    int names = arguments.count() - typeIndex - 1;
    int slashes = slashesIn(type);
    if (names != slashes || names == 0) {
      if (unknown != null) {
        // What is unknown may be the type.
        return arguments.unrelated(unknown);
      }
      throw arguments.fault(
          typeIndex,
          arguments.function()
              + " needs a name for each part of the type "
              + arguments.get(typeIndex)
              + " after the provider: "
              + slashes
              + ", not "
              + names);
    }
    if (type.equalsIgnoreCase(RESOURCE_GROUPS) && text.weight() > 0) {
      text("/resourceGroups/").value(arguments.get(typeIndex + 1));
    } else {
      int end = type.indexOf('/');
      text("/providers/").text(type.substring(0, end));
      for (int i = 1; i <= slashes; i++) {
        int start = end;
        end = i == slashes ? type.length() : type.indexOf('/', start + 1);
        text(type.substring(start, end)).text("/").value(arguments.get(typeIndex + i));
      }
    }
    arguments.budget().work(WORK);
    arguments.budget().string(text.weight());
    PartialText id = text.build();
    return unknown == null ? ArmString.of(id.toString()) : unknown.with(id);
  }

  private static int slashesIn(String text) {
    int slashes = 0;
    for (int at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
      slashes++;
    }
    return slashes;
  }

  static String withoutSlashes(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '/') {
      end--;
    }
    return text.substring(0, end);
  }
}
