// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.core.text.Text;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.rule.Rule;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option by which a command is given rules of the user's own. */
final class RulesOption {

  @Option(
      names = "--rules",
      arity = "1..*",
      paramLabel = "JAR",
      description =
          "Jars, or folders of classes, with rules of your own, which a file in META-INF/services"
              + " names, and what they need.")
  private List<Path> jars = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /**
   * The validator with the rules that were given.
   *
   * <p>The loader of their classes stays open, as rules may load classes as long as they run.
   *
   * @throws IOException if a jar cannot be read
   */
  Validator in(Validator validator) throws IOException {
    if (jars.isEmpty()) {
      return validator;
    }
    List<URL> urls = new ArrayList<>();
    for (Path jar : jars) {
      if (!Files.isReadable(jar)) {
        throw new NoSuchFileException(jar.toString());
      }
      urls.add(jar.toUri().toURL());
    }
    Validator extended;
    try {
      extended =
          validator.withDiscoveredRules(
              new URLClassLoader(urls.toArray(URL[]::new), Rule.class.getClassLoader()));
    } catch (ServiceConfigurationError | LinkageError | IllegalArgumentException e) {
      throw wrong("--rules: " + e.getMessage(), e);
    }
    if (extended.rules().size() == validator.rules().size()) {
      throw wrong(
          "--rules: no rule is named in META-INF/services/" + Rule.class.getName() + " of " + jars,
          null);
    }
    return extended;
  }

  private ParameterException wrong(String message, @Nullable Throwable cause) {
    return new ParameterException(spec.commandLine(), Text.printable(message), cause);
  }
}
