// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.json.JsonValue;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.ModelPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is read of one document.
 *
 * @param delegations the definitions, each with its assignments, in the order of the document
 * @param furtherAssignments the assignments of definitions that the document does not have
 * @param locator tells where the parts stand
 */
public record TemplateReading(
    List<FoundDelegation> delegations,
    List<RegistrationAssignment> furtherAssignments,
    Locator locator) {

  private static final ModelPath DELEGATIONS = ModelPath.root().property("delegations");
  private static final ModelPath FURTHER = ModelPath.root().property("furtherAssignments");

  /**
   * Reads a document.
   *
   * @param document the document
   * @param parameters a parameters file for it
   */
  public static Checked<TemplateReading> read(
      JsonValue document, Optional<JsonValue> parameters, ReadOptions options) {
    ReadSession session = new ReadSession(options);
    DocumentReader reader = new DocumentReader(session);
    if (!reader.read(document, parameters.orElse(null))) {
      return Checked.empty(session.findings());
    }
    Assembly assembly = new Assembly(reader.walker().definitions());
    reader.walker().assignments().forEach(assembly::add);
    for (FoundAssignment each : assembly.further()) {
      session.report(
          TemplateRule.DEFINITION_ELSEWHERE,
          FURTHER,
          ReadSession.place(each.place()),
          "The registration definition that this assigns is not in the document");
    }
    TemplateReading result = of(assembly);
    if (result.delegations().isEmpty() && result.furtherAssignments().isEmpty()) {
      session.report(
          TemplateRule.NO_DELEGATION,
          ModelPath.root(),
          ReadSession.place(document),
          "The document has neither registration definitions nor registration assignments");
    }
    return Checked.of(result, session.findings());
  }

  private static TemplateReading of(Assembly assembly) {
    List<FoundDelegation> delegations = assembly.delegations();
    List<FoundAssignment> further = List.copyOf(assembly.further());
    List<RegistrationAssignment> assignments = new ArrayList<>(further.size());
    further.forEach(each -> assignments.add(each.assignment()));
    Locator locator =
        path -> {
          for (int i = 0; i < delegations.size(); i++) {
            ModelPath start = DELEGATIONS.index(i);
            if (path.startsWith(start)) {
              return delegations.get(i).locator().locate(Paths.below(path, start));
            }
          }
          for (int i = 0; i < further.size(); i++) {
            ModelPath start = FURTHER.index(i);
            if (path.startsWith(start)) {
              return DelegationLocator.locate(further.get(i), Paths.below(path, start));
            }
          }
          return Optional.empty();
        };
    return new TemplateReading(delegations, List.copyOf(assignments), locator);
  }

  /** Findings about one of the delegations as findings about the document. */
  public static List<Finding> within(int delegation, List<Finding> findings) {
    ModelPath start = DELEGATIONS.index(delegation);
    return findings.stream()
        .map(finding -> finding.withPath(Paths.from(start, finding.path())))
        .toList();
  }
}
