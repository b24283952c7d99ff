// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.resource;

import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.internal.tree.TreeNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A registration assignment that was found in a document.
 *
 * @param node the assignment as codecs read it
 * @param reference the resource id of its definition in lower case, with what is not known of it in
 *     braces; null if it can be no definition's, which has been reported
 * @param apiVersion the version of the interface, if it is one that exists
 * @param dependsOnNothing whether it says that nothing has to be deployed before it
 * @param template the template that it stands in, as it is deployed once
 */
public record FoundAssignment(
    TreeNode node,
    @Nullable String reference,
    Optional<ApiVersion> apiVersion,
    boolean dependsOnNothing,
    Object template) {}
