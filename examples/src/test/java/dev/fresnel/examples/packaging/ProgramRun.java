// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program that is compiled and run with the jars of a folder, in a Java of its own.
 *
 * @param sources the root folder of its source files
 * @param jars the folder of the jars
 * @param output an empty folder
 */
record ProgramRun(Path sources, Path jars, Path output) {

  /**
   * What the program prints.
   *
   * @param modules whether on the module path rather than the class path
   * @param packageName the package of the main class, and the name of the module
   */
  List<String> run(boolean modules, String packageName, String mainClass, String... options)
      throws IOException, InterruptedException {
    compile(modules);
    copyResources();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8"));
    String main = packageName + "." + mainClass;
    if (modules) {
      String path = output + File.pathSeparator + jars;
      command.addAll(List.of("--module-path", path, "--module", packageName + "/" + main));
    } else {
      String path = output + File.pathSeparator + classPath();
      command.addAll(List.of("-classpath", path, main));
    }
    command.addAll(List.of(options));
    Path printed = output.resolve("printed.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    int exit = process.waitFor();
    List<String> lines = Files.readAllLines(printed, UTF_8);
    assertEquals(0, exit, () -> String.join("\n", lines));
    return lines.stream().filter(line -> !line.startsWith("SLF4J")).toList();
  }

  private void copyResources() throws IOException {
    Path resources = sources.resolveSibling("resources");
    if (Files.isDirectory(resources)) {
      try (Stream<Path> all = Files.walk(resources)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          Path copy = output.resolve(resources.relativize(file).toString());
          Files.createDirectories(Objects.requireNonNull(copy.getParent()));
          Files.copy(file, copy);
        }
      }
    }
  }

  private String classPath() throws IOException {
    try (Stream<Path> files = Files.list(jars)) {
      return files.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
    }
  }

  private void compile(boolean modules) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "--release", "17", "-d", output.toString()));
    List<Path> files;
    try (Stream<Path> all = Files.walk(sources)) {
      files =
          all.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> modules || !file.endsWith("module-info.java"))
              .toList();
    }
    if (modules) {
      arguments.addAll(List.of("--module-path", jars.toString()));
    } else {
      arguments.addAll(List.of("-classpath", classPath()));
    }
    files.forEach(file -> arguments.add(file.toString()));
    ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();
    int exit = compiler.run(System.out, System.err, arguments.toArray(String[]::new));
    assertEquals(0, exit, "the compiler prints why");
  }
}
