// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.resource;

import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.environment.DeploymentDestination;
import dev.fresnel.arm.internal.read.environment.PartlyKnown;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.path.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The resource id of what a template is deployed to, as codecs read it. It stands where a
 * deployment names the destination, if one does.
 */
public final class DestinationNode extends TreeNode {

  /** The topmost management group of a tenant has the tenant's id. */
  private static final String ROOT_MANAGEMENT_GROUP = "[tenant().tenantId]";

  private final NodeKind kind;
  private final List<String> segments;
  private final JsonValue place;
  private final boolean isInText;
  private final @Nullable ArmUnknown unknown;

  private DestinationNode(
      NodeKind kind,
      List<String> segments,
      JsonValue place,
      boolean isInText,
      @Nullable ArmUnknown unknown) {
    this.kind = kind;
    this.segments = segments;
    this.place = place;
    this.isInText = isInText;
    this.unknown = unknown;
  }

  /** What a deployment in the template names its destination by and is not known; null if none. */
  public @Nullable ArmUnknown unknown() {
    return unknown;
  }

  /**
   * The resource id of a destination.
   *
   * @param owner the resource that is deployed to it
   */
  static TreeNode of(DeploymentDestination destination, JsonValue owner) {
    ArmValue subscription = destination.subscriptionId();
    ArmValue group = destination.resourceGroup();
    ArmValue managementGroup = destination.managementGroup();
    return switch (destination.level()) {
      case SUBSCRIPTION -> of(subscription, owner, "", "subscriptions", text(subscription));
      case RESOURCE_GROUP ->
          of(group, owner, "", "subscriptions", text(subscription), "resourceGroups", text(group));
      default ->
          of(
              managementGroup,
              owner,
              "",
              "providers",
              "Microsoft.Management",
              "managementGroups",
              destination.isTenant() ? ROOT_MANAGEMENT_GROUP : text(managementGroup));
    };
  }

  private static TreeNode of(ArmValue name, JsonValue owner, String... segments) {
    JsonValue origin = name.origin();
    boolean isUnknown = false;
    for (String segment : segments) {
      isUnknown |= segment.startsWith("[");
    }
    return new DestinationNode(
        isUnknown ? NodeKind.UNKNOWN : NodeKind.TEXT,
        List.of(segments),
        origin == null ? owner : origin,
        origin != null,
        origin != null && name instanceof ArmUnknown unknown ? unknown : null);
  }

  private static String text(ArmValue value) {
    if (value instanceof ArmUnknown unknown) {
      return PartlyKnown.expression(unknown);
    }
    return value instanceof ArmString string ? string.value() : value.toString();
  }

  @Override
  public NodeKind kind() {
    return kind;
  }

  @Override
  public String describe() {
    return "the resource id of what is deployed to";
  }

  @Override
  public SourceLocation location() {
    return place.location();
  }

  @Override
  public boolean isInText() {
    return isInText;
  }

  @Override
  public String text() {
    return String.join("/", segments);
  }

  @Override
  public List<String> segments(char separator) {
    return separator == '/' ? segments : super.segments(separator);
  }
}
