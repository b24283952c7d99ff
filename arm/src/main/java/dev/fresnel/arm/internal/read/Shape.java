// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a property of a definition should be, so that an unknown value is kept as the text of its
 * expression where a text belongs, and left out where a list or an object does.
 *
 * @param kind what it is
 * @param members the properties of an object that the model has; others are taken for texts
 * @param element the shape of a list's elements
 */
record Shape(Kind kind, List<Member> members, @Nullable Shape element) {

  static final Shape TEXT = new Shape(Kind.TEXT, List.of(), null);

  private static final Shape TEXTS = list(TEXT);
  private static final Shape APPROVER =
      object(text("principalId", "id"), text("principalIdDisplayName", "displayName"));
  private static final Shape POLICY =
      object(new Member("managedByTenantApprovers", "managedByTenantApprovers", list(APPROVER)));
  private static final Shape AUTHORIZATION =
      object(
          text("principalId", "principal"),
          text("principalIdDisplayName", "principal"),
          text("roleDefinitionId", "roleDefinitionId"),
          new Member("delegatedRoleDefinitionIds", "delegatedRoleDefinitionIds", TEXTS),
          new Member("justInTimeAccessPolicy", "justInTimeAccessPolicy", POLICY));

  /** The properties of a registration definition. */
  static final Shape PROPERTIES =
      object(
          text("registrationDefinitionName", "name"),
          text("description", "description"),
          text("managedByTenantId", "managedByTenantId"),
          new Member("authorizations", "authorizations", list(AUTHORIZATION)),
          new Member("eligibleAuthorizations", "eligibleAuthorizations", list(AUTHORIZATION)));

  /** The marketplace plan of a registration definition. */
  static final Shape PLAN = object();

  /** The kinds of values. */
  enum Kind {
    TEXT,
    OBJECT,
    LIST
  }

  /**
   * A property of an object.
   *
   * @param name its name in JSON
   * @param modelName its name in the model
   * @param shape what it should be
   */
  record Member(String name, String modelName, Shape shape) {}

  private static Shape object(Member... members) {
    return new Shape(Kind.OBJECT, List.of(members), null);
  }

  private static Member text(String name, String modelName) {
    return new Member(name, modelName, TEXT);
  }

  private static Shape list(Shape element) {
    return new Shape(Kind.LIST, List.of(), element);
  }

  /** An object's property, its name compared ignoring case; null if the model has none such. */
  @Nullable Member member(String name) {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).name().equalsIgnoreCase(name)) {
        return members.get(i);
      }
    }
    return null;
  }

  /** The shape of a list's elements. */
  Shape elements() {
    return element == null ? TEXT : element;
  }
}
