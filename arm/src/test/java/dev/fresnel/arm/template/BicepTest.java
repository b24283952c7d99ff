// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.internal.output.BicepLiteral;
import dev.fresnel.core.id.ResourceGroupName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BicepTest {

  static List<String> hostile() {
    return Hostile.strings().stream()
        .filter(text -> !text.contains("\ud800") && !text.startsWith("\udc00"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void everyTextIsAWholeLiteral(String text) {
    DeploymentTemplate template =
        TemplateRenderer.render(
            Hostile.named(text),
            TemplateScope.resourceGroups(ResourceGroupName.asWritten(text)),
            RenderOptions.defaults());
    String bicep = template.toBicep().get(0).toText();
    List<String> literals = new ArrayList<>();
    String frame = withoutLiterals(bicep, literals);
    String plain =
        TemplateRenderer.render(
                Hostile.named("plain"),
                TemplateScope.resourceGroups(ResourceGroupName.parse("plain")),
                RenderOptions.defaults())
            .toBicep()
            .get(0)
            .toText();
    List<String> plainLiterals = new ArrayList<>();
    assertEquals(withoutLiterals(plain, plainLiterals), frame);
    assertEquals(
        plainLiterals.stream().map(each -> each.equals("plain") ? text : each).toList(), literals);
    assertEquals(19, plainLiterals.stream().filter("plain"::equals).count());
  }

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

  /** The text with an empty place for each literal, but for those that interpolate. */
  private static String withoutLiterals(String bicep, List<String> literals) {
    String text = bicep.replace("${mspRegistrationName}", "<name>");
    StringBuilder frame = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      if (text.charAt(i) == '\'') {
        StringBuilder value = new StringBuilder();
        i = BicepLiteral.read(text, i, value);
        literals.add(value.toString());
        frame.append('_');
      } else {
        frame.append(text.charAt(i++));
      }
    }
    return frame.toString();
  }
}
