// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import java.util.List;
import java.util.Objects;

/**
 * Who reaches which scopes by which roles, as three columns that lines connect. A line from a
 * principal over a role to a scope is always true: a role that is held at different scopes by
 * different principals is there once for each set of scopes.
 *
 * @param principals the left column, in order of their groups
 * @param roles the middle column; their groups are not shown
 * @param scopes the right column, in order of their groups
 * @param grants lines from principals to roles
 * @param reaches lines from roles to scopes
 * @param note what the picture leaves out; blank, if nothing
 */
public record AccessPicture(
    List<PictureNode> principals,
    List<PictureNode> roles,
    List<PictureNode> scopes,
    List<PictureLine> grants,
    List<PictureLine> reaches,
    String note)
    implements PagePicture {

  /** A picture. */
  public AccessPicture {
    principals = List.copyOf(principals);
    roles = List.copyOf(roles);
    scopes = List.copyOf(scopes);
    grants = List.copyOf(grants);
    reaches = List.copyOf(reaches);
    Objects.requireNonNull(note, "note");
  }

  /**
   * Something that is shown in a column.
   *
   * @param name what it is called
   * @param detail what tells it apart, such as its id
   * @param group what it is in, such as a tenant
   */
  public record PictureNode(String name, String detail, String group) {
    /** Something shown. */
    public PictureNode {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(detail, "detail");
      Objects.requireNonNull(group, "group");
    }
  }

  /**
   * A line from a node of one column to one of the next, by their numbers there.
   *
   * @param eligible whether the access has to be activated
   */
  public record PictureLine(int from, int to, boolean eligible) {}

  /** What the picture shows, in a sentence. */
  String description() {
    return "Principals: "
        + principals.size()
        + ", roles: "
        + roles.size()
        + ", scopes: "
        + scopes.size()
        + ". The table of access says the same in words.";
  }
}
