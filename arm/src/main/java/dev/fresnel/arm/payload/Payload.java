// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.payload;

import dev.fresnel.arm.internal.payload.PayloadContent;
import dev.fresnel.arm.internal.payload.PayloadReading;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.Locator;
import dev.fresnel.validation.FindingCollector;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.DefinitionResourceId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has delegated, or is about to, as payloads of Azure tell it.
 *
 * <p>To have it checked with file, line and column, give a validator the customer and the locator:
 *
 * <pre>{@code
 * validator.validate(payload.customer(tenantId), payload.locator());
 * }</pre>
 */
public final class Payload {

  private final PayloadReading reading;
  private final PayloadContent content;
  private final Locator locator;
  private final List<PayloadKind> kinds;

  Payload(PayloadReading read, List<PayloadKind> kinds) {
    this.kinds = kinds;
    this.reading = read;
    this.content = read.content();
    this.locator = read.locator();
  }

  /**
   * Each definition, once, with the assignments that put it into force; one without assignments
   * grants nothing.
   */
  public List<Delegation> delegations() {
    return content.delegations();
  }

  /**
   * A customer who has these delegations, for rules that compare them with each other and with the
   * customer's tenant; {@link #locator} knows its parts.
   *
   * @param customerTenantId the tenant of the customer, which payloads do not tell
   */
  public CustomerTenant customer(TenantId customerTenantId) {
    return CustomerTenant.of(customerTenantId).withDelegations(delegations());
  }

  /**
   * What a customer has, as far as the payloads tell it; nothing else is known of the customer but
   * the home tenants of subscriptions, where definitions name them.
   */
  public CustomerState state() {
    return addTo(CustomerState.unknown());
  }

  /** The same added to what is known of a customer. */
  public CustomerState addTo(CustomerState known) {
    return addTo(Objects.requireNonNull(known, "known"), UnaryOperator.identity());
  }

  /** The same, holding in place of each definition one that says the same but for its id. */
  CustomerState addTo(CustomerState known, UnaryOperator<RegistrationDefinition> shared) {
    return StateOfPayload.addTo(known, reading, shared);
  }

  /** The resource id of the definition of a delegation; empty if it is not told. */
  Optional<DefinitionResourceId> definitionId(int delegation) {
    return DefinitionResourceId.tryParse(reading.definitions().get(delegation).resourceId());
  }

  /**
   * Checks the delegations, those of each customer together: the tenant that a definition or a
   * subscription is said to be of, otherwise the one that the validator was told. Findings have
   * paths of {@link #locator}, and places; those about a resource of Terraform's name its address.
   *
   * <p>What reading found is not among them. {@link dev.fresnel.arm.Lighthouse} checks what the
   * reader returned, in one call.
   *
   * @param findings are given what the rules find; best the validator's own {@link
   *     Validator#collector}
   */
  public void check(Validator validator, FindingCollector findings) {
    Objects.requireNonNull(validator, "validator");
    Objects.requireNonNull(findings, "findings");
    new PayloadCheck(reading).run(validator, findings);
  }

  /** What each document was taken for, in the order in which they were read. */
  public List<PayloadKind> kinds() {
    return kinds;
  }

  /** The assignments whose definition is in none of the payloads. */
  public List<RegistrationAssignment> unmatchedAssignments() {
    return content.unmatchedAssignments();
  }

  /** The managing tenants that the parameters of a policy allow; none, if there were no such. */
  public List<TenantId> allowedManagingTenants() {
    return content.allowedManagingTenants();
  }

  /**
   * Places in the texts by paths from here, such as {@code
   * delegations[0].definition.managedByTenantId}.
   */
  public Locator locator() {
    return locator;
  }

  /** Equal to a payload that tells the same, wherever it stands. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Payload that && content.equals(that.content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }

  @Override
  public String toString() {
    return "Payload{delegations="
        + delegations()
        + ", unmatchedAssignments="
        + unmatchedAssignments()
        + ", allowedManagingTenants="
        + allowedManagingTenants()
        + "}";
  }
}
