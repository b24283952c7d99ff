// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Contact;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Listing;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Subject;
import dev.fresnel.core.Video;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.json.ModelReader;
import dev.fresnel.core.json.ModelWriter;
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
public class CompleteModelTest {

  static Stream<Arguments> completeAndBare() {
    SubscriptionId other = SubscriptionId.parse("99999999-9999-4999-8999-999999999999");
    return Stream.of(
        Arguments.of(Models.OFFER, Models.BARE_OFFER),
        Arguments.of(Models.LISTING, Listing.builder().build()),
        Arguments.of(Models.LISTING.supportContact().orElseThrow(), Contact.builder().build()),
        Arguments.of(Models.VIDEO, Video.builder().build()),
        Arguments.of(Models.PLAN, Models.BARE_PLAN),
        Arguments.of(Models.MANIFEST, Models.BARE_MANIFEST),
        Arguments.of(Models.AUTHORIZATION, Authorization.of(Models.NAMELESS, Roles.READER)),
        Arguments.of(Models.SUPPORT, Models.NAMELESS),
        Arguments.of(
            Models.ELIGIBLE,
            EligibleAuthorization.builder()
                .principal(Models.NAMELESS)
                .roleDefinitionId(Roles.READER)
                .build()),
        Arguments.of(Models.POLICY, JustInTimeAccessPolicy.builder().build()),
        Arguments.of(Models.DEFINITION, Models.BARE_DEFINITION),
        Arguments.of(Models.ASSIGNMENT, Models.BARE_ASSIGNMENT),
        Arguments.of(Models.DELEGATION, Delegation.of(Models.BARE_DEFINITION)),
        Arguments.of(Models.CUSTOMER_SUBSCRIPTION, CustomerSubscription.of(other)),
        Arguments.of(Models.CUSTOMER, CustomerTenant.of(Models.MANAGING_TENANT)));
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

  public static Stream<Subject> subjects() {
    return Stream.of(
        Models.OFFER,
        Models.BARE_OFFER,
        Models.PLAN,
        Models.BARE_PLAN,
        Models.DEFINITION,
        Models.BARE_DEFINITION,
        Models.DELEGATION,
        Models.CUSTOMER,
        DefinitionChange.of(Models.BARE_DEFINITION, Models.DEFINITION),
        OfferChange.of(Models.BARE_OFFER, Models.OFFER).withHeldPlans(PlanId.parse("gold")));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void completeAndBareModelsAreReadBackEqual(Subject subject) {
    assertEquals(subject, ModelJson.readBack(subject));
  }

  @Test
  void modelsWithManyPartsAreReadBackEqual() {
    Subject many = Models.OFFER.withPlans(Stream.generate(() -> Models.PLAN).limit(100).toList());
    assertEquals(many, ModelJson.readBack(many));
    assertEquals(
        List.of(),
        ModelReader.read(Source.text("t", ModelWriter.toJson(many)), dev.fresnel.core.Offer.class)
            .findings());
  }
}
