// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.Manifest;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.Principal;
import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SampleListings;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.fixtures.SoundOffers;
import dev.fresnel.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rules find nothing in a sound offer, and in one with a single fault just that. */
class RuleMutationProperties {

  private static final Validator VALIDATOR = Validator.standard().withRoles(FurtherRoles.CATALOG);

  private static List<Mutation> mutations() {
    List<Mutation> all = new ArrayList<>(AuthorizationMutations.all());
    all.addAll(EligibleAuthorizationMutations.all());
    all.addAll(OfferMutations.all());
    all.addAll(ChangeMutations.all());
    return all;
  }

  @Provide
  Arbitrary<Offer> soundOffers() {
    return SoundOffers.offers()
        .map(
            offer ->
                offer
                    .withListing(SampleListings.FULL)
                    .withPlans(
                        offer.plans().stream().map(RuleMutationProperties::forMutations).toList()));
  }

  /** The same plan as mutations expect it: private, with the support group for its first group. */
  private static Plan forMutations(Plan plan) {
    Manifest manifest = plan.manifest();
    Principal group = manifest.authorizations().get(0).principal();
    return plan.withVisibility(PlanVisibility.PRIVATE)
        .withPrivateAudience(SampleIds.SUBSCRIPTION)
        .withManifest(
            manifest
                .withAuthorizations(
                    manifest.authorizations().stream()
                        .map(
                            each ->
                                each.principal().equals(group)
                                    ? each.withPrincipal(SamplePrincipals.SUPPORT)
                                    : each)
                        .toList())
                .withEligibleAuthorizations(
                    manifest.eligibleAuthorizations().stream()
                        .map(each -> each.withPrincipal(SamplePrincipals.SUPPORT))
                        .toList()));
  }

  @Property(tries = 200)
  void noRuleFindsAnythingInASoundOffer(@ForAll("soundOffers") Offer offer) {
    assertEquals(List.of(), VALIDATOR.validate(offer).findings());
  }

  @Property(tries = 50)
  void oneFaultIsFoundByItsRuleAlone(@ForAll("soundOffers") Offer offer) {
    for (Mutation mutation : mutations()) {
      Subject broken = mutation.change().apply(offer);
      Set<String> fired = new TreeSet<>();
      for (Finding finding :
          VALIDATOR.withCircumstances(mutation.circumstances()).validate(broken).findings()) {
        fired.add(finding.ruleId().value());
      }
      assertEquals(Set.of(mutation.ruleId()), fired, mutation::toString);
    }
  }

  @Example
  void everyRuleAboutOffersAuthorizationsAndChangesHasAMutation() {
    Set<String> broken = new TreeSet<>();
    mutations().forEach(mutation -> broken.add(mutation.ruleId()));
    for (RuleInfo rule : VALIDATOR.rules()) {
      String id = rule.id().value();
      boolean neverAlone = id.equals("LH1009"); // so many subscriptions need a file as well
      if (id.charAt(2) != '4' && !neverAlone) {
        assertTrue(broken.contains(id), id);
      }
    }
  }
}
