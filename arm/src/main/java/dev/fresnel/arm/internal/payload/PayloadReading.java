// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import dev.fresnel.arm.internal.customer.UnknownParts;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.codec.TreeLocator;
import dev.fresnel.core.internal.json.ReaderFindings;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.path.Locator;
import java.util.List;
import java.util.Objects;

/**
 * What is read of payloads, of several as if they were one.
 *
 * @param content what they hold
 * @param definitions what is known of the definition of each delegation beside what it says
 * @param unmatchedReferences the ids of the definitions of the unmatched assignments
 * @param subscriptions subscriptions with their home tenants
 * @param shapes what each document was taken for, in their order
 * @param addresses the addresses of Terraform's resources
 * @param unknown the parts of the content that are not known yet
 * @param locator tells places in the texts by paths in the content
 */
public record PayloadReading(
    PayloadContent content,
    List<PayloadDefinition> definitions,
    List<String> unmatchedReferences,
    List<CustomerSubscription> subscriptions,
    List<DocumentShape> shapes,
    ResourceAddresses addresses,
    UnknownParts unknown,
    Locator locator) {

  /**
   * Reads documents, of which there is at least one.
   *
   * @param findings takes what is found; and, in it, that all of a document was of no use
   */
  public static PayloadReading read(List<? extends TreeNode> documents, ReaderFindings findings) {
    Reading in = new Reading(findings);
    ResourceAddresses addresses = new ResourceAddresses();
    DelegationTree tree = new DelegationTree();
    PayloadResources resources = new PayloadResources(tree, addresses, in);
    List<DocumentShape> shapes = documents.stream().map(resources::addDocument).toList();
    TreeNode root = tree.build(documents.get(0));
    PayloadContent content =
        Objects.requireNonNull(PayloadContent.CODEC.read(root, in), "an object gives content");
    return new PayloadReading(
        content,
        tree.definitions(),
        tree.references(in),
        List.copyOf(tree.subscriptions()),
        shapes,
        addresses,
        UnknownParts.of(in.unknownParts()),
        new TreeLocator(root, PayloadContent.CODEC, in));
  }
}
