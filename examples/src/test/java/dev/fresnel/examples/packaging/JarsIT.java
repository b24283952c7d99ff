// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in the jars that the build made. Modules that this build left out are not looked at. */
class JarsIT {

  /** What users run may contain nothing else: licence, group and artifact of each. */
  private static final Set<String> IN_THE_COMMAND =
      Set.of(
          "(Apache-2.0) com.fasterxml.jackson.core:jackson-annotations",
          "(Apache-2.0) com.fasterxml.jackson.core:jackson-core",
          "(Apache-2.0) com.fasterxml.jackson.core:jackson-databind",
          "(Apache-2.0) com.fasterxml.jackson.dataformat:jackson-dataformat-csv",
          "(Apache-2.0) info.picocli:picocli",
          "(Apache-2.0) org.jspecify:jspecify",
          "(MIT) org.slf4j:slf4j-api",
          "(MIT) org.slf4j:slf4j-nop");

  private static final Pattern THIRD_PARTY =
      Pattern.compile("^ +(\\(.+?\\)) .*\\(([^:()]+:[^:()]+):[^()]* - .*\\)$", Pattern.MULTILINE);

  static List<BuiltModule> modules() throws IOException {
    List<BuiltModule> built =
        BuiltModule.all().stream().filter(module -> Files.exists(module.jar(""))).toList();
    assertFalse(built.isEmpty(), "no module has a jar");
    return built;
  }

  static List<BuiltModule> published() throws IOException {
    return modules().stream().filter(BuiltModule::isPublished).toList();
  }

  static List<Path> jars() throws IOException {
    return modules().stream()
        .flatMap(
            module ->
                Stream.concat(
                    Stream.of("", "sources", "javadoc", "fixtures", "fixtures-sources")
                        .map(module::jar),
                    Stream.of(module.runnableJar())))
        .filter(Files::exists)
        .toList();
  }

  static List<Path> runnableJars() throws IOException {
    return modules().stream().map(BuiltModule::runnableJar).filter(Files::exists).toList();
  }

  @ParameterizedTest
  @MethodSource("jars")
  void saysTheProjectsLicenceAndNoOther(Path path) throws IOException {
    BuiltJar jar = BuiltJar.open(path);
    for (String file : List.of("LICENSE", "NOTICE")) {
      assertEquals(
          Files.readString(BuiltModule.root().resolve(file)), jar.text("META-INF/" + file));
    }
    Pattern another = Pattern.compile("(META-INF/)?[^/]*(LICENSE|COPYING|NOTICE)[^/]*");
    assertEquals(
        Set.of("META-INF/LICENSE", "META-INF/NOTICE"),
        jar.entries().keySet().stream()
            .filter(name -> another.matcher(name).matches())
            .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("published")
  void comesWithItsSources(BuiltModule module) throws IOException {
    assumeTrue(Files.exists(module.jar("sources")), "this build made no jar of sources");
    BuiltJar sources = BuiltJar.open(module.jar("sources"));
    BuiltJar classes = BuiltJar.open(module.jar(""));
    Set<String> without = new TreeSet<>(topLevel(classes, ".class"));
    without.removeAll(topLevel(sources, ".java"));
    assertEquals(Set.of(), without, "classes without their source");
  }

  @ParameterizedTest
  @MethodSource("published")
  void fixturesComeWithTheirSourcesAndWithoutTests(BuiltModule module) throws IOException {
    assumeTrue(Files.isDirectory(module.folder().resolve("src/fixtures")), "no fixtures");
    BuiltJar fixtures = BuiltJar.open(module.jar("fixtures"));
    assertEquals(
        topLevel(fixtures, ".class"),
        topLevel(BuiltJar.open(module.jar("fixtures-sources")), ".java"));
    String name = module.artifact().replace("fresnel-", "dev.fresnel.") + ".fixtures";
    assertTrue(
        fixtures.text("META-INF/MANIFEST.MF").contains("Automatic-Module-Name: " + name), name);
    String folder = name.replace('.', '/') + "/";
    assertEquals(
        Set.of(),
        topLevel(fixtures, ".class").stream()
            .filter(each -> !each.startsWith(folder) || each.endsWith("Test"))
            .collect(Collectors.toSet()));
  }

  private static Set<String> topLevel(BuiltJar jar, String suffix) {
    return jar.entries().keySet().stream()
        .filter(name -> name.endsWith(suffix) && !name.contains("$"))
        .map(name -> name.substring(0, name.length() - suffix.length()))
        .collect(Collectors.toSet());
  }

  @Test
  void theJavadocOfAllPublishedModulesIsThereOrOfNone() throws IOException {
    List<BuiltModule> with =
        published().stream().filter(module -> Files.exists(module.jar("javadoc"))).toList();
    assumeTrue(!with.isEmpty(), "this build made no Javadoc");
    assertEquals(published(), with);
    for (BuiltModule module : with) {
      assertTrue(BuiltJar.open(module.jar("javadoc")).entries().containsKey("index.html"));
    }
  }

  @Test
  void theCommandContainsWhatItsListSaysAndNothingElse() throws IOException {
    assertEquals(IN_THE_COMMAND, thirdParties(BuiltJar.open(command())));
  }

  @ParameterizedTest
  @MethodSource("runnableJars")
  void listsEachThirdPartyThatItContains(Path path) throws IOException {
    BuiltJar jar = BuiltJar.open(path);
    Set<String> listed =
        thirdParties(jar).stream()
            .map(party -> party.substring(party.indexOf(' ') + 1))
            .collect(Collectors.toSet());
    Pattern properties = Pattern.compile("META-INF/maven/([^/]+)/([^/]+)/pom.properties");
    Set<String> unlisted =
        jar.entries().keySet().stream()
            .flatMap(name -> properties.matcher(name).results())
            .map(match -> match.group(1) + ":" + match.group(2))
            .filter(party -> !party.startsWith("dev.fresnel:") && !listed.contains(party))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), unlisted, "contained, and not in META-INF/THIRD-PARTY.txt");
  }

  @Test
  void theCommandsClassesAreOfThosePackagesOnly() throws IOException {
    Pattern known =
        Pattern.compile(
            "(META-INF/versions/\\d+/)?"
                + "(dev/fresnel|com/fasterxml/jackson|org/slf4j|org/jspecify|picocli)/.*");
    assertEquals(
        List.of(),
        BuiltJar.open(command()).entries().keySet().stream()
            .filter(name -> name.endsWith(".class") && !known.matcher(name).matches())
            .toList());
  }

  /** The MIT licence asks for its text; that of Apache is the project's own. */
  @ParameterizedTest
  @MethodSource("runnableJars")
  void holdsTheTextOfLicencesOtherThanItsOwn(Path path) throws IOException {
    BuiltJar jar = BuiltJar.open(path);
    List<String> others =
        thirdParties(jar).stream().filter(party -> !party.startsWith("(Apache-2.0) ")).toList();
    assertFalse(others.isEmpty());
    for (String party : others) {
      String artifact = party.substring(party.indexOf(':') + 1);
      String text = jar.text("META-INF/licences/" + artifact + "/LICENSE.txt");
      assertTrue(text.startsWith("Copyright (c) ") && text.contains("Permission is"), text);
    }
  }

  private static Path command() throws IOException {
    return runnableJars().stream()
        .filter(jar -> jar.endsWith("fresnel-examples.jar"))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> thirdParties(BuiltJar jar) {
    return THIRD_PARTY
        .matcher(jar.text("META-INF/THIRD-PARTY.txt"))
        .results()
        .map(match -> match.group(1) + " " + match.group(2))
        .collect(Collectors.toSet());
  }
}
