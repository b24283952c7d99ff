// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.source.Source;
import java.io.IOException;
import java.nio.file.Path;

/** From a template that somebody wrote to what Azure would say; an example of the README. */
public final class TemplateReview {

  private TemplateReview() {}

  /**
   * Reads and checks a template, and prints the findings about it.
   *
   * @param template the template
   * @param parameters its parameters file
   * @return the template's delegations, and all findings
   * @throws IOException if one of the files cannot be read
   */
  public static Checked<ArmDocument> review(Path template, Path parameters) throws IOException {
    // README: from here
    Lighthouse lighthouse = Lighthouse.standard();
    Checked<ArmDocument> checked =
        lighthouse.validate(lighthouse.read(Source.file(template), Source.file(parameters)));
    checked.findings().forEach(finding -> System.out.println(finding.format()));
    // README: to here
    return checked;
  }
}
