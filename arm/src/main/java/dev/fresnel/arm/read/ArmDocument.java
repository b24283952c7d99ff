// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import dev.fresnel.arm.internal.customer.JointDelegations;
import dev.fresnel.arm.internal.customer.UnknownParts;
import dev.fresnel.arm.internal.read.ReadOptions;
import dev.fresnel.arm.internal.read.document.TemplateReading;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.json.ModelDocument;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.role.IdentityRole;
import dev.fresnel.validation.FindingCollector;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.Deployer;
import dev.fresnel.validation.customer.Deployment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a template or a policy says about delegations, and where it says so.
 *
 * <p>What is not known before deployment is held as the text of its expression where it is an
 * identifier or another text (see {@link dev.fresnel.core.id.Identifier#isUnresolved}); a list that
 * is not known is empty, and rules do not complain about that.
 */
public final class ArmDocument {

  private static final ModelPath DELEGATIONS = ModelPath.root().property("delegations");
  private static final TenantId UNKNOWN = TenantId.asWritten("[tenant().tenantId]");

  private final TemplateReading reading;
  private final ReadOptions options;
  private final List<ModelDocument<Delegation>> delegations;

  /** Of which parts of the model something is not known. */
  private final UnknownParts unknown;

  ArmDocument(TemplateReading reading, ReadOptions options) {
    this.reading = reading;
    this.options = options;
    this.delegations = delegations(reading);
    this.unknown = UnknownParts.of(reading.unknownParts());
  }

  private static List<ModelDocument<Delegation>> delegations(TemplateReading reading) {
    List<ModelDocument<Delegation>> delegations = new ArrayList<>(reading.delegations().size());
    for (Delegation each : reading.delegations()) {
      ModelPath path = DELEGATIONS.index(delegations.size());
      delegations.add(
          new ModelDocument<>(each, part -> reading.locator().locate(path.append(part))));
    }
    return Collections.unmodifiableList(delegations);
  }

  /** Which delegations are deployed by which version of the interface; never empty. */
  private static Map<Optional<ApiVersion>, List<Integer>> byVersion(
      List<Optional<ApiVersion>> versions) {
    Map<Optional<ApiVersion>, List<Integer>> byVersion = new LinkedHashMap<>();
    for (int i = 0; i < versions.size(); i++) {
      byVersion.computeIfAbsent(versions.get(i), key -> new ArrayList<>()).add(i);
    }
    return byVersion.isEmpty() ? Map.of(Optional.empty(), List.of()) : byVersion;
  }

  /**
   * The registration definitions, in the order of the document, each with the assignments of it
   * that the document has, and with what tells where its parts stand.
   */
  public List<ModelDocument<Delegation>> delegations() {
    return delegations;
  }

  /**
   * What the deployment of this does, step by step: all definitions and then all assignments, those
   * included whose definition the document does not have. The reader has to be told the
   * subscription if the template does not name it, for whoever knows what is in that subscription.
   */
  public Deployment deployment() {
    return DocumentDeployment.of(reading, unknown::isGuess);
  }

  /**
   * Who would gain and who would lose which role if this were deployed to a customer, by the
   * standard rules: what Azure would refuse changes nothing. {@link
   * dev.fresnel.arm.Lighthouse#deploy} tells the refusals as well.
   *
   * @param existing what the customer has, such as {@link dev.fresnel.arm.payload.Payload#state}
   *     tells
   */
  public AccessDiff changesTo(CustomerState existing) {
    return Deployer.with(Validator.standard())
        .deploy(existing, deployment())
        .value()
        .orElseThrow()
        .access();
  }

  /** The registration assignments of definitions that the document does not have. */
  public List<RegistrationAssignment> furtherAssignments() {
    return reading.furtherAssignments();
  }

  /**
   * The roles that managed identities are given, by role assignments that name them or by what
   * policies ask for; see {@link dev.fresnel.arm.compare.IdentityRoleCheck}. They are no part of
   * what documents are compared by.
   */
  public List<IdentityRole> identityRoles() {
    return reading.identityRoles();
  }

  /**
   * Tells where the parts of the document's model stand, by paths such as {@code
   * delegations[0].definition.authorizations[2].roleDefinitionId}.
   */
  public Locator locator() {
    return reading.locator();
  }

  /**
   * Checks the delegations together, as those of one customer: the tenant that the reader or the
   * validator was told, otherwise one that is not known. The version of the interface is the one
   * that the document deploys by unless the validator is told another one; what it deploys by
   * different versions is checked apart. Findings have paths from the document on, and places.
   *
   * <p>What reading the document found is not among them. {@link dev.fresnel.arm.Lighthouse} checks
   * what the reader returned, in one call.
   *
   * @param findings are given what the rules find; best the validator's own {@link
   *     Validator#collector}
   */
  public void check(Validator validator, FindingCollector findings) {
    Objects.requireNonNull(validator, "validator");
    Objects.requireNonNull(findings, "findings");
    if (validator.circumstances().apiVersion().isPresent()) {
      check(validator, IntStream.range(0, delegations.size()).boxed().toList(), findings);
    } else {
      byVersion(reading.apiVersions())
          .forEach(
              (version, together) ->
                  check(
                      validator.withCircumstances(
                          validator.circumstances().withApiVersion(version)),
                      together,
                      findings));
    }
  }

  private void check(Validator validator, List<Integer> together, FindingCollector findings) {
    CustomerTenant.Builder customer =
        CustomerTenant.builder()
            .id(validator.circumstances().customerTenantId().or(options::tenantId).orElse(UNKNOWN))
            .cloud(validator.circumstances().cloud().orElse(options.cloud()));
    together.forEach(i -> customer.addDelegation(delegations.get(i).value()));
    JointDelegations joint = new JointDelegations(together);
    validator.check(
        customer.build(),
        found -> {
          Finding finding = joint.inDocument(found);
          if (!unknown.isGuess(finding.path())) {
            findings.add(finding, locator());
          }
        });
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
