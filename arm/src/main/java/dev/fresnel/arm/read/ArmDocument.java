// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import dev.fresnel.arm.internal.read.FoundDelegation;
import dev.fresnel.arm.internal.read.TemplateReading;
import dev.fresnel.arm.json.ModelDocument;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.Circumstances;
import dev.fresnel.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a template or a policy says about delegations, and where it says so.
 *
 * <p>What is not known before deployment is held as the text of its expression where it is an
 * identifier or another text (see {@link dev.fresnel.core.id.Identifier#isUnresolved}); a list that
 * is not known is empty, and rules do not complain about that.
 */
public final class ArmDocument {

  private static final ModelPath DEFINITION = ModelPath.root().property("definition");
  private static final List<ModelPath> GRANTS =
      List.of(DEFINITION.property("authorizations"), DEFINITION.property("eligibleAuthorizations"));

  private final TemplateReading reading;
  private final List<ModelDocument<Delegation>> delegations;

  ArmDocument(TemplateReading reading) {
    this.reading = reading;
    this.delegations =
        reading.delegations().stream()
            .map(each -> new ModelDocument<>(each.delegation(), each.locator()))
            .toList();
  }

  /**
   * The registration definitions, in the order of the document, each with the assignments of it
   * that the document has, and with what tells where its parts stand.
   */
  public List<ModelDocument<Delegation>> delegations() {
    return delegations;
  }

  /** The registration assignments of definitions that the document does not have. */
  public List<RegistrationAssignment> furtherAssignments() {
    return reading.furtherAssignments();
  }

  /**
   * Tells where the parts of the document's model stand, by paths such as {@code
   * delegations[0].definition.authorizations[2].roleDefinitionId}.
   */
  public Locator locator() {
    return reading.locator();
  }

  /**
   * Checks every delegation, each by the version of the interface that it is deployed by unless the
   * validator is told another one. Findings have paths from the document on, and places.
   */
  public Checked<ArmDocument> validate(Validator validator) {
    Objects.requireNonNull(validator, "validator");
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < delegations.size(); i++) {
      FoundDelegation found = reading.delegations().get(i);
      Checked<Delegation> checked =
          forVersion(validator, found).validate(found.delegation(), found.locator());
      List<Finding> known =
          checked.findings().stream().filter(finding -> !isGuess(finding, found)).toList();
      findings.addAll(TemplateReading.within(i, known));
    }
    return Checked.of(this, findings);
  }

  private static Validator forVersion(Validator validator, FoundDelegation found) {
    Circumstances circumstances = validator.circumstances();
    return circumstances.apiVersion().isPresent() || found.apiVersion().isEmpty()
        ? validator
        : validator.withCircumstances(circumstances.withApiVersion(found.apiVersion()));
  }

  /** Whether a finding may come from what is not known: it is about a list as a whole, or so. */
  private static boolean isGuess(Finding finding, FoundDelegation found) {
    return found.unknown().stream()
        .flatMap(unknown -> (GRANTS.contains(unknown) ? GRANTS : List.of(unknown)).stream())
        .anyMatch(
            unknown ->
                finding.path().startsWith(unknown)
                    && finding.path().depth() <= unknown.depth() + 1);
  }

  /** Equal to a document of equal delegations and assignments, wherever they stand. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArmDocument that
        && values(this).equals(values(that))
        && furtherAssignments().equals(that.furtherAssignments());
  }

  @Override
  public int hashCode() {
    return Objects.hash(values(this), furtherAssignments());
  }

  private static List<Delegation> values(ArmDocument document) {
    return document.delegations.stream().map(ModelDocument::value).toList();
  }

  @Override
  public String toString() {
    return "ArmDocument{delegations="
        + values(this)
        + ", furtherAssignments="
        + furtherAssignments()
        + "}";
  }
}
