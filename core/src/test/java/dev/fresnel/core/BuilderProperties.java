// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.fixtures.AnyAuthorizations;
import dev.fresnel.core.fixtures.AnyDelegations;
import dev.fresnel.core.fixtures.AnyOffers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BuilderProperties {

  @Provide
  Arbitrary<Object> values() {
    return Arbitraries.oneOf(
        AnyAuthorizations.principals().asGeneric(),
        AnyAuthorizations.authorizations().asGeneric(),
        AnyAuthorizations.eligibleAuthorizations().asGeneric(),
        AnyOffers.plans().asGeneric(),
        AnyOffers.listings().asGeneric(),
        AnyOffers.offers().asGeneric(),
        AnyDelegations.definitions().asGeneric(),
        AnyDelegations.delegations().asGeneric());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfCallsDoesNotMatter(@ForAll("values") Object value, @ForAll Random random) {
    List<String> attributes = new ArrayList<>(ValueTypes.attributes(value));
    Collections.shuffle(attributes, random);
    Object builder = ValueTypes.builder(value);
    for (String attribute : attributes) {
      Object held = ValueTypes.get(value, attribute);
      ValueTypes.set(builder, attribute, held, ValueTypes.setterType(held));
    }
    Object built = ValueTypes.build(builder);

    assertEquals(value, built);
    assertEquals(value.hashCode(), built.hashCode());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void aCopyIsEqual(@ForAll("values") Object value) {
    Object copy = ValueTypes.build(ValueTypes.toBuilder(value));

    assertEquals(value, copy);
    assertEquals(value.hashCode(), copy.hashCode());
    assertEquals(value.toString(), copy.toString());
  }
}
