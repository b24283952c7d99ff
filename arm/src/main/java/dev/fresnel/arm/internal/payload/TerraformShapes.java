// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import static dev.fresnel.arm.internal.payload.NodeMembers.text;

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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Brings the attributes of Terraform's resources into the shape of the REST interface. What the
 * provider demands and a plan does not have is known only after the plan has been applied.
 */
final class TerraformShapes {

  private static final String ROLES = "/roledefinitions/";

  private static final NodeNames DEFINITION = new NodeNames("name", "properties", "plan");
  private static final NodeNames DEFINITION_PROPERTIES =
      new NodeNames(
          "registrationDefinitionName",
          "description",
          "managedByTenantId",
          "authorizations",
          "eligibleAuthorizations");
  private static final NodeNames PLAN = new NodeNames("name", "product", "publisher", "version");
  private static final NodeNames AUTHORIZATION =
      new NodeNames(
          "principalId",
          "principalIdDisplayName",
          "roleDefinitionId",
          "delegatedRoleDefinitionIds");
  private static final NodeNames ELIGIBLE_AUTHORIZATION =
      new NodeNames(
          "principalId", "principalIdDisplayName", "roleDefinitionId", "justInTimeAccessPolicy");
  private static final NodeNames POLICY =
      new NodeNames(
          "multiFactorAuthProvider", "maximumActivationDuration", "managedByTenantApprovers");
  private static final NodeNames APPROVER = new NodeNames("principalId", "principalIdDisplayName");
  private static final NodeNames ASSIGNMENT = new NodeNames("name", "scope");

  private final Reading in;

  TerraformShapes(Reading in) {
    this.in = in;
  }

  /** A definition, of the attributes of {@code azurerm_lighthouse_definition}. */
  TreeNode definition(TreeNode values) {
    return new AssembledObject(
        values,
        DEFINITION,
        given(values, "lighthouse_definition_id"),
        new AssembledObject(
            values,
            DEFINITION_PROPERTIES,
            demanded(values, "name"),
            given(values, "description"),
            demanded(values, "managing_tenant_id"),
            demandedList(values, "authorization", this::authorization),
            list(values.get("eligible_authorization"), this::eligibleAuthorization)),
        first(values.get("plan"), TerraformShapes::plan));
  }

  /** An assignment, of the attributes of {@code azurerm_lighthouse_assignment}. */
  TreeNode assignment(TreeNode values) {
    return new AssembledObject(
        values, ASSIGNMENT, given(values, "name"), demanded(values, "scope"));
  }

  private TreeNode authorization(TreeNode values) {
    return new AssembledObject(
        values,
        AUTHORIZATION,
        demanded(values, "principal_id"),
        given(values, "principal_display_name"),
        role(demanded(values, "role_definition_id")),
        list(values.get("delegated_role_definition_ids"), this::role));
  }

  private TreeNode eligibleAuthorization(TreeNode values) {
    return new AssembledObject(
        values,
        ELIGIBLE_AUTHORIZATION,
        demanded(values, "principal_id"),
        given(values, "principal_display_name"),
        role(demanded(values, "role_definition_id")),
        first(values.get("just_in_time_access_policy"), TerraformShapes::policy));
  }

  /** The GUID of a role; of a role's resource id the GUID at its end, which is a fault. */
  private TreeNode role(TreeNode written) {
    String text = text(written);
    int end = text.toLowerCase(Locale.ROOT).lastIndexOf(ROLES);
    if (end < 0) {
      return written;
    }
    in.report(
        ReaderRule.MALFORMED_VALUE,
        written,
        () ->
            "Terraform gives the whole resource id of a role, "
                + Text.quote(text)
                + ", and Azure takes the GUID alone; take role_definition_id of the data source"
                + " azurerm_role_definition in place of id");
    return DerivedNode.text(written, text.substring(end + ROLES.length()));
  }

  private static TreeNode policy(TreeNode values) {
    return new AssembledObject(
        values,
        POLICY,
        given(values, "multi_factor_auth_provider"),
        given(values, "maximum_activation_duration"),
        list(
            values.get("approver"),
            approver ->
                new AssembledObject(
                    approver,
                    APPROVER,
                    demanded(approver, "principal_id"),
                    given(approver, "principal_display_name"))));
  }

  private static TreeNode plan(TreeNode values) {
    return new AssembledObject(
        values,
        PLAN,
        demanded(values, "name"),
        demanded(values, "product"),
        demanded(values, "publisher"),
        demanded(values, "version"));
  }

  /** An attribute; null if there is none, or the empty text, which states have in its place. */
  private static @Nullable TreeNode given(TreeNode values, String name) {
    TreeNode value = values.get(name);
    boolean absent =
        value == null
            || value.kind() == NodeKind.NULL
            || (value.kind() == NodeKind.TEXT && value.text().isEmpty());
    return absent ? null : value;
  }

  private static TreeNode demanded(TreeNode values, String name) {
    TreeNode value = values.get(name);
    return value == null || value.kind() == NodeKind.NULL
        ? DerivedNode.knownAfterApply(values)
        : value;
  }

  private static TreeNode demandedList(
      TreeNode values, String name, UnaryOperator<TreeNode> shape) {
    TreeNode list = list(values.get(name), shape);
    return list == null ? DerivedNode.knownAfterApply(values) : list;
  }

  private static @Nullable TreeNode list(
      @Nullable TreeNode written, UnaryOperator<TreeNode> shape) {
    if (written == null || written.kind() != NodeKind.LIST) {
      return written == null || written.kind() == NodeKind.NULL ? null : written;
    }
    List<TreeNode> shaped = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      TreeNode element = written.get(i);
      boolean block = element.kind() == NodeKind.OBJECT || element.kind() == NodeKind.TEXT;
      shaped.add(block ? shape.apply(element) : element);
    }
    return new AssembledList(written, shaped);
  }

  /** The one block of a kind, which Terraform holds in a list. */
  private static @Nullable TreeNode first(
      @Nullable TreeNode written, UnaryOperator<TreeNode> shape) {
    if (written == null || written.kind() != NodeKind.LIST || written.size() == 0) {
      return null;
    }
    TreeNode block = written.get(0);
    return block.kind() == NodeKind.OBJECT ? shape.apply(block) : null;
  }
}
