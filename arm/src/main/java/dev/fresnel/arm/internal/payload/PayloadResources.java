// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import static dev.fresnel.arm.internal.payload.NodeMembers.member;
import static dev.fresnel.arm.internal.payload.NodeMembers.text;

import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.core.internal.tree.AssembledObject;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.NodeNames;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the resources in what Azure, its command line and its policies give and take. */
final class PayloadResources {

  private static final String PROPERTIES = "properties";
  private static final String PARAMETERS = "parameters";
  private static final String VALUE = "value";

  /** What points to the next page: of the interface, of Resource Graph, of its command. */
  private static final List<String> NEXT_PAGE = List.of("nextLink", "$skipToken", "skip_token");

  private static final NodeNames DEFINITION = new NodeNames("name", PROPERTIES);
  private static final NodeNames DEFINITION_PROPERTIES =
      new NodeNames(
          "registrationDefinitionName",
          "description",
          "managedByTenantId",
          "authorizations",
          "eligibleAuthorizations");
  private static final NodeNames MARKETPLACE_DEFINITION = new NodeNames(PROPERTIES, "plan");

  /** What only definitions of the marketplace say, and the model does not hold. */
  private static final List<String> MARKETPLACE_NAMES =
      List.of("publisherDisplayName", "planDisplayName");

  private final DelegationTree tree;
  private final Reading in;

  PayloadResources(DelegationTree tree, Reading in) {
    this.tree = tree;
    this.in = in;
  }

  /** Adds what a document holds: one resource or a list of them. */
  void addDocument(TreeNode document) {
    if (TerraformDocument.addTo(tree, document, in)) {
      return;
    }
    TreeNode list = list(document);
    if (list == null) {
      addResource(document);
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      addResource(list.get(i));
    }
    if (list != document) {
      NEXT_PAGE.forEach(name -> reportNextPage(document, name));
    }
  }

  /** The list that a document is or holds; null if it is a resource. */
  private static @Nullable TreeNode list(TreeNode document) {
    if (document.kind() == NodeKind.LIST) {
      return document;
    } else if (document.kind() != NodeKind.OBJECT) {
      return null;
    }
    TreeNode value = member(document, VALUE, NodeKind.LIST);
    return value == null ? member(document, "data", NodeKind.LIST) : value;
  }

  private void reportNextPage(TreeNode document, String name) {
    TreeNode next = member(document, name, NodeKind.TEXT);
    if (next != null) {
      in.report(
          ReaderRule.INCOMPLETE_LIST,
          next,
          () -> "The list goes on at " + name + "; fetch the further pages, and read them as well");
    }
  }

  private void addResource(TreeNode written) {
    TreeNode node = ResourceShapes.asRest(written);
    if (node.kind() != NodeKind.OBJECT) {
      in.wrongType(node, "a registration definition or assignment, or a list of them,");
      return;
    }
    String type = text(node.get("type"));
    TreeNode properties = member(node, PROPERTIES, NodeKind.OBJECT);
    if (ResourceTypes.is(type, ResourceTypes.ASSIGNMENTS)) {
      addAssignment(node);
    } else if (ResourceTypes.is(type, ResourceTypes.DEFINITIONS)) {
      tree.addDefinition(node);
    } else if (ResourceTypes.is(type, ResourceTypes.MARKETPLACE_DEFINITIONS)) {
      tree.addDefinition(marketplaceDefinition(node));
    } else if (ResourceTypes.is(type, ResourceTypes.POLICY_ASSIGNMENTS) && properties != null) {
      addPolicy(properties);
    } else if (!type.isEmpty()) {
      notAResource(node);
    } else {
      addUntyped(node, properties);
    }
  }

  private void addUntyped(TreeNode object, @Nullable TreeNode properties) {
    if (member(object, PARAMETERS, NodeKind.OBJECT) != null) {
      addPolicy(object);
    } else if (properties == null) {
      if (!tree.addSubscription(object) && !addParameters(object)) {
        notAResource(object);
      }
    } else if (properties.get("registrationDefinitionId") != null) {
      addAssignment(object);
    } else if (properties.get("managedByTenantId") != null) {
      tree.addDefinition(object);
    } else {
      notAResource(object);
    }
  }

  private void addAssignment(TreeNode assignment) {
    TreeNode properties = member(assignment, PROPERTIES, NodeKind.OBJECT);
    TreeNode owner = properties == null ? assignment : properties;
    tree.addAssignment(
        assignment,
        text(owner.get("registrationDefinitionId")),
        member(owner, "registrationDefinition", NodeKind.OBJECT));
  }

  private void addPolicy(TreeNode owner) {
    TreeNode parameters = member(owner, PARAMETERS, NodeKind.OBJECT);
    if (parameters == null || !addParameters(parameters)) {
      notAResource(owner);
    }
  }

  /** Adds what the parameters of a policy hold; whether they are those of one that is known. */
  private boolean addParameters(TreeNode parameters) {
    TreeNode tenants = valueOf(parameters, "listOfAllowedTenants");
    if (tenants != null) {
      tree.addAllowedTenants(tenants);
      return true;
    } else if (valueOf(parameters, "managedByTenantId") == null) {
      return false;
    }
    tree.addDefinition(
        new AssembledObject(
            parameters,
            DEFINITION,
            valueOf(parameters, "registrationName", "registrationDefinitionName"),
            new AssembledObject(
                parameters,
                DEFINITION_PROPERTIES,
                valueOf(parameters, "managedByName", "mspOfferName"),
                valueOf(parameters, "managedByDescription", "mspOfferDescription"),
                valueOf(parameters, "managedByTenantId"),
                valueOf(parameters, "managedByAuthorizations", "authorizations"),
                valueOf(parameters, "eligibleAuthorizations"))));
    return true;
  }

  /** The value of the first parameter of these names that has one. */
  private static @Nullable TreeNode valueOf(TreeNode parameters, String... names) {
    for (String name : names) {
      TreeNode parameter = member(parameters, name, NodeKind.OBJECT);
      TreeNode value = parameter == null ? null : parameter.get(VALUE);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** A marketplace definition as a definition: it has the names that people see, and no GUID. */
  private static TreeNode marketplaceDefinition(TreeNode definition) {
    List<String> names = new ArrayList<>();
    List<TreeNode> values = new ArrayList<>();
    TreeNode written = member(definition, PROPERTIES, NodeKind.OBJECT);
    for (int i = 0; written != null && i < written.size(); i++) {
      String name = written.name(i);
      if (MARKETPLACE_NAMES.stream().noneMatch(name::equalsIgnoreCase)) {
        names.add(name.equalsIgnoreCase("offerDisplayName") ? "registrationDefinitionName" : name);
        values.add(written.value(i));
      }
    }
    return new AssembledObject(
        definition,
        MARKETPLACE_DEFINITION,
        new AssembledObject(
            definition,
            new NodeNames(names.toArray(new String[0])),
            values.toArray(new TreeNode[0])),
        definition.get("plan"));
  }

  private void notAResource(TreeNode object) {
    in.report(ReaderRule.WRONG_TYPE, object, () -> whatItIs(object));
  }

  private static String whatItIs(TreeNode object) {
    String type = text(object.get("type"));
    TreeNode error = member(object, "error", NodeKind.OBJECT);
    if (error != null) {
      return "This is no resource but an error that Azure returned, "
          + Text.quote(text(error.get("code")))
          + ": "
          + Text.quote(text(error.get("message")))
          + "; put its cause right, and fetch the resources again";
    }
    return (type.isEmpty() ? "This object" : "This resource of type " + Text.quote(type))
        + " is neither a registration definition nor an assignment, nor a policy's parameters"
        + " about them; leave it out, or correct it";
  }
}
