// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.testing;

import static dev.fresnel.validation.fixtures.FindingAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.fixtures.FaultyTemplates;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.fixtures.CompleteModels;
import dev.fresnel.core.fixtures.SampleCustomers;
import dev.fresnel.core.fixtures.SampleOffers;
import dev.fresnel.core.fixtures.SamplePlans;
import dev.fresnel.core.fixtures.UseSound;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.json.ModelDocument;
import dev.fresnel.core.json.ModelReader;
import dev.fresnel.core.json.ModelWriter;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.fixtures.FaultyModels;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The snippets of docs/testing.md about fixtures. */
class FixturesExampleTest {

  private final Validator validator = Validator.standard();

  @Test
  void samples() {
    Offer offer = SampleOffers.PUBLIC_AND_PRIVATE;
    Plan plan = SamplePlans.privatePlan("northwind");
    List<Delegation> delegations = SampleCustomers.BOTH_SCOPES_DELEGATED.delegations();

    assertThat(validator.validate(offer.withPlans(plan))).isEmpty();
    assertEquals(2, delegations.size());
  }

  @Test
  void nothingIsLostInJson() {
    String json = ModelWriter.toJson(CompleteModels.OFFER);
    Checked<ModelDocument<Offer>> read = ModelReader.read(Source.text("o.json", json), Offer.class);

    assertEquals(CompleteModels.OFFER, read.orThrow().value());
  }

  @Test
  void findings() {
    Checked<Plan> checked = validator.validate(SamplePlans.PRIVATE.withPrivateAudience());

    assertThat(checked)
        .hasOnly("LH1010")
        .at("privateAudience")
        .withSeverity(Severity.ERROR)
        .withMessage("lists no subscription");
    assertThat(checked).has("LH1010").hasNot("LH2003");
  }

  @Test
  void aFaultyModelForEachRule() {
    assertThat(FaultyModels.of("LH2005").check(validator)).has("LH2005");
  }

  @Test
  void aFaultyTemplateForEachRule() {
    assertThat(FaultyTemplates.of("LH5002").check(Lighthouse.standard())).has("LH5002");
  }

  @Property(tries = 100)
  void soundOffersHaveNoError(@ForAll @UseSound Offer offer) {
    assertThat(validator.validate(offer)).hasNoError();
  }

  @Property(tries = 100)
  void anyOfferSurvivesJson(@ForAll Offer offer) {
    String json = ModelWriter.toJson(offer);
    Checked<ModelDocument<Offer>> read = ModelReader.read(Source.text("o.json", json), Offer.class);

    assertEquals(offer, read.orThrow().value());
  }

  @ParameterizedTest
  @ValueSource(strings = "acdd72a7-3385-48ef-bd42-f606fba81ae7")
  void identifiersAreMadeOfTexts(TenantId tenant) {
    assertEquals("acdd72a7-3385-48ef-bd42-f606fba81ae7", tenant.value());
  }
}
