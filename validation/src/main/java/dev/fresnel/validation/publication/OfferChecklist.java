// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.publication;

import dev.fresnel.core.Offer;
import dev.fresnel.core.internal.page.Page;
import dev.fresnel.core.internal.page.PageBlock;
import dev.fresnel.core.internal.page.PageInline;
import dev.fresnel.core.internal.page.PageName;
import dev.fresnel.core.internal.page.PageText;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.text.PageFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What Partner Center asks for when an offer is published by hand: each field of each page, in
 * their order, with its limit and its value ready to be pasted.
 *
 * <p>There is no public interface by which offers of this type could be published. The fields are
 * those that Microsoft's documentation has had since 2023: <a
 * href="https://learn.microsoft.com/en-us/partner-center/marketplace-offers/create-managed-service-offer">creating
 * a Managed Service offer</a> and the pages that it leads to. What is wrong with a value is for the
 * rules to say. Immutable and safe between threads.
 */
public final class OfferChecklist {

  private final Offer offer;
  private final List<ChecklistField> fields;

  private OfferChecklist(Offer offer, List<ChecklistField> fields) {
    this.offer = offer;
    this.fields = fields;
  }

  /** A checklist for an offer, which names roles as the built-in catalogue does. */
  public static OfferChecklist of(Offer offer) {
    return of(offer, RoleCatalog.builtIn());
  }

  /** A checklist for an offer, which names roles as a catalogue does. */
  public static OfferChecklist of(Offer offer, RoleCatalog roles) {
    return new OfferChecklist(
        Objects.requireNonNull(offer, "offer"),
        ChecklistFields.of(offer, Objects.requireNonNull(roles, "roles")));
  }

  /** All fields, page by page. */
  public List<ChecklistField> fields() {
    return fields;
  }

  /**
   * Writes the checklist, ending in a line feed. The target is neither flushed nor closed.
   *
   * @throws IOException if the target throws it
   */
  public void writeTo(PageFormat format, Appendable target) throws IOException {
    page().writeTo(format, target);
  }

  /** The checklist as a string. */
  public String toString(PageFormat format) {
    return page().toString(format);
  }

  /** The checklist as text. */
  @Override
  public String toString() {
    return toString(PageFormat.TEXT);
  }

  private Page page() {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(
        new PageBlock.Paragraph(
            List.of(
                PageText.of(
                    "What to enter in Partner Center, page by page. Required fields without a value"
                        + " are marked as missing."))));
    String page = "";
    for (ChecklistField each : fields) {
      if (!each.page().equals(page)) {
        page = each.page();
        blocks.add(new PageBlock.Heading(2, List.of(PageText.of(page))));
      }
      add(each, blocks);
    }
    List<PageInline> title =
        List.of(PageText.of("Checklist for offer "), PageName.of(offer.id().value()));
    return new Page("en", title, blocks);
  }

  private static void add(ChecklistField field, List<PageBlock> blocks) {
    blocks.add(new PageBlock.Heading(3, List.of(PageText.of(field.name()))));
    List<PageInline> line = new ArrayList<>();
    line.add(PageText.of(field.required() ? "Required" : "Optional"));
    if (!field.limit().isBlank()) {
      line.add(PageText.of("; " + field.limit()));
    }
    line.add(PageText.of("."));
    if (field.isMissing()) {
      line.add(PageText.of(" "));
      line.add(new PageText("Missing.", PageText.Tone.ERROR));
    }
    blocks.add(new PageBlock.Paragraph(line));
    if (!field.value().isBlank()) {
      blocks.add(new PageBlock.Verbatim(field.name(), field.value()));
    }
  }
}
