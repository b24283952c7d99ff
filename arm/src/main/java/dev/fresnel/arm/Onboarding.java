// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm;

import dev.fresnel.arm.template.DeploymentTemplate;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.TemplateRenderer;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.FindingsException;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.rule.Circumstances;
import java.util.Objects;

/**
 * What is to be delegated to whom, from the first word to the template: a value that each method
 * returns anew.
 *
 * <p>Nothing is checked until {@link #validate} or {@link #render}: what is missing or wrong is
 * then a finding.
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

  /** Says what the offer is about, as the customer sees it. */
  public Onboarding description(String description) {
    return replacing(definition.withDescription(description));
  }

  /** Names the managing tenant: the service provider's. */
  public Onboarding managedBy(TenantId managingTenant) {
    return replacing(definition.withManagedByTenantId(managingTenant));
  }

  /** Gives a principal a role permanently, in addition to what is there. */
  public Onboarding authorize(Principal principal, RoleDefinitionId role) {
    return authorize(Authorization.of(principal, role));
  }

  /** Adds an authorization. */
  public Onboarding authorize(Authorization authorization) {
    return replacing(definition.toBuilder().addAuthorization(authorization).build());
  }

  /**
   * Lets a principal assign roles to managed identities in the customer's tenant: gives it User
   * Access Administrator with these as assignable roles.
   */
  public Onboarding letAssign(Principal principal, RoleDefinitionId... assignableRoles) {
    return authorize(
        Authorization.of(principal, Roles.USER_ACCESS_ADMINISTRATOR)
            .withDelegatedRoleDefinitionIds(assignableRoles));
  }

  /** Lets a principal activate a role just in time, in addition to what is there. */
  public Onboarding makeEligible(
      Principal principal, RoleDefinitionId role, JustInTimeAccessPolicy policy) {
    return replacing(
        definition.toBuilder()
            .addEligibleAuthorization(EligibleAuthorization.of(principal, role, policy))
            .build());
  }

  /** Says what the template delegates; the whole subscription, otherwise. */
  public Onboarding at(TemplateScope scope) {
    return new Onboarding(validator, definition, Objects.requireNonNull(scope, "scope"), options);
  }

  /** Says how the template is rendered. */
  public Onboarding withOptions(RenderOptions options) {
    return new Onboarding(validator, definition, scope, Objects.requireNonNull(options, "options"));
  }

  /** Who receives what, as said so far. */
  public RegistrationDefinition definition() {
    return definition;
  }

  /** What the template delegates. */
  public TemplateScope scope() {
    return scope;
  }

  /** How the template is rendered. */
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
   * Renders without regard to findings, for whoever wants to see what Azure makes of it.
   *
   * @throws IllegalArgumentException if the API version cannot express the definition
   */
  public DeploymentTemplate renderEvenIfRefused() {
    return TemplateRenderer.render(definition, scope, options);
  }
}
