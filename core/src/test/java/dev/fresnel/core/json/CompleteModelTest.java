// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Contact;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Listing;
import dev.fresnel.core.Subject;
import dev.fresnel.core.Video;
import dev.fresnel.core.fixtures.BareModels;
import dev.fresnel.core.fixtures.CompleteModels;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.core.source.Source;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that the domain can say is lost: whoever adds a part to a type is sent here. */
class CompleteModelTest {

  static Stream<Arguments> completeAndBare() {
    SubscriptionId other = SubscriptionId.parse("99999999-9999-4999-8999-999999999999");
    return Stream.of(
        Arguments.of(CompleteModels.OFFER, BareModels.OFFER),
        Arguments.of(CompleteModels.LISTING, Listing.builder().build()),
        Arguments.of(
            CompleteModels.LISTING.supportContact().orElseThrow(), Contact.builder().build()),
        Arguments.of(CompleteModels.VIDEO, Video.builder().build()),
        Arguments.of(CompleteModels.PLAN, BareModels.PLAN),
        Arguments.of(CompleteModels.MANIFEST, BareModels.MANIFEST),
        Arguments.of(
            CompleteModels.AUTHORIZATION, Authorization.of(CompleteModels.NAMELESS, Roles.READER)),
        Arguments.of(CompleteModels.SUPPORT, CompleteModels.NAMELESS),
        Arguments.of(
            CompleteModels.ELIGIBLE,
            EligibleAuthorization.builder()
                .principal(CompleteModels.NAMELESS)
                .roleDefinitionId(Roles.READER)
                .build()),
        Arguments.of(CompleteModels.POLICY, JustInTimeAccessPolicy.builder().build()),
        Arguments.of(CompleteModels.DEFINITION, BareModels.DEFINITION),
        Arguments.of(CompleteModels.ASSIGNMENT, BareModels.ASSIGNMENT),
        Arguments.of(CompleteModels.DELEGATION, Delegation.of(BareModels.DEFINITION)),
        Arguments.of(CompleteModels.CUSTOMER_SUBSCRIPTION, CustomerSubscription.of(other)),
        Arguments.of(CompleteModels.CUSTOMER, CustomerTenant.of(CompleteModels.MANAGING_TENANT)));
  }

  @ParameterizedTest
  @MethodSource("completeAndBare")
  void everyPartOfTheCompleteModelsSaysSomething(Object complete, Object bare)
      throws IllegalAccessException {
    for (Field field : complete.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
        field.setAccessible(true);
        assertNotEquals(field.get(bare), field.get(complete), field + " has its default in Models");
      }
    }
  }

  static Stream<Subject> subjects() {
    return Stream.concat(CompleteModels.subjects().stream(), BareModels.subjects().stream());
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void completeAndBareModelsAreReadBackEqual(Subject subject) {
    assertEquals(subject, ModelJson.readBack(subject));
  }

  @Test
  void modelsWithManyPartsAreReadBackEqual() {
    Subject many =
        CompleteModels.OFFER.withPlans(
            Stream.generate(() -> CompleteModels.PLAN).limit(100).toList());
    assertEquals(many, ModelJson.readBack(many));
    assertEquals(
        List.of(),
        ModelReader.read(Source.text("t", ModelWriter.toJson(many)), dev.fresnel.core.Offer.class)
            .findings());
  }
}
