// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

  @TempDir private Path folder = Path.of("replaced by JUnit");

  @BeforeEach
  void makeFiles() throws IOException {
    for (String name :
        List.of(
            "b.json",
            "a.json",
            "a.parameters.json",
            "alone.parameters.json",
            "notes.txt",
            ".hidden.json",
            "sub/c.JSON",
            ".git/d.json")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "{}");
    }
  }

  private List<String> files(String... arguments) throws IOException {
    return InputFiles.of(List.of(arguments)).files().stream().map(this::name).toList();
  }

  private String name(InputFile file) {
    return file.toString().replace(folder + "/", "").replace(folder + "\\", "").replace('\\', '/');
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void aFolderIsAllItsJsonSortedWithParametersBesideTheirTemplate() throws IOException {
    List<String> all =
        List.of("a.json with a.parameters.json", "alone.parameters.json", "b.json", "sub/c.JSON");
    assertEquals(all, files(folder.toString()));
    assertEquals(1, InputFiles.of(List.of(folder.toString())).passedOver());
    assertEquals(all, files(folder.toString(), folder.toString()));
  }

  @Test
  void aPatternIsWhatItMatches() throws IOException {
    assertEquals(List.of("a.json with a.parameters.json", "b.json"), files(folder + "/[ab].json"));
    assertEquals(List.of("sub/c.JSON"), files(folder + "/*/c.{JSON,txt}"));
    assertEquals(
        "no file matches " + folder + "/z*.json",
        assertThrows(IOException.class, () -> files(folder + "/z*.json")).getMessage());
    assertThrows(IOException.class, () -> files(folder + "/[a"));
  }

  @Test
  void aPairIsATemplateWithParameters() throws IOException {
    assertEquals(
        List.of("b.json with alone.parameters.json", "b.json with a.parameters.json"),
        files(
            in("b.json") + ":" + in("alone.parameters.json"),
            in("b.json") + ":" + in("a.parameters.json")));
    assertEquals(
        List.of("a.json with alone.parameters.json"),
        files(in("a.json") + ":" + in("alone.parameters.json")));
  }

  @Test
  void whatIsNamedIsTakenAsOftenAsItIsNamedWhateverItIs() throws IOException {
    assertEquals(
        List.of("a.parameters.json", "notes.txt", "notes.txt", "missing"),
        files(in("a.parameters.json"), in("notes.txt"), in("notes.txt"), in("missing")));
  }
}
