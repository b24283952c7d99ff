// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.text.Text;
import java.util.Optional;

/** What is said of a property that stands in an object twice: by one name, or in another case. */
public final class RepeatedProperty {

  private RepeatedProperty() {}

  /**
   * The finding at the first of two members.
   *
   * @param path where in the model the object goes
   * @param owner the object
   * @param index the member that is not read
   * @param last the member that is read in its place
   */
  public static Finding finding(ModelPath path, TreeNode owner, int index, int last) {
    String name = owner.name(index);
    String lastName = owner.name(last);
    return ReaderRule.REPEATED_PROPERTY.at(
        path,
        Optional.of(owner.nameLocation(index)),
        "Property "
            + Text.quote(name)
            + " stands again in line "
            + owner.nameLocation(last).line()
            + (name.equals(lastName) ? "" : " as " + Text.quote(lastName))
            + ", and that value is taken; remove one of the two");
  }
}
