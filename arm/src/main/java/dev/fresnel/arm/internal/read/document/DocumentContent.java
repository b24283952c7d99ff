// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.document;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.ObjectCodec;
import dev.fresnel.core.internal.codec.domain.AssignmentCodec;
import dev.fresnel.core.internal.codec.domain.DelegationCodecs;
import dev.fresnel.core.internal.tree.NodeNames;
import java.util.List;

/**
 * What a template or policy holds.
 *
 * @param delegations the definitions, each with its assignments, in the order of the document
 * @param furtherAssignments the assignments of definitions that the document does not have
 */
record DocumentContent(
    List<Delegation> delegations, List<RegistrationAssignment> furtherAssignments) {

  static final String DELEGATIONS = "delegations";
  static final String FURTHER_ASSIGNMENTS = "furtherAssignments";

  /** The names of what {@link #CODEC} reads. */
  static final NodeNames NAMES = new NodeNames(DELEGATIONS, FURTHER_ASSIGNMENTS);

  static final ObjectCodec<DocumentContent, Builder> CODEC =
      new ObjectCodec<>(
          Builder::new,
          builder -> new DocumentContent(builder.delegations, builder.furtherAssignments),
          new FieldTable<DocumentContent, Builder>()
              .list(
                  DELEGATIONS,
                  DelegationCodecs.DELEGATION,
                  DocumentContent::delegations,
                  (builder, value) -> builder.delegations = value)
              .list(
                  FURTHER_ASSIGNMENTS,
                  AssignmentCodec.ASSIGNMENT,
                  DocumentContent::furtherAssignments,
                  (builder, value) -> builder.furtherAssignments = value));

  /** Takes the lists as they are read. */
  static final class Builder {
    private List<Delegation> delegations = List.of();
    private List<RegistrationAssignment> furtherAssignments = List.of();
  }
}
