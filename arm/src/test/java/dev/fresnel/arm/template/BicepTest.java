// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BicepTest {

  @Test
  void takesAModuleOnlyForResourceGroups() {
    assertEquals(
        List.of("main.bicep", "registrationAssignment.bicep"),
        names(RenderCases.named("resource-groups/2022-10-01/plain-inline")));
    assertEquals(
        List.of("main.bicep"), names(RenderCases.named("subscription/2022-10-01/plain-inline")));
    assertEquals(
        List.of("main.bicep"),
        names(RenderCases.named("management-group/2022-10-01/plain-inline")));
  }

  @Test
  void isEqualForEqualInput() {
    List<BicepFile> files = RenderCases.named("resource-group/2022-10-01/plain-file").toBicep();
    List<BicepFile> same = RenderCases.named("resource-group/2022-10-01/plain-file").toBicep();
    assertEquals(files, same);
    assertEquals(files.hashCode(), same.hashCode());
    assertNotEquals(files.get(0), files.get(1));
    assertNotEquals(
        files.get(1), RenderCases.named("resource-group/2019-06-01/plain-file").toBicep().get(1));
  }

  @Test
  void writesFilesUnderTheirNames(@TempDir Path folder) throws IOException {
    for (BicepFile file : RenderCases.named("resource-group/2022-10-01/plain-file").toBicep()) {
      file.writeInto(folder);
      assertEquals(file.toText(), Files.readString(folder.resolve(file.fileName())));
    }
    assertTrue(Files.exists(folder.resolve("registrationAssignment.bicep")));
  }

  private static List<String> names(DeploymentTemplate template) {
    return template.toBicep().stream().map(BicepFile::fileName).toList();
  }
}
