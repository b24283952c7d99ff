// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import dev.fresnel.core.internal.NeedsJacksonModule;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.text.Text;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is wrong, or could be better, and where.
 *
 * <p>The rule's id, slug and severity are stable and may be programmed against; the message is for
 * people and may be reworded.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface Finding extends WithFinding permits ImmutableFinding {

  /**
   * By path, then rule id, then message: the order of every list of findings. What these leave
   * equal is ordered by all else that a finding says, so that no order depends on how findings
   * arrived.
   */
  Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparing(Finding::ruleId)
          .thenComparing(Finding::message)
          .thenComparing(Finding::toString);

  /** The rule that found it. */
  RuleId ruleId();

  /** The rule's name in words, such as {@code duplicate-authorization}. */
  String slug();

  /** How much it matters, after any override by rule settings. */
  Severity severity();

  /**
   * How much the rule itself says that it matters; differs from {@link #severity} if overridden.
   */
  @Value.Default
  default Severity ruleSeverity() {
    return severity();
  }

  /** What is wrong, with which value, and what to do; one line of plain text. */
  String message();

  /** The value that it is about. */
  ModelPath path();

  /** Where that value, or the nearest thing around it, was read from. */
  Optional<SourceLocation> location();

  /** Where else the same cause shows, in order; reported once, with the first place of all. */
  List<RelatedPlace> related();

  /** The error code that a deployment would return, where a source quotes it for this fault. */
  Optional<String> azureErrorCode();

  /** Where the fact behind the rule is documented. */
  Optional<URI> source();

  /** Why rule settings ask not to count this finding; it then stays in reports, marked. */
  Optional<Suppression> suppression();

  /** What a rule that failed threw, by type and message. */
  Optional<String> cause();

  /** Whether the finding counts: no suppression covers it. */
  default boolean isActive() {
    return suppression().isEmpty();
  }

  /** Whether the finding counts and Azure refuses what it is about. */
  default boolean isError() {
    return isActive() && severity() == Severity.ERROR;
  }

  /**
   * The finding as one line: severity, rule, where, and message. The place in a text comes before
   * the path in the model. Of other places with the same cause the first three are named. What
   * {@link Text#printable} shows as an escape is an escape here too.
   */
  default String format() {
    StringBuilder line = new StringBuilder().append(severity()).append(' ').append(ruleId());
    location().ifPresent(location -> line.append(' ').append(location));
    line.append(' ').append(path()).append(": ").append(message());
    related().stream()
        .limit(3)
        .forEach(place -> line.append("; also ").append(place.beside(location())));
    if (related().size() > 3) {
      line.append(" and ").append(related().size() - 3).append(" more");
    }
    cause().ifPresent(cause -> line.append(" (cause: ").append(cause).append(')'));
    suppression().ifPresent(s -> line.append(" (suppressed: ").append(s.reason()).append(')'));
    return Text.printable(line.toString());
  }

  /** A builder with the values of this finding. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds findings; {@code build} throws {@link IllegalStateException} naming what is missing. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
