// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.fixtures.AnyDelegations;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ModelRoundTripProperties {

  private static final List<Class<? extends Subject>> TYPES =
      List.of(Offer.class, CustomerTenant.class, OfferChange.class, DefinitionChange.class);

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsReadBackEqual(@ForAll("subjects") Subject subject) {
    Subject readBack = ModelJson.readBack(subject);
    assertEquals(subject, readBack);
    assertEquals(ModelWriter.toJson(subject), ModelWriter.toJson(readBack));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void damagedTextsGiveAModelOrAnErrorWhateverTheyWere(
      @ForAll("subjects") Subject subject,
      @ForAll @IntRange(max = 100_000) int position,
      @ForAll byte replacement)
      throws IOException {
    byte[] damaged = ModelWriter.toJson(subject).getBytes(UTF_8);
    damaged[position % damaged.length] = replacement;
    for (Class<? extends Subject> type : TYPES) {
      Checked<? extends ModelDocument<?>> read =
          ModelReader.read(Source.stream("t", new ByteArrayInputStream(damaged)), type);
      assertTrue(read.value().isPresent() || read.hasErrors());
      read.value()
          .ifPresent(
              document -> {
                ModelWriter.toJson(document.value());
                document.locator().locateNearest(ModelPath.parse("plans[0].manifest"));
              });
    }
  }

  @Provide
  Arbitrary<Subject> subjects() {
    return AnyDelegations.subjects();
  }
}
