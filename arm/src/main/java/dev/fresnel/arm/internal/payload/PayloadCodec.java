// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.ObjectCodec;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.codec.Scalars;
import dev.fresnel.core.internal.codec.TreeLocator;
import dev.fresnel.core.internal.codec.domain.AssignmentCodec;
import dev.fresnel.core.internal.codec.domain.DelegationCodecs;
import dev.fresnel.core.internal.json.JsonObject;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.path.Locator;
import java.util.List;
import java.util.Objects;

/** Reads payloads, several as if they were one. */
public final class PayloadCodec {

  static final String DELEGATIONS = "delegations";
  static final String UNMATCHED_ASSIGNMENTS = "unmatchedAssignments";
  static final String ALLOWED_MANAGING_TENANTS = "allowedManagingTenants";

  private static final ObjectCodec<PayloadContent, Lists> CONTENT =
      new ObjectCodec<>(
          Lists::new,
          lists -> new PayloadContent(lists.delegations, lists.unmatched, lists.allowed),
          new FieldTable<PayloadContent, Lists>()
              .list(
                  DELEGATIONS,
                  DelegationCodecs.DELEGATION,
                  PayloadContent::delegations,
                  (lists, value) -> lists.delegations = value)
              .list(
                  UNMATCHED_ASSIGNMENTS,
                  AssignmentCodec.ASSIGNMENT,
                  PayloadContent::unmatchedAssignments,
                  (lists, value) -> lists.unmatched = value)
              .list(
                  ALLOWED_MANAGING_TENANTS,
                  Scalars.TENANT_ID,
                  PayloadContent::allowedManagingTenants,
                  (lists, value) -> lists.allowed = value));

  private final JsonObject json;
  private final Reading reading = new Reading();
  private final PayloadContent content;

  /** Reads documents, of which there is at least one. */
  public PayloadCodec(List<JsonValue> documents) {
    DelegationTree tree = new DelegationTree();
    PayloadResources resources = new PayloadResources(tree, reading);
    documents.forEach(resources::addDocument);
    json = tree.build(documents.get(0));
    content = Objects.requireNonNull(CONTENT.read(json, reading), "an object gives content");
  }

  /** What was read. */
  public PayloadContent content() {
    return content;
  }

  /** What was found; and, in it, that all of a document was of no use. */
  public Reading reading() {
    return reading;
  }

  /** Places in the texts by paths in the content. */
  public Locator locator() {
    return new TreeLocator(json, CONTENT, reading);
  }

  private static final class Lists {
    private List<Delegation> delegations = List.of();
    private List<RegistrationAssignment> unmatched = List.of();
    private List<TenantId> allowed = List.of();
  }
}
