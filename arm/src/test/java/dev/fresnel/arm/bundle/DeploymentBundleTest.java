// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.Onboarding;
import dev.fresnel.arm.template.ParameterPlacement;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.finding.FindingsException;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentBundleTest {

  private static final CustomerSubscription FIRST = subscription(1);
  private static final Onboarding ONBOARDING =
      Lighthouse.standard().onboard(SampleDefinitions.SMALL);

  @TempDir private Path folder = Path.of("replaced by JUnit");

  private static CustomerSubscription subscription(int number) {
    return CustomerSubscription.of(
        SubscriptionId.parse(String.format("22222222-aaaa-4bbb-8ccc-%012d", number)));
  }

  private static DeploymentBundle bundle() {
    return DeploymentBundle.of(ONBOARDING, FIRST, "westeurope");
  }

  private static String file(DeploymentBundle bundle, String name) {
    return Objects.requireNonNull(bundle.files().get(name), name);
  }

  @Test
  void allThatADeploymentNeedsIsThere() {
    assertEquals(
        List.of(
            "bicep/main.bicep",
            "deploy.ps1",
            "deploy.sh",
            "remove.ps1",
            "remove.sh",
            "steps.txt",
            "template.json",
            "terraform/main.tf"),
        List.copyOf(bundle().files().keySet()));
    assertTrue(
        Lighthouse.standard()
            .read(Source.text("template.json", file(bundle(), "template.json")))
            .value()
            .isPresent());
    String script = file(bundle(), "deploy.sh");
    assertTrue(script.startsWith("#!/bin/sh\nset -eu\naz deployment sub create"), script);
    assertTrue(script.contains("template.json"), script);
    assertTrue(file(bundle(), "deploy.ps1").startsWith("$ErrorActionPreference = 'Stop'\n"));
  }

  @Test
  void parametersInAFileAreThereToo() {
    DeploymentBundle bundle =
        DeploymentBundle.of(
            ONBOARDING.withOptions(
                RenderOptions.builder().parameters(ParameterPlacement.FILE).build()),
            FIRST,
            "westeurope");
    assertTrue(bundle.files().containsKey("template.parameters.json"));
    assertTrue(file(bundle, "deploy.sh").contains("template.parameters.json"));
  }

  @Test
  void whatAzureWouldRefuseIsNotPutTogether() {
    Onboarding refused = Lighthouse.standard().onboard("Nobody's");
    assertThrows(FindingsException.class, () -> DeploymentBundle.of(refused, FIRST, "westeurope"));
  }

  @Test
  void aZipHasTheSameFilesAndTheSameBytesEachTime() throws IOException {
    Path zip = folder.resolve("new/a.zip");
    bundle().with("statement.md", "# Ää\n").writeToZip(zip);
    List<String> names = new ArrayList<>();
    try (ZipFile read = new ZipFile(zip.toFile())) {
      read.stream().forEach(each -> names.add(each.getName()));
    }
    assertEquals(9, names.size());
    assertTrue(names.contains("statement.md"));
    Path again = folder.resolve("b.zip");
    Files.writeString(again, "before");
    bundle().with("statement.md", "# Ää\n").writeToZip(again);
    assertArrayEquals(Files.readAllBytes(zip), Files.readAllBytes(again));
    try (Stream<Path> all = Files.list(folder)) {
      assertEquals(2, all.count(), "nothing unfinished is left");
    }
  }

  @Test
  void namesThatLeadOutOfTheBundleAreRefused() {
    for (String name : List.of("", "/etc/x", "../x", "a/../../x", "a\\x", "C:x", "./x")) {
      assertThrows(IllegalArgumentException.class, () -> bundle().with(name, ""), name);
    }
  }

  @Test
  void manyAreWrittenEachInAFolderAndTold() throws IOException {
    List<String> told = new ArrayList<>();
    BundleSummary summary =
        ManyBundles.write(
            ONBOARDING,
            List.of(subscription(2), FIRST),
            "westeurope",
            folder,
            (id, done, all) -> told.add(id + " " + done + "/" + all));
    assertEquals(List.of(subscription(2).id() + " 1/2", FIRST.id() + " 2/2"), told);
    assertEquals(
        FIRST.id() + "  8 files\n" + subscription(2).id() + "  8 files\n2 subscriptions\n",
        summary.describe());
    for (CustomerSubscription each : List.of(FIRST, subscription(2))) {
      Path file = folder.resolve(each.id().value()).resolve("terraform/main.tf");
      assertTrue(Files.readString(file).contains(each.id().value()));
    }
  }
}
