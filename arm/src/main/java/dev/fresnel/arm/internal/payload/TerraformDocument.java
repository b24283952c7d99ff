// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import static dev.fresnel.arm.internal.payload.NodeMembers.member;
import static dev.fresnel.arm.internal.payload.NodeMembers.text;

import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code terraform show -json} prints of a plan or of a state: the resources after it, in all
 * modules.
 *
 * <p>Source: <a href="https://developer.hashicorp.com/terraform/internals/json-format">JSON Output
 * Format</a>. Members that are not known there are left alone, as that page asks.
 */
final class TerraformDocument {

  private static final String DEFINITION = "azurerm_lighthouse_definition";
  private static final String ASSIGNMENT = "azurerm_lighthouse_assignment";
  private static final String RESOURCES = "resources";

  private final TreeNode document;
  private final DelegationTree tree;
  private final TerraformShapes shapes;
  private final List<TerraformResource> definitions = new ArrayList<>();
  private final List<TerraformResource> assignments = new ArrayList<>();

  /** The keys of the definitions in the tree, by their addresses. */
  private final Map<String, Object> keys = new HashMap<>();

  private TerraformDocument(TreeNode document, DelegationTree tree, Reading in) {
    this.document = document;
    this.tree = tree;
    this.shapes = new TerraformShapes(in);
  }

  /** Adds the resources of a document to a tree, if it is one of Terraform's; whether it is. */
  static boolean addTo(DelegationTree tree, TreeNode document, Reading in) {
    if (document.kind() != NodeKind.OBJECT) {
      return false;
    }
    TreeNode version = member(document, "format_version", NodeKind.TEXT);
    TreeNode planned = member(document, "planned_values", NodeKind.OBJECT);
    TreeNode values = planned == null ? member(document, "values", NodeKind.OBJECT) : planned;
    if (version == null || values == null) {
      return false;
    }
    if (!version.text().startsWith("1.") && !version.text().startsWith("0.")) {
      in.report(
          ReaderRule.MALFORMED_VALUE,
          version,
          () ->
              "Terraform's format of version "
                  + Text.quote(version.text())
                  + " is not known; print it with a Terraform whose format_version begins with 1");
      return true;
    }
    new TerraformDocument(document, tree, in).add(member(values, "root_module", NodeKind.OBJECT));
    return true;
  }

  private void add(@Nullable TreeNode root) {
    collect(root);
    for (TerraformResource definition : definitions) {
      TreeNode shaped = shapes.definition(definition.values());
      Object key = key(definition);
      keys.put(definition.toString(), key);
      tree.addDefinition(shaped, key);
    }
    for (TerraformResource assignment : assignments) {
      String id = text(assignment.values().get("lighthouse_definition_id"));
      tree.addAssignment(
          shapes.assignment(assignment.values()),
          id.isEmpty() ? definitionOf(assignment) : DelegationTree.key(id));
    }
  }

  private void collect(@Nullable TreeNode module) {
    if (module == null) {
      return;
    }
    String address = text(module.get("address"));
    TreeNode resources = member(module, RESOURCES, NodeKind.LIST);
    for (int i = 0; resources != null && i < resources.size(); i++) {
      TreeNode resource = resources.get(i);
      if (resource.kind() == NodeKind.OBJECT) {
        collect(resource, address);
      }
    }
    TreeNode children = member(module, "child_modules", NodeKind.LIST);
    for (int i = 0; children != null && i < children.size(); i++) {
      TreeNode child = children.get(i);
      collect(child.kind() == NodeKind.OBJECT ? child : null);
    }
  }

  private void collect(TreeNode resource, String module) {
    String type = text(resource.get("type"));
    TreeNode values = member(resource, "values", NodeKind.OBJECT);
    if (values == null) {
      return;
    }
    String address = text(resource.get("address"));
    String own =
        module.isEmpty()
            ? address
            : address.substring(address.startsWith(module + ".") ? module.length() + 1 : 0);
    if (type.equals(DEFINITION)) {
      definitions.add(new TerraformResource(module, own, values));
    } else if (type.equals(ASSIGNMENT)) {
      assignments.add(new TerraformResource(module, own, values));
    }
  }

  /** The resource id if it is known, so that other payloads can name it; else the resource. */
  private static Object key(TerraformResource definition) {
    String id = text(definition.values().get("id"));
    if (!id.isEmpty()) {
      return DelegationTree.key(id);
    }
    String scope = text(definition.values().get("scope"));
    String name = text(definition.values().get("lighthouse_definition_id"));
    return scope.isEmpty() || name.isEmpty()
        ? definition
        : DelegationTree.key(ResourceTypes.resourceId(scope, ResourceTypes.DEFINITIONS, name));
  }

  /**
   * The key of the definition that an assignment refers to by the configuration: a plan knows the
   * id of no definition that it makes. The assignment itself, if the configuration does not tell.
   */
  private Object definitionOf(TerraformResource assignment) {
    String block = referredBlock(assignment);
    List<TerraformResource> candidates =
        definitions.stream()
            .filter(each -> each.module().equals(assignment.module()))
            .filter(each -> each.block().equals(block))
            .toList();
    if (candidates.size() > 1) {
      candidates = candidates.stream().filter(each -> each.key().equals(assignment.key())).toList();
    }
    return candidates.size() == 1
        ? keys.getOrDefault(candidates.get(0).toString(), assignment)
        : assignment;
  }

  /** The block of the definition to which an assignment's block refers; empty if not told. */
  private String referredBlock(TerraformResource assignment) {
    TreeNode configuration = member(document, "configuration", NodeKind.OBJECT);
    TreeNode module =
        configuration == null ? null : member(configuration, "root_module", NodeKind.OBJECT);
    for (String call : calls(assignment.module())) {
      TreeNode calls = module == null ? null : member(module, "module_calls", NodeKind.OBJECT);
      TreeNode called = calls == null ? null : member(calls, call, NodeKind.OBJECT);
      module = called == null ? null : member(called, "module", NodeKind.OBJECT);
    }
    TreeNode resources = module == null ? null : member(module, RESOURCES, NodeKind.LIST);
    for (int i = 0; resources != null && i < resources.size(); i++) {
      TreeNode resource = resources.get(i);
      if (resource.kind() == NodeKind.OBJECT
          && text(resource.get("address")).equals(assignment.block())) {
        return referredBlock(resource);
      }
    }
    return "";
  }

  private static String referredBlock(TreeNode resource) {
    TreeNode expressions = member(resource, "expressions", NodeKind.OBJECT);
    TreeNode expression =
        expressions == null
            ? null
            : member(expressions, "lighthouse_definition_id", NodeKind.OBJECT);
    TreeNode references =
        expression == null ? null : member(expression, "references", NodeKind.LIST);
    for (int i = 0; references != null && i < references.size(); i++) {
      String reference = text(references.get(i));
      if (reference.startsWith(DEFINITION + ".")) {
        int end = DEFINITION.length() + 1;
        while (end < reference.length() && ".[".indexOf(reference.charAt(end)) < 0) {
          end++;
        }
        return reference.substring(0, end);
      }
    }
    return "";
  }

  /** The names of the modules in an address such as {@code module.a["x.y"].module.b}. */
  private static List<String> calls(String module) {
    List<String> calls = new ArrayList<>();
    int start = 0;
    while (module.startsWith("module.", start)) {
      int end = start + "module.".length();
      int name = end;
      while (end < module.length() && ".[".indexOf(module.charAt(end)) < 0) {
        end++;
      }
      calls.add(module.substring(name, end));
      start = module.indexOf(".module.", end) + 1;
      if (start == 0) {
        break;
      }
    }
    return calls;
  }
}
