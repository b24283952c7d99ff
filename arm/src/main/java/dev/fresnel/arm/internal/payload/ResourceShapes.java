// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.core.internal.tree.AssembledList;
import dev.fresnel.core.internal.tree.AssembledObject;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.NodeNames;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings what Resource Graph and Azure PowerShell print of a resource into the shape that the REST
 * interface gives it.
 */
final class ResourceShapes {

  /** What Resource Graph says of every resource, and the resource itself does not. */
  private static final Set<String> OF_ROWS =
      Set.of(
          "tenantid",
          "subscriptionid",
          "resourcegroup",
          "location",
          "kind",
          "sku",
          "tags",
          "managedby",
          "identity",
          "zones",
          "extendedlocation");

  private static final NodeNames RESOURCE = new NodeNames("id", "name", "type", "properties");
  private static final NodeNames BOUGHT_RESOURCE =
      new NodeNames("id", "name", "type", "properties", "plan");
  private static final NodeNames DEFINITION =
      new NodeNames(
          "registrationDefinitionName",
          "description",
          "managedByTenantId",
          "provisioningState",
          "authorizations",
          "eligibleAuthorizations");
  private static final NodeNames ASSIGNMENT =
      new NodeNames("registrationDefinitionId", "provisioningState");
  private static final NodeNames PLAN = new NodeNames("name", "product", "publisher", "version");
  private static final NodeNames AUTHORIZATION =
      new NodeNames(
          "principalId",
          "principalIdDisplayName",
          "roleDefinitionId",
          "delegatedRoleDefinitionIds");
  private static final NodeNames ELIGIBLE_AUTHORIZATION =
      new NodeNames(
          "principalId",
          "principalIdDisplayName",
          "roleDefinitionId",
          "delegatedRoleDefinitionIds",
          "justInTimeAccessPolicy");
  private static final NodeNames POLICY =
      new NodeNames(
          "multiFactorAuthProvider", "maximumActivationDuration", "managedByTenantApprovers");

  private ResourceShapes() {}

  /** The resource in the shape of the REST interface; itself, if it has that shape. */
  static TreeNode asRest(TreeNode resource, Reading in) {
    if (resource.kind() != NodeKind.OBJECT) {
      return resource;
    } else if (isText(resource, "subscriptionId") && isText(resource, "tenantId")) {
      return withoutRow(resource);
    } else if (resource.get("properties") != null || !isText(resource, "type")) {
      return resource;
    } else if (isText(resource, "managedByTenantId")) {
      return resource(resource, definition(resource, in), plan(resource));
    }
    return isText(resource, "registrationDefinitionId")
        ? resource(
            resource,
            new AssembledObject(
                resource,
                ASSIGNMENT,
                resource.get("registrationDefinitionId"),
                resource.get("provisioningState")),
            null)
        : resource;
  }

  /** Who prints a resource of that shape. */
  static DocumentShape shapeOf(TreeNode resource) {
    if (isText(resource, "subscriptionId") && isText(resource, "tenantId")) {
      return DocumentShape.RESOURCE_GRAPH;
    }
    return resource.get("properties") == null && isText(resource, "type")
        ? DocumentShape.POWERSHELL
        : DocumentShape.REST;
  }

  private static boolean isText(TreeNode object, String name) {
    TreeNode value = object.get(name);
    return value != null && value.kind() == NodeKind.TEXT;
  }

  private static TreeNode withoutRow(TreeNode row) {
    List<String> names = new ArrayList<>();
    List<TreeNode> values = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (!OF_ROWS.contains(row.name(i).toLowerCase(Locale.ROOT))) {
        names.add(row.name(i));
        values.add(row.value(i));
      }
    }
    return new AssembledObject(
        row, new NodeNames(names.toArray(new String[0])), values.toArray(new TreeNode[0]));
  }

  private static TreeNode resource(TreeNode flat, TreeNode properties, @Nullable TreeNode plan) {
    TreeNode id = flat.get("id");
    TreeNode name = flat.get("name");
    TreeNode type = flat.get("type");
    return plan == null
        ? new AssembledObject(flat, RESOURCE, id, name, type, properties)
        : new AssembledObject(flat, BOUGHT_RESOURCE, id, name, type, properties, plan);
  }

  private static TreeNode definition(TreeNode flat, Reading in) {
    return new AssembledObject(
        flat,
        DEFINITION,
        flat.get("registrationDefinitionName"),
        flat.get("description"),
        flat.get("managedByTenantId"),
        flat.get("provisioningState"),
        authorizations(flat.get("authorization"), in),
        authorizations(flat.get("eligibleAuthorization"), in));
  }

  private static @Nullable TreeNode plan(TreeNode flat) {
    return isText(flat, "planName")
        ? new AssembledObject(
            flat,
            PLAN,
            flat.get("planName"),
            flat.get("planProduct"),
            flat.get("planPublisher"),
            flat.get("planVersion"))
        : null;
  }

  /** A list; PowerShell prints a list of one as what is in it. */
  private static @Nullable TreeNode authorizations(@Nullable TreeNode written, Reading in) {
    if (written == null || written.kind() == NodeKind.NULL) {
      return null;
    }
    List<TreeNode> given = new ArrayList<>();
    if (written.kind() == NodeKind.LIST) {
      for (int i = 0; i < written.size(); i++) {
        given.add(written.get(i));
      }
    } else {
      given.add(written);
    }
    List<TreeNode> all = new ArrayList<>();
    for (TreeNode each : given) {
      if (each.kind() == NodeKind.TEXT) {
        in.report(ReaderRule.INCOMPLETE_LIST, each, () -> cutOff(each));
      } else {
        all.add(authorization(each));
      }
    }
    return new AssembledList(written, all);
  }

  private static String cutOff(TreeNode name) {
    return "PowerShell has written "
        + Text.quote(name.text())
        + " in place of an authorization, as its JSON goes only so deep; print it again with"
        + " ConvertTo-Json -Depth 10";
  }

  private static TreeNode authorization(TreeNode flat) {
    if (flat.kind() != NodeKind.OBJECT) {
      return flat;
    }
    TreeNode policy = policy(flat);
    TreeNode principal = flat.get("principalId");
    TreeNode name = flat.get("principalIdDisplayName");
    TreeNode role = flat.get("roleDefinitionId");
    TreeNode assignable = flat.get("delegatedRoleDefinitionId");
    return policy == null
        ? new AssembledObject(flat, AUTHORIZATION, principal, name, role, assignable)
        : new AssembledObject(
            flat, ELIGIBLE_AUTHORIZATION, principal, name, role, assignable, policy);
  }

  private static @Nullable TreeNode policy(TreeNode flat) {
    TreeNode provider = flat.get("justInTimeAccessPolicyMultiFactorAuthProvider");
    TreeNode duration = flat.get("justInTimeAccessPolicyMaximumActivationDuration");
    TreeNode approvers = flat.get("justInTimeAccessPolicyManagedByTenantApprover");
    return provider == null && duration == null && approvers == null
        ? flat.get("justInTimeAccessPolicy")
        : new AssembledObject(flat, POLICY, provider, duration, approvers);
  }
}
