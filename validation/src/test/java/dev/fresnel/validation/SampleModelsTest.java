// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static dev.fresnel.validation.fixtures.FindingAssertions.assertThat;

import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.fixtures.LargeModels;
import dev.fresnel.core.fixtures.SampleChanges;
import dev.fresnel.core.fixtures.SampleCustomers;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.fixtures.SampleDelegations;
import dev.fresnel.core.fixtures.SampleOffers;
import dev.fresnel.core.fixtures.SamplePlans;
import dev.fresnel.core.fixtures.UseSound;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleModelsTest {

  /** A constant of a class of samples. */
  record Sample(String name, Subject subject) {

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Sample> samples() throws IllegalAccessException {
    List<Sample> samples = new ArrayList<>();
    for (Class<?> type :
        List.of(
            SampleOffers.class,
            SamplePlans.class,
            SampleDefinitions.class,
            SampleDelegations.class,
            SampleCustomers.class,
            SampleChanges.class)) {
      for (Field field : type.getFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Subject subject) {
          samples.add(new Sample(type.getSimpleName() + "." + field.getName(), subject));
        }
      }
    }
    return samples;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noRuleFindsAnythingInASample(Sample sample) {
    if (sample.subject() instanceof DefinitionChange || sample.subject() instanceof OfferChange) {
      assertThat(worseThanAdvice(sample.subject())).isEmpty();
    } else {
      assertThat(Validator.standard().validate(sample.subject())).isEmpty();
    }
  }

  /** What is worse than advice, which every change of access deserves. */
  private static List<Finding> worseThanAdvice(Subject change) {
    return Validator.standard().validate(change).findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .toList();
  }

  @Property(tries = 200)
  void noRuleFindsAnythingInASoundOffer(@ForAll @UseSound Offer offer) {
    assertThat(Validator.standard().validate(offer)).isEmpty();
  }

  @Property(tries = 300)
  void noRuleReportsAnErrorAboutASoundModel(@ForAll @UseSound Subject subject) {
    assertThat(Validator.standard().validate(subject)).hasNoError();
  }

  @ParameterizedTest
  @MethodSource("largeModels")
  void noRuleReportsAnErrorAboutALargeModel(Subject subject) {
    assertThat(Validator.standard().validate(subject)).hasNoError();
  }

  static List<Subject> largeModels() {
    return List.of(LargeModels.definition(20), LargeModels.customer(50));
  }
}
