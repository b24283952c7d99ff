// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.role;

import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.codec.ScalarCodec;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.RoleType;
import dev.fresnel.core.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One role of a list. The Azure command line prints all properties side by side; Azure Resource
 * Manager answers with all but the id within {@code properties}.
 */
final class RoleEntry {

  private static final String ID = "name";
  private static final String NAME = "roleName";
  private static final String PERMISSIONS = "permissions";
  private static final String PROPERTIES = "properties";

  private final TreeNode node;
  private final Reading in;
  private @Nullable String name;
  private @Nullable RoleType type;
  private @Nullable List<Permission> permissions;

  /** A role that an object may be. */
  RoleEntry(TreeNode node, Reading in) {
    this.node = node;
    this.in = in;
  }

  /** Whether an object has anything that only roles have. */
  static boolean isRole(TreeNode object) {
    TreeNode properties = object.get(PROPERTIES);
    TreeNode owner = properties != null && isObject(properties) ? properties : object;
    return owner.get(NAME) != null || owner.get(PERMISSIONS) != null;
  }

  private static boolean isObject(TreeNode node) {
    return node.kind() == NodeKind.OBJECT;
  }

  /** The role; null if it lacks something or something is wrong with it, which is reported. */
  @Nullable RoleDefinition read() {
    int before = in.reported();
    RoleDefinitionId id =
        property(
            node,
            ID,
            "be the GUID of the role",
            text -> RoleDefinitionId.tryParse(text).orElse(null));
    TreeNode properties = node.get(PROPERTIES);
    if (properties == null) {
      readProperties(node, "roleType");
    } else {
      in.enter(PROPERTIES);
      if (isObject(properties)) {
        readProperties(properties, "type");
      } else {
        fault(properties, "\"properties\" must be an object");
      }
      in.leave();
    }
    if (in.reported() == before) {
      requirePresent(ID, "its GUID", id);
      requirePresent(NAME, "its name", name);
      requirePresent("roleType", "BuiltInRole or CustomRole", type);
      requirePresent(PERMISSIONS, "its permission sets", permissions);
    }
    return in.reported() > before
            || id == null
            || name == null
            || type == null
            || permissions == null
        ? null
        : RoleDefinition.builder().id(id).name(name).type(type).permissions(permissions).build();
  }

  private void requirePresent(String property, String meaning, @Nullable Object value) {
    if (value == null) {
      fault(node, "The role lacks \"" + property + "\", " + meaning);
    }
  }

  private void readProperties(TreeNode owner, String typeKey) {
    name = property(owner, NAME, "not be blank", text -> text.isEmpty() ? null : text);
    type = property(owner, typeKey, "be BuiltInRole or CustomRole", RoleEntry::type);
    TreeNode sets = owner.get(PERMISSIONS);
    if (sets != null) {
      in.enter(PERMISSIONS);
      permissions = new PermissionSets(in).read(sets);
      in.leave();
    }
  }

  private static @Nullable RoleType type(String text) {
    if (text.equalsIgnoreCase("BuiltInRole")) {
      return RoleType.BUILT_IN;
    }
    return text.equalsIgnoreCase("CustomRole") ? RoleType.CUSTOM : null;
  }

  /**
   * The value of a text property, blanks around it left out; null if there is none.
   *
   * @param form what the text must do or be, for messages
   * @param parser gives null for a text that does not
   */
  private <T> @Nullable T property(
      TreeNode owner, String key, String form, ScalarCodec.TextParser<T> parser) {
    TreeNode value = owner.get(key);
    if (value == null) {
      return null;
    }
    in.enter(key);
    T parsed = null;
    if (value.kind() == NodeKind.TEXT) {
      String text = value.text().strip();
      parsed = parser.parse(text);
      if (parsed == null) {
        fault(
            value,
            "\"" + key + "\" must " + form + (text.isEmpty() ? "" : ", not " + Text.quote(text)));
      }
    } else {
      fault(value, "\"" + key + "\" must be a string");
    }
    in.leave();
    return parsed;
  }

  private void fault(TreeNode at, String message) {
    in.report(RoleListRule.MALFORMED_ROLE, at, () -> message);
  }
}
