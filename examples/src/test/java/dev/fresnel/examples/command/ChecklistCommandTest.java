// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.fixtures.SampleOffers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistCommandTest {

  @TempDir private Path folder = Path.of("replaced by JUnit");

  private final CommandRun fresnel = new CommandRun();

  private String offer(Offer offer) throws IOException {
    String json = JsonMapper.builder().findAndAddModules().build().writeValueAsString(offer);
    return Files.writeString(folder.resolve("offer.json"), json).toString();
  }

  @Test
  void listsTheFieldsOfAnOffer() throws IOException {
    assertEquals(0, fresnel.run("checklist", offer(SampleOffers.SMALL), "--format", "markdown"));
    assertTrue(
        fresnel.printed().startsWith("# Checklist for offer `operations`\n"), fresnel.printed());
    assertTrue(
        fresnel
            .printed()
            .contains(
                "### Name\n\nRequired; up to 200 characters, of which 18 are"
                    + " used.\n\n```text\nContoso operations\n```\n"),
        fresnel.printed());
    assertEquals("", fresnel.complained());
  }

  @Test
  void writesTheAudiencesThatThereAre() throws IOException {
    Plan plan = SampleOffers.PRIVATE.plans().get(0);
    Path audiences = folder.resolve("new");
    assertEquals(
        0,
        fresnel.run("checklist", offer(SampleOffers.PRIVATE), "--audience", audiences.toString()));
    assertTrue(
        Files.readString(audiences.resolve(plan.id() + "-audience.csv"))
            .startsWith("Id,Description,Type\r\n"));
    assertTrue(Files.exists(audiences.resolve("preview-audience.csv")));
    assertTrue(fresnel.complained().contains("wrote "), fresnel.complained());
  }

  @Test
  void whatIsNoOfferIsToldToBeNone() throws IOException {
    String file = Files.writeString(folder.resolve("a.json"), "[]").toString();
    assertEquals(1, fresnel.run("checklist", file));
    assertEquals("", fresnel.printed());
  }
}
