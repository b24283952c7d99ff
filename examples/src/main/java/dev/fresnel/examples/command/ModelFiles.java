// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.json.ModelDocument;
import dev.fresnel.core.json.ModelReader;
import dev.fresnel.core.source.Source;
import java.util.List;
import java.util.Optional;

/** Checks files that hold models in the library's own JSON: offers, plans, definitions. */
final class ModelFiles {

  private ModelFiles() {}

  /** All that is found in a file; empty if it holds no such model. */
  static Optional<List<Finding>> check(Source source, Lighthouse lighthouse) {
    return ModelReader.typeOf(source).map(type -> check(source, type, lighthouse));
  }

  private static <T extends Subject> List<Finding> check(
      Source source, Class<T> type, Lighthouse lighthouse) {
    Checked<ModelDocument<T>> read = ModelReader.read(source, type);
    if (read.value().isEmpty()) {
      return read.findings();
    }
    boolean isOfMarketplace = type.equals(Offer.class) || type.equals(Plan.class);
    ModelDocument<T> model = read.value().get();
    return lighthouse
        .withProfile(isOfMarketplace ? Profile.MARKETPLACE_OFFER : Profile.ARM_ONBOARDING)
        .validate(model.value(), model.locator())
        .plus(read.findings())
        .findings();
  }
}
