// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.role;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.json.JsonLimits;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.json.ReaderFindings;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.source.Source;
import dev.fresnel.core.text.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The roles in a list that Azure prints: an array of roles, an object that holds one as {@code
 * value}, or a single role.
 */
public final class RoleList {

  private static final String VALUE = "value";
  private static final String NEXT_LINK = "nextLink";

  private final Reading in;
  private final Map<String, RoleDefinition> roles = new LinkedHashMap<>();

  private RoleList(Reading in) {
    this.in = in;
  }

  /** Reads a document; there is no catalogue if it is no list or not JSON to its end. */
  public static Checked<RoleCatalog> read(Source source, LocalDate date) {
    ReaderFindings ofText = new ReaderFindings();
    JsonValue document = JsonReader.read(source, JsonLimits.roleLists(), ofText);
    ReaderFindings findings = new ReaderFindings();
    ofText.all().forEach(finding -> addOfText(finding, findings));
    boolean isWhole = ofText.all().stream().noneMatch(Finding::isError);
    RoleList list = new RoleList(new Reading(findings));
    return document != null && list.isRead(document) && isWhole
        ? Checked.of(RoleCatalog.of(list.roles.values(), date), findings.all())
        : Checked.empty(findings.all());
  }

  /** What keeps the text from being read keeps the list from being one. */
  private static void addOfText(Finding finding, ReaderFindings findings) {
    Finding ofList =
        RoleListRule.MALFORMED_ROLE_LIST.at(finding.path(), finding.location(), finding.message());
    findings.add(
        finding.isError() ? RoleListRule.MALFORMED_ROLE_LIST : ReaderRule.MALFORMED_ENCODING,
        () -> finding.isError() ? ofList : finding);
  }

  private boolean isRead(TreeNode document) {
    boolean isList =
        document.kind() == NodeKind.LIST
            ? readElements(document)
            : document.kind() == NodeKind.OBJECT && readObject(document);
    if (!isList) {
      in.report(
          RoleListRule.MALFORMED_ROLE_LIST,
          document,
          () ->
              "The document is no list of roles: it must be an array of roles, or an object with"
                  + " such an array as \"value\"");
    }
    return isList;
  }

  private boolean readObject(TreeNode object) {
    TreeNode next = object.get(NEXT_LINK);
    if (next != null && next.kind() == NodeKind.TEXT) {
      in.enter(NEXT_LINK);
      in.report(
          RoleListRule.PARTIAL_ROLE_LIST,
          next,
          () -> "The list is one page of several; read the others too and combine the catalogues");
      in.leave();
    }
    TreeNode list = object.get(VALUE);
    if (list != null && list.kind() == NodeKind.LIST) {
      in.enter(VALUE);
      readElements(list);
      in.leave();
      return true;
    }
    return RoleEntry.isRole(object) && readRole(object);
  }

  private boolean readElements(TreeNode list) {
    for (int i = 0; i < list.size(); i++) {
      TreeNode each = list.get(i);
      in.enter(i);
      if (each.kind() == NodeKind.OBJECT) {
        readRole(each);
      } else {
        in.report(RoleListRule.MALFORMED_ROLE, each, () -> "A role must be an object");
      }
      in.leave();
    }
    return true;
  }

  private boolean readRole(TreeNode node) {
    RoleDefinition role = new RoleEntry(node, in).read();
    RoleDefinition known = role == null ? null : roles.putIfAbsent(role.id().value(), role);
    if (role != null && known != null && !known.equals(role)) {
      in.report(
          RoleListRule.REPEATED_ROLE,
          node,
          () ->
              "The list has role "
                  + role.id()
                  + " twice, with different contents; the first one, "
                  + Text.quote(known.name())
                  + ", was taken");
    }
    return true;
  }
}
