// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.Onboarding;
import dev.fresnel.arm.template.ParameterPlacement;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.finding.FindingsException;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.source.Source;
import dev.fresnel.core.statement.AccessStatement;
import dev.fresnel.core.text.PageFormat;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
            "statement.md",
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
    bundle().with("ReadMe.md", "# Ää\n").writeToZip(zip);
    List<String> names = new ArrayList<>();
    try (ZipFile read = new ZipFile(zip.toFile())) {
      read.stream().forEach(each -> names.add(each.getName()));
    }
    assertEquals(10, names.size());
    assertTrue(names.contains("ReadMe.md"));
    Path again = folder.resolve("b.zip");
    Files.writeString(again, "before");
    bundle().with("ReadMe.md", "# Ää\n").writeToZip(again);
    assertArrayEquals(Files.readAllBytes(zip), Files.readAllBytes(again));
    try (Stream<Path> all = Files.list(folder)) {
      assertEquals(2, all.count(), "nothing unfinished is left");
    }
  }

  @Test
  void aZipThatIsReplacedKeepsItsPermissionsAndTheLinkToIt() throws IOException {
    Path zip = Files.writeString(folder.resolve("a.zip"), "before");
    if (!Files.getFileStore(zip).supportsFileAttributeView("posix")) {
      return;
    }
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-r--r--");
    Files.setPosixFilePermissions(zip, permissions);
    Path link = Files.createSymbolicLink(folder.resolve("link.zip"), zip);
    bundle().writeToZip(link);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(permissions, Files.getPosixFilePermissions(zip));
    try (ZipFile read = new ZipFile(zip.toFile())) {
      assertEquals(bundle().files().size(), read.size());
    }
  }

  @Test
  void theStatementTellsTheScopesInTheLanguageThatIsAskedFor() {
    Onboarding groups =
        ONBOARDING.at(TemplateScope.resourceGroups(ResourceGroupName.parse("web-tier")));
    String english = file(DeploymentBundle.of(groups, FIRST, "westeurope"), "statement.md");
    assertTrue(english.contains("`web-tier`"), english);
    assertTrue(english.contains(FIRST.id().value()), english);
    String german =
        file(DeploymentBundle.of(groups, FIRST, "westeurope", Locale.GERMAN), "statement.md");
    assertEquals(
        AccessStatement.of(
                List.of(
                    Delegation.of(
                        SampleDefinitions.SMALL,
                        new ResourceGroupScope(FIRST.id(), ResourceGroupName.parse("web-tier")))))
            .in(Locale.GERMAN)
            .toString(PageFormat.MARKDOWN),
        german);
    assertThrows(
        IllegalArgumentException.class,
        () -> DeploymentBundle.of(groups, FIRST, "westeurope", Locale.ITALIAN));
  }

  @Test
  void scriptsForPosixShellsAreExecutable() throws IOException {
    Path zip = folder.resolve("a.zip");
    bundle().with("Ää.txt", "x").writeToZip(zip);
    assertEquals(
        Map.of(
            "deploy.sh", 0100755, "remove.sh", 0100755, "deploy.ps1", 0100644, "Ää.txt", 0100644),
        modes(zip, "deploy.sh", "remove.sh", "deploy.ps1", "Ää.txt"));
    bundle().writeToFolder(folder.resolve("out"));
    Path script = folder.resolve("out/deploy.sh");
    if (Files.getFileStore(script).supportsFileAttributeView("posix")) {
      assertTrue(Files.isExecutable(script));
      assertFalse(
          Files.getPosixFilePermissions(folder.resolve("out/deploy.ps1"))
              .contains(PosixFilePermission.OWNER_EXECUTE));
    }
  }

  /** The modes of files, as the file system of a zip tells them to whoever unpacks it. */
  private static Map<String, Integer> modes(Path zip, String... names) throws IOException {
    Map<String, Integer> modes = new TreeMap<>();
    try (FileSystem files =
        FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"))) {
      for (String name : names) {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(files.getPath(name));
        modes.put(
            name,
            permissions.equals(PosixFilePermissions.fromString("rwxr-xr-x"))
                ? 0100755
                : permissions.equals(PosixFilePermissions.fromString("rw-r--r--")) ? 0100644 : -1);
      }
    }
    return modes;
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
        FIRST.id() + "  9 files\n" + subscription(2).id() + "  9 files\n2 subscriptions\n",
        summary.describe());
    for (CustomerSubscription each : List.of(FIRST, subscription(2))) {
      Path file = folder.resolve(each.id().value()).resolve("terraform/main.tf");
      assertTrue(Files.readString(file).contains(each.id().value()));
    }
  }
}
