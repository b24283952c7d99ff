// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.settings;

import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What a team decides about rules: which matter more or less, and which findings need no action.
 *
 * <p>Rules are named by id or slug. What a rule reports as ERROR is refused by Azure, so it is
 * neither lowered nor suppressed unless the settings also accept the refusal; settings that try get
 * a finding ({@code LH0004}), and so do settings that name a rule that does not exist ({@code
 * LH0005}), a suppression that covers nothing ({@code LH0002}) or has expired ({@code LH0003}).
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface RuleSettings extends WithRuleSettings permits ImmutableRuleSettings {

  /** Severities in place of the rules' own, by id or slug. */
  Map<String, Severity> severities();

  /** Findings that need no action. */
  List<Suppression> suppressions();

  /** Refusals by Azure that may be lowered or suppressed. */
  List<AcceptedRefusal> acceptedRefusals();

  /** Decides nothing: all findings count as the rules say. */
  static RuleSettings none() {
    return builder().build();
  }

  /** Whether this decides nothing, as {@link #none()} does. */
  default boolean isNone() {
    return severities().isEmpty() && suppressions().isEmpty() && acceptedRefusals().isEmpty();
  }

  /** A builder with the values of these settings. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds rule settings; whatever is left out is not decided. */
  final class Builder extends ImmutableRuleSettings.Builder {
    Builder() {}
  }
}
