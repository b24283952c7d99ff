// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.fixtures.SampleOffers;
import dev.fresnel.core.json.ModelWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleCommandTest {

  private static final String FIRST = "22222222-aaaa-4bbb-8ccc-000000000001";
  private static final String SECOND = "22222222-aaaa-4bbb-8ccc-000000000002";

  private final CommandRun fresnel = new CommandRun();
  @TempDir private Path folder = Path.of("replaced by JUnit");
  private String offer = "";

  @BeforeEach
  void makeOffer() throws IOException {
    Path file = folder.resolve("offer.json");
    ModelWriter.write(file, SampleOffers.SMALL);
    offer = file.toString();
  }

  private int run(String... further) {
    String[] all = new String[further.length + 4];
    all[0] = "bundle";
    all[1] = offer;
    all[2] = "--plan";
    all[3] = "gold";
    System.arraycopy(further, 0, all, 4, further.length);
    return fresnel.run(all);
  }

  @Test
  void oneSubscriptionGoesToAFolderOrAZip() throws IOException {
    Path out = folder.resolve("out");
    assertEquals(0, run("--subscription", FIRST, "--folder", out.toString()), fresnel::complained);
    assertTrue(Files.exists(out.resolve("template.json")));
    assertTrue(Files.exists(out.resolve("deploy.ps1")));
    Path zip = folder.resolve("out.zip");
    assertEquals(0, run("--subscription", FIRST, "--zip", zip.toString()), fresnel::complained);
    assertTrue(Files.size(zip) > 1000);
  }

  @Test
  void severalSubscriptionsGoToAFolderEachAndAreSummedUp() {
    Path out = folder.resolve("out");
    assertEquals(0, run("--subscription", SECOND, FIRST, "--folder", out.toString()));
    assertEquals(
        FIRST + "  9 files\n" + SECOND + "  9 files\n2 subscriptions\n", fresnel.printed());
    assertTrue(Files.exists(out.resolve(SECOND).resolve("terraform/main.tf")));
  }

  @Test
  void resourceGroupsAreBundledAndExplainedInGerman() throws IOException {
    Path out = folder.resolve("out");
    assertEquals(
        0,
        run(
            "--subscription",
            FIRST,
            "--scope",
            "resource-groups:web,data",
            "--language=de",
            "--folder",
            out.toString()),
        fresnel::complained);
    String statement = Files.readString(out.resolve("statement.md"));
    assertTrue(statement.contains("`web`") && statement.contains("`data`"), statement);
    assertTrue(statement.contains("Ressourcengruppe"), statement);
    assertTrue(Files.readString(out.resolve("terraform/main.tf")).contains("web"));
    assertEquals(
        2, run("--subscription", FIRST, "--scope=management-group", "--folder", out.toString()));
    assertEquals(2, run("--subscription", FIRST, "--language=it", "--folder", out.toString()));
  }

  @Test
  void whatIsWrongIsToldAndNothingIsWritten() throws IOException {
    Path out = folder.resolve("out");
    assertEquals(2, run("--subscription", FIRST));
    assertEquals(2, run("--subscription", FIRST, SECOND, "--zip", out.toString()));
    assertEquals(2, run("--plan", "silver", "--subscription", FIRST, "--folder", out.toString()));
    assertEquals(2, run("--subscription", FIRST, "--location", "-x", "--folder", out.toString()));
    Files.writeString(Path.of(offer), TemplateTexts.offer(TemplateTexts.OWNER));
    assertEquals(1, run("--subscription", FIRST, "--folder", out.toString()));
    assertTrue(fresnel.printed().contains("LH2005"), fresnel::printed);
    assertFalse(Files.exists(out));
  }
}
