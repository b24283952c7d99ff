// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.text.Text;
import java.util.Locale;
import java.util.Optional;

/** Tells by its name that a file is written in a language from which templates are made. */
public final class OtherLanguage {

  private OtherLanguage() {}

  /** How to turn a file that is no JSON into what can be read; empty if its name does not tell. */
  public static Optional<Finding> finding(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".bicep") || lower.endsWith(".bicepparam")) {
      String verb = lower.endsWith("param") ? "build-params" : "build";
      return Optional.of(
          at(
              name,
              Text.quote(name)
                  + " is written in Bicep; make JSON of it with \"az bicep "
                  + verb
                  + " --file ...\", and read that"));
    } else if (lower.endsWith(".tf") || lower.endsWith(".tfvars")) {
      return Optional.of(
          at(
              name,
              Text.quote(name)
                  + " is written for Terraform, whose language is not read; read what \"terraform"
                  + " show -json\" prints of a plan or of the state"));
    }
    return Optional.empty();
  }

  private static Finding at(String name, String message) {
    return TemplateRule.NOT_A_TEMPLATE.at(
        ModelPath.root(), Optional.of(new SourceLocation(name, 1, 1)), message);
  }
}
