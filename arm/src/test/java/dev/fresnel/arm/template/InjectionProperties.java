// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Whatever a text of a model looks like, it arrives as it is in every format of every rendering,
 * and changes nothing around it.
 */
class InjectionProperties {

  private static final Map<String, Function<String, DeploymentTemplate>> RENDERINGS =
      Renderings.all();

  private static final Map<String, Plain> PLAIN = new HashMap<>();

  @Provide
  Arbitrary<String> kinds() {
    return Arbitraries.of(Hostile.kinds());
  }

  @Provide
  Arbitrary<String> renderings() {
    return Arbitraries.of(RENDERINGS.keySet());
  }

  @Property(tries = 3_000)
  void everyKindOfTextArrives(@ForAll("kinds") String text, @ForAll("renderings") String rendering)
      throws IOException {
    assertArrives(text, rendering);
  }

  @Test
  void theHardestTextsArriveInEveryRendering() throws IOException {
    for (String rendering : RENDERINGS.keySet()) {
      for (String text : Hostile.strings()) {
        assertArrives(text, rendering);
      }
    }
  }

  private static void assertArrives(String text, String rendering) throws IOException {
    Plain plain = PLAIN.get(rendering);
    if (plain == null) {
      plain = Plain.of(render(rendering, Arrival.PLAIN));
      PLAIN.put(rendering, plain);
    }
    DeploymentTemplate actual = render(rendering, text);
    JsonArrival.inTemplate(text, plain.template(), actual.toJson());
    if (actual.parameters().isPresent()) {
      JsonArrival.inParameters(text, plain.parameters(), actual.parameters().get().toJson());
    }
    List<BicepFile> bicep = actual.toBicep();
    assertEquals(plain.bicep().size(), bicep.size());
    for (int i = 0; i < bicep.size(); i++) {
      BicepTokens.of(bicep.get(i).toText()).assertArrives(text, plain.bicep().get(i), rendering);
    }
  }

  private static DeploymentTemplate render(String rendering, String text) {
    return Objects.requireNonNull(RENDERINGS.get(rendering)).apply(text);
  }

  /**
   * The documents of the plain word.
   *
   * @param parameters the parameters file; null in JSON if there is none
   */
  private record Plain(JsonNode template, JsonNode parameters, List<BicepTokens> bicep) {

    static Plain of(DeploymentTemplate rendered) throws IOException {
      List<BicepTokens> bicep = new ArrayList<>();
      for (BicepFile file : rendered.toBicep()) {
        bicep.add(BicepTokens.of(file.toText()));
      }
      return new Plain(
          JsonArrival.parse(rendered.toJson()),
          JsonArrival.parse(rendered.parameters().map(DeploymentParameters::toJson).orElse("null")),
          bicep);
    }
  }
}
