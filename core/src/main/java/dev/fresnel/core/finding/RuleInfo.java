// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import dev.fresnel.core.internal.NeedsJacksonModule;
import dev.fresnel.core.path.ModelPath;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is known of one kind of finding before it is found: of a rule, or of what a reader reports.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface RuleInfo extends WithRuleInfo permits ImmutableRuleInfo {

  /** The permanent name. */
  RuleId id();

  /** The name in words: lower case, joined by hyphens, such as {@code duplicate-authorization}. */
  String slug();

  /** Slugs that the rule had before; rule settings may still use them. */
  List<String> aliases();

  /** How much its findings matter. */
  Severity severity();

  /** The fault, in a few words, without a period. */
  String title();

  /** Where the fact behind the rule is documented; absent if it is not a fact about Azure. */
  Optional<URI> source();

  /** The error code that a deployment returns, where a source quotes it together with the fault. */
  Optional<String> azureErrorCode();

  /** Where the rule applies; everywhere, by default. */
  @Value.Default
  default Set<Profile> profiles() {
    return EnumSet.allOf(Profile.class);
  }

  /**
   * A finding of this kind.
   *
   * @param path the value that is at fault
   * @param message what is wrong, with which value, and what to do; one line
   */
  default Finding finding(ModelPath path, String message) {
    return Finding.builder()
        .ruleId(id())
        .slug(slug())
        .severity(severity())
        .message(Objects.requireNonNull(message, "message"))
        .path(Objects.requireNonNull(path, "path"))
        .azureErrorCode(azureErrorCode())
        .source(source())
        .build();
  }

  /** The parts that every rule about Azure has. */
  static Builder of(String id, String slug, Severity severity, String title, String source) {
    return of(id, slug, severity, title).source(URI.create(source));
  }

  /**
   * The parts that every kind of finding has, whether a fact about Azure stands behind it or not.
   */
  static Builder of(String id, String slug, Severity severity, String title) {
    return builder().id(RuleId.parse(id)).slug(slug).severity(severity).title(title);
  }

  /** A builder with the values of this. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds rule infos; {@code build} throws {@link IllegalStateException} naming what is missing.
   */
  final class Builder extends ImmutableRuleInfo.Builder {
    Builder() {}
  }
}
