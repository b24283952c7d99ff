// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.customer;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RelatedPlace;
import dev.fresnel.core.path.ModelPath;
import java.util.List;

/**
 * Some of the delegations of a document, which rules see as all that a customer has.
 *
 * @param indexes where each stands in the document
 */
public record JointDelegations(List<Integer> indexes) {

  private static final ModelPath DELEGATIONS = ModelPath.root().property("delegations");

  /** A finding about the customer as one about the document. */
  public Finding inDocument(Finding found) {
    return found
        .withPath(inDocument(found.path()))
        .withRelated(
            found.related().stream()
                .map(place -> RelatedPlace.of(inDocument(place.path())))
                .toList());
  }

  private ModelPath inDocument(ModelPath path) {
    if (path.depth() <= 1 || !path.startsWith(DELEGATIONS)) {
      return path;
    }
    ModelPath delegation = path.first(2);
    int index = indexes.get(delegation.lastIndex().orElseThrow());
    return DELEGATIONS.index(index).append(path.below(delegation));
  }
}
