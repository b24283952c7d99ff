// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A module that the build made jars of.
 *
 * @param folder where it is
 * @param artifact its artifact's id
 * @param isPublished whether users get it from a repository
 */
record BuiltModule(Path folder, String artifact, boolean isPublished) {

  private static final Path ROOT = Path.of(System.getProperty("fresnel.root"));
  private static final String VERSION = System.getProperty("fresnel.version");
  private static final Pattern MODULE = Pattern.compile("<module>(.+?)</module>");
  private static final Pattern OWN_ARTIFACT =
      Pattern.compile("</parent>\\s*<artifactId>(.+?)</artifactId>");

  /** The modules that the top POM lists. */
  static List<BuiltModule> all() throws IOException {
    return MODULE
        .matcher(Files.readString(ROOT.resolve("pom.xml")))
        .results()
        .map(module -> ROOT.resolve(module.group(1)))
        .map(BuiltModule::at)
        .toList();
  }

  private static BuiltModule at(Path folder) {
    try {
      String pom = Files.readString(folder.resolve("pom.xml"));
      MatchResult artifact = OWN_ARTIFACT.matcher(pom).results().findFirst().orElseThrow();
      return new BuiltModule(
          folder, artifact.group(1), pom.contains("<maven.deploy.skip>false</maven.deploy.skip>"));
    } catch (IOException e) {
      throw new IllegalStateException("no POM in " + folder, e);
    }
  }

  /** The jar with a classifier; that of the classes if it is empty. */
  Path jar(String classifier) {
    String suffix = classifier.isEmpty() ? "" : "-" + classifier;
    return folder.resolve("target").resolve(artifact + "-" + VERSION + suffix + ".jar");
  }

  /** The jar that contains all that it needs; not every module has one. */
  Path runnableJar() {
    return folder.resolve("target").resolve(artifact + ".jar");
  }

  static Path root() {
    return ROOT;
  }

  @Override
  public String toString() {
    return artifact;
  }
}
