// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.resource;

import dev.fresnel.core.internal.tree.TreeNode;

/**
 * A registration assignment that was found in a document.
 *
 * @param node the assignment as codecs read it
 * @param reference the resource id of its definition in lower case, with what is not known of it in
 *     braces
 */
public record FoundAssignment(TreeNode node, String reference) {}
