// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.rule;

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
import dev.fresnel.core.RoleGrant;
import dev.fresnel.core.Subject;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.role.RoleCatalog;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The subject as rules look at it: lists of all its parts by type, each part with its path.
 *
 * <p>The parts of a change are those of the next offer or definition; the live one is reached
 * through the change itself. One thread uses a model at a time.
 */
public final class LighthouseModel {

  /** About how many facts rules share about a model at which they find something. */
  private static final int SHARED_FACTS = 4;

  private final RoleCatalog roles;
  private final Circumstances circumstances;
  private final List<Located<Offer>> offers;
  private final List<Located<Plan>> plans;
  private final List<Located<AccessGrant>> grants;
  private final List<Located<RegistrationDefinition>> definitions;
  private final List<Located<Delegation>> delegations;
  private final List<Located<CustomerTenant>> customers;
  private final List<Located<OfferChange>> offerChanges;
  private final List<Located<DefinitionChange>> definitionChanges;

  // Made when a rule first asks: they are the longest lists, and sound models need no places.
  private @Nullable List<Located<Authorization>> authorizations;
  private @Nullable List<Located<EligibleAuthorization>> eligibleAuthorizations;
  private @Nullable List<Located<RoleGrant>> roleGrants;

  private final IdentityHashMap<Class<?>, Object> found = new IdentityHashMap<>(SHARED_FACTS);

  private LighthouseModel(
      Subject subject,
      @Nullable List<ModelPath> delegationPaths,
      RoleCatalog roles,
      Circumstances circumstances) {
    this.roles = roles;
    this.circumstances = circumstances;
    offerChanges = ModelParts.whole(subject, OfferChange.class);
    definitionChanges = ModelParts.whole(subject, DefinitionChange.class);
    offers =
        ModelParts.or(
            ModelParts.whole(subject, Offer.class),
            ModelParts.one(offerChanges, "next", OfferChange::next));
    plans =
        ModelParts.or(
            ModelParts.whole(subject, Plan.class), ModelParts.each(offers, "plans", Offer::plans));
    customers = ModelParts.whole(subject, CustomerTenant.class);
    delegations =
        ModelParts.or(
            ModelParts.whole(subject, Delegation.class),
            delegationPaths == null
                ? ModelParts.each(customers, "delegations", CustomerTenant::delegations)
                : ModelParts.at(delegationPaths, customers.get(0).value().delegations()));
    definitions =
        ModelParts.or(
            ModelParts.whole(subject, RegistrationDefinition.class),
            ModelParts.or(
                ModelParts.one(definitionChanges, "next", DefinitionChange::next),
                ModelParts.one(delegations, "definition", Delegation::definition)));
    grants =
        ModelParts.or(
            ModelParts.one(plans, "manifest", Plan::manifest), ModelParts.upcast(definitions));
  }

  /** The parts of a subject. */
  public static LighthouseModel of(
      Subject subject, RoleCatalog roles, Circumstances circumstances) {
    return new LighthouseModel(subject, null, roles, circumstances);
  }

  /**
   * The parts of a customer whose delegations stand elsewhere.
   *
   * @param delegationPaths where each delegation stands, in the order of the delegations
   * @throws IllegalArgumentException if there are not as many paths as delegations
   */
  public static LighthouseModel of(
      CustomerTenant customer,
      List<ModelPath> delegationPaths,
      RoleCatalog roles,
      Circumstances circumstances) {
    if (delegationPaths.size() != customer.delegations().size()) {
      throw new IllegalArgumentException(
          "delegationPaths must be as many as delegations, not "
              + delegationPaths.size()
              + " for "
              + customer.delegations().size());
    }
    return new LighthouseModel(customer, delegationPaths, roles, circumstances);
  }

  /** The roles that authorizations are checked against. */
  public RoleCatalog roles() {
    return roles;
  }

  /** What the caller knows of the world outside the model. */
  public Circumstances circumstances() {
    return circumstances;
  }

  /** The offers. */
  public List<Located<Offer>> offers() {
    return offers;
  }

  /** The plans, of all offers. */
  public List<Located<Plan>> plans() {
    return plans;
  }

  /** The manifests of plans, and the registration definitions. */
  public List<Located<AccessGrant>> grants() {
    return grants;
  }

  /** The registration definitions, of all delegations. */
  public List<Located<RegistrationDefinition>> definitions() {
    return definitions;
  }

  /** The delegations, of all customers. */
  public List<Located<Delegation>> delegations() {
    return delegations;
  }

  /** The customers. */
  public List<Located<CustomerTenant>> customers() {
    return customers;
  }

  /** The changes to offers. */
  public List<Located<OfferChange>> offerChanges() {
    return offerChanges;
  }

  /** The changes to registration definitions. */
  public List<Located<DefinitionChange>> definitionChanges() {
    return definitionChanges;
  }

  /** The permanent authorizations of all grants. */
  public List<Located<Authorization>> authorizations() {
    List<Located<Authorization>> known = authorizations;
    if (known == null) {
      known = ModelParts.each(grants, "authorizations", AccessGrant::authorizations);
      authorizations = known;
    }
    return known;
  }

  /** The eligible authorizations of all grants. */
  public List<Located<EligibleAuthorization>> eligibleAuthorizations() {
    List<Located<EligibleAuthorization>> known = eligibleAuthorizations;
    if (known == null) {
      known =
          ModelParts.each(grants, "eligibleAuthorizations", AccessGrant::eligibleAuthorizations);
      eligibleAuthorizations = known;
    }
    return known;
  }

  /** The permanent authorizations and then the eligible ones, of all grants. */
  public List<Located<RoleGrant>> roleGrants() {
    List<Located<RoleGrant>> known = roleGrants;
    if (known == null) {
      known = ModelParts.both(authorizations(), eligibleAuthorizations());
      roleGrants = known;
    }
    return known;
  }

  /**
   * A fact about the model that several rules need and that takes time to find: found when the
   * first of them asks for it, and kept.
   *
   * @param type the type of the fact, which tells it from all other facts about the model
   * @param finder finds the fact; must depend on the model alone
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
