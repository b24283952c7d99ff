// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.ExpressionCache;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.ModelPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
   * @param expressions expressions that were parsed before
   */
  public static Checked<TemplateReading> read(
      JsonValue document,
      Optional<JsonValue> parameters,
      ReadOptions options,
      ExpressionCache expressions) {
    ReadSession session = new ReadSession(options, expressions);
    try {
      return read(document, parameters, session);
    } catch (StackOverflowError e) {
      session.exceeded(
          ReadSession.place(document),
          "What the document is made of goes deeper than the stack of this thread; read it in a"
              + " thread with a larger stack, or make it flatter");
      return Checked.empty(session.findings());
    }
  }

  private static Checked<TemplateReading> read(
      JsonValue document, Optional<JsonValue> parameters, ReadSession session) {
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
          OptionalInt delegation = index(path, DELEGATIONS, delegations.size());
          if (delegation.isPresent()) {
            return delegations.get(delegation.getAsInt()).locator().locate(belowEntry(path));
          }
          OptionalInt assignment = index(path, FURTHER, further.size());
          return assignment.isPresent()
              ? DelegationLocator.locate(further.get(assignment.getAsInt()), belowEntry(path))
              : Optional.empty();
        };
    return new TemplateReading(delegations, List.copyOf(assignments), locator);
  }

  /** Which delegation a path leads into. */
  public static OptionalInt delegation(ModelPath path) {
    return index(path, DELEGATIONS, Integer.MAX_VALUE);
  }

  /** The path of the same part of another delegation. */
  public static ModelPath inDelegation(ModelPath path, int delegation) {
    return Paths.from(DELEGATIONS.index(delegation), belowEntry(path));
  }

  private static OptionalInt index(ModelPath path, ModelPath list, int size) {
    if (path.depth() <= list.depth() || !path.startsWith(list)) {
      return OptionalInt.empty();
    }
    ModelPath entry = path;
    while (entry.depth() > list.depth() + 1) {
      entry = entry.parent().orElseThrow();
    }
    String step = entry.lastStep();
    if (step.charAt(0) != '[') {
      return OptionalInt.empty();
    }
    int index = Integer.parseInt(step.substring(1, step.length() - 1));
    return index < size ? OptionalInt.of(index) : OptionalInt.empty();
  }

  /** The path of a part of an entry of a list, from the entry on. */
  public static ModelPath belowEntry(ModelPath path) {
    return Paths.below(path, DELEGATIONS.index(0));
  }
}
