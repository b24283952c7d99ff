// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.settings;

import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.path.PathPattern;
import dev.fresnel.validation.AcceptedRefusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of object in a policy, all of whose members are strings.
 *
 * @param members the names, the required ones first
 * @param required how many of them are required
 * @param maker makes the value from members that are complete and without fault
 */
record RuleSettingsEntry<T>(
    List<String> members, int required, Function<Map<String, String>, T> maker) {

  static final RuleSettingsEntry<Suppression> SUPPRESSION =
      new RuleSettingsEntry<>(
          List.of("rule", "reason", "path", "expires"), 2, RuleSettingsEntry::suppression);

  static final RuleSettingsEntry<AcceptedRefusal> ACCEPTED_REFUSAL =
      new RuleSettingsEntry<>(
          List.of("rule", "reason"),
          2,
          entry -> new AcceptedRefusal(text(entry, "rule"), text(entry, "reason")));

  private static Suppression suppression(Map<String, String> entry) {
    Suppression.Builder suppression =
        Suppression.builder().rule(text(entry, "rule")).reason(text(entry, "reason"));
    if (entry.containsKey("path")) {
      suppression.path(PathPattern.parse(text(entry, "path")));
    }
    if (entry.containsKey("expires")) {
      suppression.expires(LocalDate.parse(text(entry, "expires")));
    }
    return suppression.build();
  }

  private static String text(Map<String, String> entry, String member) {
    return entry.getOrDefault(member, "");
  }

  /** The names, for a message. */
  String memberNames() {
    int last = members.size() - 1;
    return String.join(", ", members.subList(0, last)) + " and " + members.get(last);
  }

  /** The first required member that is not given. */
  Optional<String> missing(Map<String, String> given) {
    return members.subList(0, required).stream()
        .filter(name -> !given.containsKey(name))
        .findFirst();
  }

  /** What a member has to be; empty if its text is that. */
  static Optional<String> unmetForm(String member, String text) {
    return switch (member) {
      case "rule" -> unless(!text.isBlank(), "the id or slug of a rule");
      case "reason" -> unless(!text.isBlank(), "the reason, in words");
      case "path" ->
          unless(
              PathPattern.tryParse(text).isPresent(),
              "names, indexes, *, [*] and **, such as plans[*].manifest.**");
      default -> unless(isDay(text), "a day such as 2027-03-31");
    };
  }

  private static Optional<String> unless(boolean met, String form) {
    return met ? Optional.empty() : Optional.of(form);
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
