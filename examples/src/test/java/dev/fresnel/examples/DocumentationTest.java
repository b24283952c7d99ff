// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the Java of the documentation by task, and follows its links. */
class DocumentationTest {

  private static final Path DOCS = Path.of(System.getProperty("fresnel.root"), "docs");

  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern TYPE = Pattern.compile("public final class (\\w+)|class (\\w+)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)(#[^)]*)?\\)");

  /** What a snippet need not declare. */
  private static final String GIVEN =
      """
      TenantId managingTenant, TenantId customerTenant, SubscriptionId subscription,
      SubscriptionId customer, Principal automation, AuthorizationSet watch, OfferDraft draft,
      Onboarding onboarding, Offer offer, Offer live, Offer next, Path file, List<Source> payloads
      """;

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(DOCS)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** Whether the Java of a page is compiled as part of a program. */
  private static boolean isOfPrograms(Path page) {
    return page.endsWith("testing.md") || page.endsWith("azure-sdk.md");
  }

  @Test
  void eachSnippetCompiles(@TempDir Path folder) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-Xlint:none",
                "-d",
                folder.resolve("classes").toString(),
                "-classpath",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path"))));
    int snippets = 0;
    for (Path page : pages().stream().filter(each -> !isOfPrograms(each)).toList()) {
      String name = String.valueOf(page.getFileName()).replaceAll("\\W", "_");
      int inPage = 0;
      for (MatchResult block : JAVA.matcher(Files.readString(page)).results().toList()) {
        snippets++;
        arguments.add(write(folder, name + ++inPage, block.group(1)).toString());
      }
    }
    assertTrue(snippets >= 10, "only " + snippets + " snippets");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    int exit = javac.run(out, out, arguments.toArray(String[]::new));
    assertEquals(0, exit, () -> said.toString(StandardCharsets.UTF_8));
  }

  private static Path write(Path folder, String name, String code) throws IOException {
    if (code.startsWith("import ") || code.startsWith("// SPDX")) {
      MatchResult type = TYPE.matcher(code).results().findFirst().orElseThrow();
      String className = type.group(1) == null ? type.group(2) : type.group(1);
      Path own = Files.createDirectories(folder.resolve(name));
      String before = code.startsWith("import ") ? "package " + name + ";\n" : "";
      return Files.writeString(own.resolve(className + ".java"), before + code);
    }
    String imports =
        Stream.of(
                "com.fasterxml.jackson.databind",
                "dev.fresnel.arm",
                "dev.fresnel.arm.bundle",
                "dev.fresnel.arm.onboarding",
                "dev.fresnel.arm.payload",
                "dev.fresnel.arm.read",
                "dev.fresnel.arm.template",
                "dev.fresnel.core",
                "dev.fresnel.core.access",
                "dev.fresnel.core.finding",
                "dev.fresnel.core.id",
                "dev.fresnel.core.json",
                "dev.fresnel.core.role",
                "dev.fresnel.core.source",
                "dev.fresnel.core.statement",
                "dev.fresnel.core.text",
                "dev.fresnel.validation",
                "dev.fresnel.validation.customer",
                "dev.fresnel.validation.fleet",
                "dev.fresnel.validation.publication",
                "dev.fresnel.validation.report",
                "dev.fresnel.validation.settings",
                "dev.fresnel.validation.testing",
                "java.nio.file",
                "java.time",
                "java.util")
            .map(each -> "import " + each + ".*;\n")
            .reduce("", String::concat);
    boolean declares = code.contains("AuthorizationSet watch =");
    String given = declares ? GIVEN.replace("AuthorizationSet watch, ", "") : GIVEN;
    given = code.contains("OfferDraft draft =") ? given.replace("OfferDraft draft,", "") : given;
    given =
        code.contains("Onboarding onboarding =")
            ? given.replace("Onboarding onboarding,", "")
            : given;
    return Files.writeString(
        folder.resolve(name + ".java"),
        imports
            + "class "
            + name
            + " { void snippet("
            + given
            + ") throws Exception {\n"
            + code
            + "} }\n");
  }

  @Test
  void eachLinkLeadsToAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    List<Path> pages = new ArrayList<>(pages());
    pages.add(DOCS.resolveSibling("README.md"));
    for (Path page : pages) {
      LINK.matcher(Files.readString(page))
          .results()
          .map(link -> link.group(1))
          .filter(target -> !Files.exists(page.resolveSibling(target)))
          .forEach(target -> broken.add(page.getFileName() + ": " + target));
    }
    assertEquals(List.of(), broken);
  }
}
