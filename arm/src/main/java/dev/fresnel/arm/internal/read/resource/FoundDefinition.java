// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.resource;

import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import java.util.Optional;

/**
 * A registration definition that was found in a document.
 *
 * @param node the definition as codecs read it
 * @param name its resource name in lower case, with what is not known of it in braces
 * @param subscription the subscription that it is deployed to, likewise
 * @param apiVersion the version of the interface, if it is one that exists
 * @param template the template that it stands in, as it is deployed once
 */
public record FoundDefinition(
    TreeNode node,
    String name,
    String subscription,
    Optional<ApiVersion> apiVersion,
    Object template) {

  /** Whether it has eligible authorizations, as far as is known. */
  public boolean hasEligibleAuthorizations() {
    TreeNode properties = node.get("properties");
    TreeNode eligible =
        properties == null || properties.kind() != NodeKind.OBJECT
            ? null
            : properties.get("eligibleAuthorizations");
    return eligible != null && eligible.kind() == NodeKind.LIST && eligible.size() > 0;
  }
}
