// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.rule;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RelatedPlace;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.path.ModelPath;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Takes what one rule reports. The rule says where and what; who found it, how much it matters and
 * where that is documented comes from its {@link RuleInfo}.
 *
 * <p>A rule may report as often as it likes: what is beyond the limits of the validator is counted
 * and not kept.
 */
public final class Findings {

  private final RuleInfo by;
  private final Consumer<? super Finding> reported;

  /**
   * Takes what a rule reports.
   *
   * @param by the rule
   * @param reported is given each finding as soon as it is reported
   */
  public Findings(RuleInfo by, Consumer<? super Finding> reported) {
    this.by = Objects.requireNonNull(by, "by");
    this.reported = Objects.requireNonNull(reported, "reported");
  }

  /**
   * Reports a fault.
   *
   * @param path the value that is at fault
   * @param message what is wrong, with which value, and what to do; one line
   */
  public void report(ModelPath path, String message) {
    reported.accept(by.finding(path, message));
  }

  /** Reports a fault of a value that has been located. */
  public void report(Located<?> located, String message) {
    report(located.path(), message);
  }

  /**
   * Reports one fault that shows in several places, once.
   *
   * @param path the first place
   * @param related the other places
   * @param message what is wrong, with which value, and what to do; one line
   */
  public void report(ModelPath path, Collection<ModelPath> related, String message) {
    reported.accept(
        by.finding(path, message).withRelated(related.stream().map(RelatedPlace::of).toList()));
  }
}
