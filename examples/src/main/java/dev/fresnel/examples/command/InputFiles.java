// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that the arguments of a command name: files, folders with all that is in them, patterns
 * such as {@code customers/**.json}, and templates with their parameters, {@code
 * A.json:A.parameters.json}.
 *
 * <p>What a folder or a pattern gives is sorted, and each file comes once. Hidden files and folders
 * are left out. A template whose parameters are not named takes those of {@code A.parameters.json},
 * if that is beside {@code A.json}; from a folder or a pattern, that file is then nothing by
 * itself.
 *
 * @param files the files to read
 * @param passedOver how many files of folders no reader takes, by their names
 */
record InputFiles(List<InputFile> files, int passedOver) {

  private static final String JSON = ".json";
  private static final String PARAMETERS = ".parameters.json";

  /** The description that options of such arguments share. */
  static final String DESCRIPTION =
      "Folders, patterns and A.json:A.parameters.json, a template with its parameters, are taken"
          + " as well.";

  InputFiles {
    files = List.copyOf(files);
  }

  /** A file, as it was come by. */
  private record Come(Path path, Optional<Path> parameters, boolean found, boolean named) {}

  /**
   * The files of arguments.
   *
   * @throws IOException if a folder cannot be read
   */
  static InputFiles of(List<String> arguments) throws IOException {
    ComeSoFar come = new ComeSoFar();
    int passedOver = 0;
    for (String argument : arguments) {
      Path path = argument.isEmpty() ? null : path(argument);
      if (path != null && Files.isDirectory(path)) {
        List<Path> all = visible(path);
        List<Path> documents = all.stream().filter(InputFiles::isDocument).toList();
        documents.forEach(file -> come.add(new Come(file, Optional.empty(), true, false)));
        passedOver += all.size() - documents.size();
      } else if (path != null && Files.exists(path)) {
        come.add(new Come(path, Optional.empty(), false, true));
      } else {
        other(argument).forEach(each -> come.add(each));
      }
    }
    return new InputFiles(withParameters(come.all), passedOver);
  }

  /** What came so far; what is not named comes once. */
  private static final class ComeSoFar {

    private final List<Come> all = new ArrayList<>();
    private final Set<Path> paths = new HashSet<>();

    void add(Come file) {
      if (paths.add(file.path().normalize()) || file.named()) {
        all.add(file);
      }
    }
  }

  /** What an argument is that is the name of no file: a pair, a pattern, or the name of none. */
  private static List<Come> other(String argument) throws IOException {
    for (int at = argument.indexOf(':', 1); at >= 0; at = argument.indexOf(':', at + 1)) {
      Path template = path(argument.substring(0, at));
      Path parameters = path(argument.substring(at + 1));
      if (template != null && parameters != null && Files.isRegularFile(template)) {
        return List.of(new Come(template, Optional.of(parameters), false, true));
      }
    }
    if (argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0)) {
      return matches(argument).stream()
          .map(file -> new Come(file, Optional.empty(), false, false))
          .toList();
    }
    return List.of(new Come(Path.of(argument), Optional.empty(), false, true));
  }

  /** The files that a pattern matches, from the last folder on that it names without wildcards. */
  private static List<Path> matches(String pattern) throws IOException {
    String slashes = pattern.replace('\\', '/');
    int wildcard = 0;
    while ("*?[{".indexOf(slashes.charAt(wildcard)) < 0) {
      wildcard++;
    }
    int end = slashes.lastIndexOf('/', wildcard) + 1;
    Path base = Path.of(slashes.substring(0, end));
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + slashes.substring(end));
    } catch (PatternSyntaxException e) {
      throw new IOException(pattern + " is no pattern: " + e.getDescription(), e);
    }
    List<Path> matched =
        Files.isDirectory(end == 0 ? Path.of(".") : base)
            ? visible(base).stream().filter(file -> matcher.matches(base.relativize(file))).toList()
            : List.of();
    if (matched.isEmpty()) {
      throw new IOException("no file matches " + pattern);
    }
    return matched;
  }

  /** All files in a folder and its folders that are not hidden, sorted. */
  private static List<Path> visible(Path folder) throws IOException {
    boolean isHere = folder.toString().isEmpty();
    Path start = isHere ? Path.of(".") : folder;
    try (Stream<Path> walk = Files.walk(start)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> isHere ? start.relativize(file) : file)
          .filter(file -> !isHidden(folder.relativize(file)))
          .sorted(InputFiles::compare)
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** By names from the top down, the same on all systems. */
  private static int compare(Path one, Path other) {
    return one.toString().replace('\\', '/').compareTo(other.toString().replace('\\', '/'));
  }

  private static boolean isHidden(Path relative) {
    for (Path step : relative) {
      if (step.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static List<InputFile> withParameters(List<Come> all) {
    List<InputFile> files = new ArrayList<>();
    Set<Path> taken = new HashSet<>();
    for (Come each : all) {
      Optional<Path> parameters = each.parameters().or(() -> besides(each.path()));
      parameters.map(Path::normalize).ifPresent(taken::add);
      files.add(new InputFile(each.path(), parameters, each.found()));
    }
    List<InputFile> rest = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).named() || !taken.contains(all.get(i).path().normalize())) {
        rest.add(files.get(i));
      }
    }
    return rest;
  }

  /** The parameters file that a template's name tells, if it is there. */
  private static Optional<Path> besides(Path template) {
    String name = String.valueOf(template.getFileName());
    if (!isJson(template) || name.toLowerCase(Locale.ROOT).endsWith(PARAMETERS)) {
      return Optional.empty();
    }
    String stem = name.substring(0, name.length() - JSON.length());
    return Optional.of(template.resolveSibling(stem + PARAMETERS)).filter(Files::isRegularFile);
  }

  private static boolean isDocument(Path file) {
    return isJson(file) || isTable(file);
  }

  /** Whether a file is a table, as the Azure portal downloads rows of Resource Graph. */
  static boolean isTable(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  private static boolean isJson(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(JSON);
  }

  private static @Nullable Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
