// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.report;

import dev.fresnel.core.access.AccessAnswer;
import dev.fresnel.core.access.AccessMap;
import dev.fresnel.core.internal.page.Page;
import dev.fresnel.core.internal.page.PageBlock;
import dev.fresnel.core.internal.page.PageText;
import dev.fresnel.core.internal.report.AccessBlocks;
import dev.fresnel.core.text.PageFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Who has access to what, as a page: a picture of tenants, principals, roles and scopes, and a
 * table with a row for each role that a principal holds at a scope.
 *
 * <p>The picture has the first 60 of each; the table has all, and is written row by row. Immutable
 * and safe between threads.
 */
public final class AccessReport {

  private final AccessMap map;
  private final List<AccessAnswer> answers;

  private AccessReport(AccessMap map, List<AccessAnswer> answers) {
    this.map = map;
    this.answers = answers;
  }

  /** A report of all access of a map. */
  public static AccessReport of(AccessMap map) {
    return new AccessReport(Objects.requireNonNull(map, "map"), List.of());
  }

  /** The same, but with one more answer, which stands before the picture. */
  public AccessReport withAnswer(AccessAnswer answer) {
    List<AccessAnswer> all = new ArrayList<>(answers);
    all.add(Objects.requireNonNull(answer, "answer"));
    return new AccessReport(map, List.copyOf(all));
  }

  /**
   * Writes the report, ending in a line feed. The target is neither flushed nor closed.
   *
   * @throws IOException if the target throws it
   */
  public void writeTo(PageFormat format, Appendable target) throws IOException {
    page().writeTo(format, target);
  }

  /** The report as a string. */
  public String toString(PageFormat format) {
    return page().toString(format);
  }

  /** The report as text. */
  @Override
  public String toString() {
    return toString(PageFormat.TEXT);
  }

  private Page page() {
    List<PageBlock> blocks = new ArrayList<>();
    answers.forEach(each -> blocks.addAll(AccessBlocks.of(each)));
    blocks.addAll(AccessBlocks.of(map));
    return new Page("en", List.of(PageText.of("Access by Azure Lighthouse")), blocks);
  }
}
