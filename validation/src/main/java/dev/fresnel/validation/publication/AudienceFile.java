// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.publication;

import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.validation.internal.inspection.MarketplaceLimits;
import dev.fresnel.validation.internal.report.CsvCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A file of subscriptions that Partner Center takes for an audience: CSV with the columns {@code
 * Id}, {@code Description} and {@code Type}.
 *
 * <p>Partner Center takes 100 subscriptions for a preview audience and 10,000 for a private one. A
 * longer audience is divided into several files. Source: <a
 * href="https://learn.microsoft.com/en-us/partner-center/marketplace-offers/create-managed-service-offer-plans">plans
 * of a Managed Service offer</a>.
 *
 * @param fileName the name of the file; of several parts, each has its number in it
 * @param text the lines, each ending in a carriage return and a line feed
 */
public record AudienceFile(String fileName, String text) {

  private static final String HEAD = "Id,Description,Type\r\n";

  /** A file. */
  public AudienceFile {
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(text, "text");
  }

  /** The files of the preview audience; none, if nobody is in it. */
  public static List<AudienceFile> ofPreview(Offer offer) {
    return parts("preview-audience", offer.previewAudience(), MarketplaceLimits.PREVIEW_AUDIENCE);
  }

  /** The files of the private audience of a plan; none, if nobody is in it. */
  public static List<AudienceFile> of(Plan plan) {
    String name = plan.id().isWellFormed() ? plan.id().value() : "plan";
    return parts(name + "-audience", plan.privateAudience(), MarketplaceLimits.PRIVATE_AUDIENCE);
  }

  private static List<AudienceFile> parts(String name, List<SubscriptionId> ids, int most) {
    List<AudienceFile> files = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += most) {
      List<SubscriptionId> part = ids.subList(from, Math.min(from + most, ids.size()));
      String number = ids.size() > most ? "-" + (files.size() + 1) : "";
      StringBuilder text = new StringBuilder(HEAD);
      part.forEach(id -> text.append(cell(id)).append(",,SubscriptionId\r\n"));
      files.add(new AudienceFile(name + number + ".csv", text.toString()));
    }
    return List.copyOf(files);
  }

  /** An id that is none is quoted, and kept from being a formula where a table program opens it. */
  private static String cell(SubscriptionId id) {
    return id.isWellFormed() ? id.value() : CsvCell.quoted(CsvCell.withoutFormula(id.value()));
  }
}
