// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import dev.fresnel.core.internal.NeedsJacksonModule;
import dev.fresnel.core.path.PathPattern;
import dev.fresnel.core.text.Text;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision that findings of a rule need not be acted on, with the reason for it.
 *
 * <p>Suppressed findings stay in every report, marked.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface Suppression permits ImmutableSuppression {

  /** The id or the slug of the rule, such as {@code LH2005} or {@code missing-delete-role}. */
  String rule();

  /** Which paths are covered; all, by default. */
  @Value.Default
  default PathPattern path() {
    return PathPattern.parse("**");
  }

  /** Why; never blank. */
  String reason();

  /** The last day on which this holds; for ever, if absent. */
  Optional<LocalDate> expires();

  /**
   * Suppresses a rule everywhere, for ever.
   *
   * @throws IllegalArgumentException if {@code reason} is blank
   */
  static Suppression of(String rule, String reason) {
    return builder().rule(rule).reason(reason).build();
  }

  /** A builder with the values of this suppression. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds suppressions; {@code build} throws if the rule or the reason is missing or blank. */
  final class Builder extends ImmutableSuppression.Builder {
    Builder() {}

    /**
     * The suppression.
     *
     * @throws IllegalArgumentException if the rule or the reason is blank
     * @throws IllegalStateException if the rule or the reason is missing
     */
    @Override
    public Suppression build() {
      Suppression built = super.build();
      if (built.rule().isBlank()) {
        throw new IllegalArgumentException("rule must be the id or slug of a rule, not blank");
      }
      if (built.reason().isBlank()) {
        throw new IllegalArgumentException(
            "reason must say why " + Text.quote(built.rule()) + " is suppressed, not be blank");
      }
      return built;
    }
  }
}
