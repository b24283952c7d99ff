// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Plan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Subject;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.role.RoleCatalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What rules look at: every part of the checked subject, each with its path, sorted out by type.
 *
 * <p>Of a change, the parts are those of what is about to be; what is live is reached through the
 * change itself.
 */
public final class LighthouseModel {

  private final RoleCatalog roles;
  private final Circumstances circumstances;
  private final List<Located<Offer>> offers = new ArrayList<>();
  private final List<Located<Plan>> plans = new ArrayList<>();
  private final List<Located<AccessGrant>> grants = new ArrayList<>();
  private final List<Located<RegistrationDefinition>> definitions = new ArrayList<>();
  private final List<Located<Delegation>> delegations = new ArrayList<>();
  private final List<Located<CustomerTenant>> customers = new ArrayList<>();
  private final List<Located<Authorization>> authorizations = new ArrayList<>();
  private final List<Located<EligibleAuthorization>> eligibleAuthorizations = new ArrayList<>();
  private final List<Located<OfferChange>> offerChanges = new ArrayList<>();
  private final List<Located<DefinitionChange>> definitionChanges = new ArrayList<>();

  private final Map<Class<?>, Object> found = new HashMap<>();

  private LighthouseModel(RoleCatalog roles, Circumstances circumstances) {
    this.roles = roles;
    this.circumstances = circumstances;
  }

  /** Sorts out a subject. */
  public static LighthouseModel of(
      Subject subject, RoleCatalog roles, Circumstances circumstances) {
    LighthouseModel model = new LighthouseModel(roles, circumstances);
    if (subject instanceof Offer offer) {
      model.addOffer(Located.root(offer));
    } else if (subject instanceof Plan plan) {
      model.addPlan(Located.root(plan));
    } else if (subject instanceof RegistrationDefinition definition) {
      model.addDefinition(Located.root(definition));
    } else if (subject instanceof Delegation delegation) {
      model.addDelegation(Located.root(delegation));
    } else if (subject instanceof CustomerTenant customer) {
      model.addCustomer(Located.root(customer));
    } else if (subject instanceof OfferChange change) {
      model.offerChanges.add(Located.root(change));
      model.addOffer(Located.root(change).property("next", OfferChange::next));
    } else if (subject instanceof DefinitionChange change) {
      model.definitionChanges.add(Located.root(change));
      model.addDefinition(Located.root(change).property("next", DefinitionChange::next));
    }
    return model;
  }

  private void addOffer(Located<Offer> offer) {
    offers.add(offer);
    offer.<Plan>each("plans", Offer::plans).forEach(this::addPlan);
  }

  private void addPlan(Located<Plan> plan) {
    plans.add(plan);
    addGrant(plan.property("manifest", Plan::manifest));
  }

  private void addDefinition(Located<RegistrationDefinition> definition) {
    definitions.add(definition);
    addGrant(new Located<>(definition.value(), definition.path()));
  }

  private void addGrant(Located<AccessGrant> grant) {
    grants.add(grant);
    authorizations.addAll(authorizationsOf(grant));
    eligibleAuthorizations.addAll(eligibleAuthorizationsOf(grant));
  }

  private void addDelegation(Located<Delegation> delegation) {
    delegations.add(delegation);
    addDefinition(delegation.property("definition", Delegation::definition));
  }

  private void addCustomer(Located<CustomerTenant> customer) {
    customers.add(customer);
    customer
        .<Delegation>each("delegations", CustomerTenant::delegations)
        .forEach(this::addDelegation);
  }

  /** The roles that authorizations are checked against. */
  public RoleCatalog roles() {
    return roles;
  }

  /** What is known of the world outside. */
  public Circumstances circumstances() {
    return circumstances;
  }

  /** The offers. */
  public List<Located<Offer>> offers() {
    return Collections.unmodifiableList(offers);
  }

  /** The plans, of all offers. */
  public List<Located<Plan>> plans() {
    return Collections.unmodifiableList(plans);
  }

  /** Whatever grants access: the manifests of plans, and registration definitions. */
  public List<Located<AccessGrant>> grants() {
    return Collections.unmodifiableList(grants);
  }

  /** The registration definitions, of all delegations. */
  public List<Located<RegistrationDefinition>> definitions() {
    return Collections.unmodifiableList(definitions);
  }

  /** The delegations, of all customers. */
  public List<Located<Delegation>> delegations() {
    return Collections.unmodifiableList(delegations);
  }

  /** The customers. */
  public List<Located<CustomerTenant>> customers() {
    return Collections.unmodifiableList(customers);
  }

  /** The changes to offers. */
  public List<Located<OfferChange>> offerChanges() {
    return Collections.unmodifiableList(offerChanges);
  }

  /** The changes to registration definitions. */
  public List<Located<DefinitionChange>> definitionChanges() {
    return Collections.unmodifiableList(definitionChanges);
  }

  /** The permanent authorizations of all grants. */
  public List<Located<Authorization>> authorizations() {
    return Collections.unmodifiableList(authorizations);
  }

  /** The eligible authorizations of all grants. */
  public List<Located<EligibleAuthorization>> eligibleAuthorizations() {
    return Collections.unmodifiableList(eligibleAuthorizations);
  }

  /**
   * What several rules need to know of the model and what takes time to find out: found out when
   * the first of them asks.
   *
   * @param type tells it from whatever else is found out of the model
   * @param finder finds it out; must depend on the model alone
   */
  public <T> T once(Class<T> type, Function<? super LighthouseModel, ? extends T> finder) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(finder, "finder");
    Object known = found.get(type);
    if (known == null) {
      known = Objects.requireNonNull(finder.apply(this), "what finder found");
      found.put(type, known);
    }
    return type.cast(known);
  }

  /** The permanent authorizations of one grant. */
  public static List<Located<Authorization>> authorizationsOf(
      Located<? extends AccessGrant> grant) {
    return grant.each("authorizations", AccessGrant::authorizations);
  }

  /** The eligible authorizations of one grant. */
  public static List<Located<EligibleAuthorization>> eligibleAuthorizationsOf(
      Located<? extends AccessGrant> grant) {
    return grant.each("eligibleAuthorizations", AccessGrant::eligibleAuthorizations);
  }

  /**
   * The tenant of the customer that is being delegated by: the checked one, or the one that the
   * caller told; empty if neither is known.
   */
  public Optional<TenantId> customerTenantId() {
    return customers.isEmpty()
        ? circumstances.customerTenantId()
        : Optional.of(customers.get(0).value().id());
  }

  /**
   * The cloud of the customer that is being delegated by: the checked one's, or the one that the
   * caller told; empty if neither is known.
   */
  public Optional<Cloud> customerCloud() {
    return customers.isEmpty()
        ? circumstances.cloud()
        : Optional.of(customers.get(0).value().cloud());
  }
}
