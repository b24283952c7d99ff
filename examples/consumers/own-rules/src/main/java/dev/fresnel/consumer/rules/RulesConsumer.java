// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.consumer.rules;

import dev.fresnel.validation.Validator;
import dev.fresnel.validation.testing.RuleTester;
import java.io.IOException;
import java.nio.file.Path;

/** Tests the rule with the documents of a folder; a test of one's own does the same. */
public final class RulesConsumer {

  private RulesConsumer() {}

  /** Takes the folder. */
  public static void main(String[] args) throws IOException {
    Validator validator = Validator.standard().withDiscoveredRules();
    System.out.println(
        validator.rules().stream().filter(info -> info.id().value().startsWith("LH9")).toList());
    System.out.println(RuleTester.of(validator).run(Path.of(args[0])));
  }
}
