// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm;

import dev.fresnel.arm.onboarding.OnboardingPlan;
import dev.fresnel.arm.template.CommandShell;
import dev.fresnel.arm.template.DeploymentFiles;
import dev.fresnel.arm.template.DeploymentTemplate;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.TemplateRenderer;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.FindingsException;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.rule.Circumstances;
import java.util.Objects;

/**
 * An offer that is being written down, from its name to its template: immutable, so that each
 * method returns a new one.
 *
 * <p>Nothing is checked until {@link #validate} or {@link #render}: faults and gaps are then
 * findings.
 */
public final class Onboarding {

  private final Validator validator;
  private final RegistrationDefinition definition;
  private final TemplateScope scope;
  private final RenderOptions options;

  private Onboarding(
      Validator validator,
      RegistrationDefinition definition,
      TemplateScope scope,
      RenderOptions options) {
    this.validator = validator;
    this.definition = definition;
    this.scope = scope;
    this.options = options;
  }

  static Onboarding of(Validator validator, RegistrationDefinition definition) {
    return new Onboarding(
        validator, definition, TemplateScope.subscription(), RenderOptions.defaults());
  }

  private Onboarding replacing(RegistrationDefinition changed) {
    return new Onboarding(validator, changed, scope, options);
  }

  /** Sets the description that the customer sees. */
  public Onboarding description(String description) {
    return replacing(
        definition.withDescription(Objects.requireNonNull(description, "description")));
  }

  /** Sets the managing tenant: the service provider's. */
  public Onboarding managedBy(TenantId managingTenant) {
    return replacing(
        definition.withManagedByTenantId(Objects.requireNonNull(managingTenant, "managingTenant")));
  }

  /** Adds an authorization by which a principal holds a role permanently. */
  public Onboarding authorize(Principal principal, RoleDefinitionId role) {
    Objects.requireNonNull(role, "role");
    return grant(AuthorizationSet.of(principal, role));
  }

  /** Adds an authorization. */
  public Onboarding authorize(Authorization authorization) {
    return grant(AuthorizationSet.empty().authorize(authorization));
  }

  /**
   * Lets a principal assign roles to managed identities in the customer's tenant: gives it User
   * Access Administrator with these as assignable roles.
   */
  public Onboarding letAssign(Principal principal, RoleDefinitionId... assignableRoles) {
    return grant(AuthorizationSet.empty().letAssign(principal, assignableRoles));
  }

  /** Adds an eligible authorization, by which a principal activates a role just in time. */
  public Onboarding makeEligible(
      Principal principal, RoleDefinitionId role, JustInTimeAccessPolicy policy) {
    return grant(AuthorizationSet.empty().makeEligible(principal, role, policy));
  }

  /** Adds the authorizations of sets. */
  public Onboarding grant(AuthorizationSet... sets) {
    RegistrationDefinition.Builder changed = definition.toBuilder();
    for (AuthorizationSet set : Objects.requireNonNull(sets, "sets")) {
      Objects.requireNonNull(set, "sets");
      set.authorizations().forEach(changed::addAuthorization);
      set.eligibleAuthorizations().forEach(changed::addEligibleAuthorization);
    }
    return replacing(changed.build());
  }

  /** Sets the scope that the template delegates; without this, it is the whole subscription. */
  public Onboarding at(TemplateScope scope) {
    return new Onboarding(validator, definition, Objects.requireNonNull(scope, "scope"), options);
  }

  /** Sets the options that the template is rendered with. */
  public Onboarding withOptions(RenderOptions options) {
    return new Onboarding(validator, definition, scope, Objects.requireNonNull(options, "options"));
  }

  /** The definition so far. */
  public RegistrationDefinition definition() {
    return definition;
  }

  /** The scope that the template delegates. */
  public TemplateScope scope() {
    return scope;
  }

  /** The options that the template is rendered with. */
  public RenderOptions options() {
    return options;
  }

  /** Checks the definition against the rules, for the API version that it is rendered in. */
  public Checked<RegistrationDefinition> validate() {
    Circumstances told = validator.circumstances();
    return validator
        .withCircumstances(told.withApiVersion(options.apiVersion()))
        .validate(definition);
  }

  /**
   * Checks and renders.
   *
   * @throws FindingsException with all findings, if one of them is an ERROR
   */
  public DeploymentTemplate render() {
    return TemplateRenderer.render(validate().orThrow(), scope, options);
  }

  /**
   * Renders without regard to findings, to see how Azure answers to a faulty template.
   *
   * @throws IllegalArgumentException if the API version cannot express the definition
   */
  public DeploymentTemplate renderEvenIfRefused() {
    return TemplateRenderer.render(definition, scope, options);
  }

  /**
   * Checks and renders, and lists the steps by which a customer is onboarded at a subscription: who
   * does what, by which permission and command.
   *
   * @param files what the rendered files are called
   * @throws FindingsException with all findings, if one of them is an ERROR
   * @throws IllegalArgumentException if the scope is a management group, for which {@link
   *     OnboardingPlan#forManagementGroup} has the steps; or as {@link
   *     OnboardingPlan#forSubscription}
   */
  public OnboardingPlan stepsAt(
      CustomerSubscription subscription, CommandShell shell, DeploymentFiles files) {
    Objects.requireNonNull(subscription, "subscription");
    return OnboardingPlan.forSubscription(
        render().at(subscription.id()), subscription, shell, files);
  }
}
