// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Subject;
import dev.fresnel.core.fixtures.BareModels;
import dev.fresnel.core.fixtures.CompleteModels;
import dev.fresnel.core.id.PlanId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape that files have; {@code -Dgolden.update=true} writes it anew, for review. */
class ModelWriterTest {

  private static final Path GOLDEN =
      Path.of(System.getProperty("fresnel.root"), "core/src/test/resources/model");

  static Stream<Arguments> cases() {
    return Stream.of(
        Arguments.of("offer", CompleteModels.OFFER),
        Arguments.of("bare-offer", BareModels.OFFER),
        Arguments.of("bare-plan", BareModels.PLAN),
        Arguments.of("definition", CompleteModels.DEFINITION),
        Arguments.of("bare-definition", BareModels.DEFINITION),
        Arguments.of("customer", CompleteModels.CUSTOMER),
        Arguments.of(
            "offer-change",
            OfferChange.of(BareModels.OFFER, BareModels.OFFER.withAlias("New"))
                .withHeldPlans(PlanId.parse("gold"))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void modelsAreWrittenInExactlyTheseBytes(String name, Subject subject) throws IOException {
    Path golden = GOLDEN.resolve(name + ".json");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, ModelWriter.toJson(subject));
    }
    assertEquals(Files.readString(golden), ModelWriter.toJson(subject));
  }

  @Test
  void loneSurrogatesAreEscapedSinceUtf8CannotCarryThem() {
    Offer offer = BareModels.OFFER.withAlias("a\ud800\"\n\ud83d\ude80\udc00");
    String json = ModelWriter.toJson(offer);
    assertEquals(
        "  \"alias\": \"a\\ud800\\\"\\n\ud83d\ude80\\udc00\"", json.lines().toList().get(3));
    assertEquals(offer, ModelJson.readBack(offer));
  }

  @Test
  void filesAreWrittenWhole(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("d.json");
    RegistrationDefinition definition = CompleteModels.DEFINITION;
    ModelWriter.write(file, definition);
    assertEquals(ModelWriter.toJson(definition), Files.readString(file));
  }

  @Test
  void aTargetThatFailsIsTheCallersToHandle() {
    Appendable failing =
        new Appendable() {
          @Override
          public Appendable append(CharSequence text) throws IOException {
            throw new IOException("full");
          }

          @Override
          public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("full");
          }

          @Override
          public Appendable append(char c) throws IOException {
            throw new IOException("full");
          }
        };
    assertEquals(
        "full",
        assertThrows(IOException.class, () -> ModelWriter.writeTo(failing, CompleteModels.OFFER))
            .getMessage());
  }
}
