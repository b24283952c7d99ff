// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What the fuzzer begins with: what the other tests read, and the files of {@code
 * src/test/resources/fuzz}, among them every input that once broke something.
 */
final class Seeds {

  private static final Path RESOURCES =
      Path.of(System.getProperty("fresnel.root"), "arm", "src", "test", "resources");

  /** The models of {@code core}, seen from here. */
  private static final String MODELS = "../../../../core/src/test/resources/model";

  private static final int CHANCES = 100;

  private static final String DEPLOYMENT =
      "/subscriptions/b7d2e914-6c3f-4a58-9e01-d4f8a2c5e763/providers/Microsoft.Resources/deployments/"
          + "seed?api-version=2021-04-01";

  private Seeds() {}

  /** What is fuzzed, by name. */
  enum Target {
    EXPRESSION,
    EVALUATION,
    TEMPLATE,
    STRUCTURE,
    MODEL,
    HISTORY,
    MODULE,
    PAYLOAD,
    POLICY,
    ROLES,
    SETTINGS,
    EMULATOR;

    /** The name of its folder. */
    String folder() {
      return name().toLowerCase(Locale.ROOT);
    }

    private void run(byte[] input) {
      switch (this) {
        case EXPRESSION -> ExpressionTarget.fuzzerTestOneInput(input);
        case EVALUATION -> EvaluationTarget.fuzzerTestOneInput(input);
        case STRUCTURE -> StructureTarget.fuzzerTestOneInput(input);
        case TEMPLATE -> TemplateTarget.fuzzerTestOneInput(input);
        case MODEL -> ModelTarget.fuzzerTestOneInput(input);
        case HISTORY -> HistoryTarget.fuzzerTestOneInput(input);
        case MODULE -> ModuleTarget.fuzzerTestOneInput(input);
        case PAYLOAD -> PayloadTarget.fuzzerTestOneInput(input);
        case POLICY -> PolicyTarget.fuzzerTestOneInput(input);
        case ROLES -> RolesTarget.fuzzerTestOneInput(input);
        case SETTINGS -> SettingsTarget.fuzzerTestOneInput(input);
        case EMULATOR -> EmulatorTarget.fuzzerTestOneInput(input);
      }
    }
  }

  /** An input with the file that it comes from. */
  static final class Seed {

    private final Path file;
    private final byte[] input;

    private Seed(Path file, byte[] input) {
      this.file = file;
      this.input = input;
    }

    void run(Target target) {
      target.run(input);
    }

    @Override
    public String toString() {
      return RESOURCES.relativize(file).toString();
    }
  }

  /**
   * Prepares a folder for the fuzzer: writes the seeds for a target, one in each file, and makes
   * room for what it adds. The arguments are the target and the folder.
   */
  public static void main(String[] arguments) throws IOException {
    Target target = Target.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    Path root = Path.of(arguments[1]);
    Files.createDirectories(root.resolve("corpus"));
    Path folder = Files.createDirectories(root.resolve("seeds"));
    int number = 0;
    for (Seed seed : of(target)) {
      Files.write(folder.resolve("seed-" + number++), seed.input);
    }
  }

  /** The inputs for a target. */
  static List<Seed> of(Target target) throws IOException {
    List<Seed> seeds = new ArrayList<>(kept(target));
    switch (target) {
      case EXPRESSION, EVALUATION -> seeds.addAll(expressions());
      case TEMPLATE -> seeds.addAll(templates());
      case STRUCTURE -> seeds.addAll(chance());
      case MODEL, MODULE -> seeds.addAll(whole(MODELS, ".json"));
      case HISTORY, PAYLOAD, ROLES, SETTINGS -> seeds.addAll(chance());
      case POLICY -> seeds.addAll(whole("read", "template.json"));
      case EMULATOR -> seeds.addAll(requests());
    }
    return seeds;
  }

  private static List<Seed> kept(Target target) throws IOException {
    String folder = "fuzz/" + target.folder();
    return Files.isDirectory(RESOURCES.resolve(folder)) ? whole(folder, "") : List.of();
  }

  private static List<Seed> whole(String folder, String end) throws IOException {
    List<Seed> seeds = new ArrayList<>();
    for (Path file : files(folder, end)) {
      seeds.add(new Seed(file, Files.readAllBytes(file)));
    }
    return seeds;
  }

  private static List<Seed> expressions() throws IOException {
    List<Seed> seeds = new ArrayList<>();
    for (Path table : files("expression", ".txt")) {
      for (String line : Files.readAllLines(table)) {
        String expression = line.split(" (=>|!!) ", 2)[0];
        if (!line.isBlank() && !line.startsWith("#")) {
          seeds.add(new Seed(table, expression.getBytes(UTF_8)));
        }
      }
    }
    return seeds;
  }

  private static List<Seed> templates() throws IOException {
    List<Seed> seeds = new ArrayList<>();
    for (Path template : files("read", "template.json")) {
      Path parameters = template.resolveSibling("parameters.json");
      String text = Files.readString(template);
      if (Files.exists(parameters)) {
        text += TemplateTarget.DIVIDER + Files.readString(parameters);
      }
      seeds.add(new Seed(template, text.getBytes(UTF_8)));
    }
    return seeds;
  }

  /** Templates as they are deployed to a subscription, and what the Azure CLI asks. */
  private static List<Seed> requests() throws IOException {
    List<Seed> seeds = new ArrayList<>(chance());
    for (Path template : files("read", "template.json")) {
      String request =
          "PUT "
              + DEPLOYMENT
              + "\n"
              + "{\"location\": \"westeurope\", \"properties\": {\"mode\": \"Incremental\","
              + " template:"
              + Files.readString(template)
              + "}}";
      seeds.add(new Seed(template, request.getBytes(UTF_8)));
    }
    for (Path file : files("emulator", ".requests")) {
      String asked =
          Files.readString(file)
              .replaceAll("(?m)^(#.*|POLL)?\n", "")
              .replaceAll("(?m)\n> .*\n", EmulatorTarget.DIVIDER);
      seeds.add(new Seed(file, asked.getBytes(UTF_8)));
      for (String each : asked.split(EmulatorTarget.DIVIDER, -1)) {
        seeds.add(new Seed(file, each.getBytes(UTF_8)));
      }
    }
    return seeds;
  }

  private static List<Seed> chance() {
    List<Seed> seeds = new ArrayList<>();
    for (int i = 0; i < CHANCES; i++) {
      byte[] bytes = new byte[16 * (i + 1)];
      new Random(i).nextBytes(bytes);
      seeds.add(new Seed(RESOURCES.resolve("chance-" + i), bytes));
    }
    return seeds;
  }

  private static List<Path> files(String folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(end))
          .sorted()
          .toList();
    }
  }
}
