// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.statement;

import dev.fresnel.core.internal.action.ActionPatterns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names areas in the words of a language, provider by provider. */
final class AbilityWords {

  /** More kinds of one provider are counted, not named. */
  private static final int SHOWN_KINDS = 12;

  private final StatementTexts texts;

  AbilityWords(StatementTexts texts) {
    this.texts = texts;
  }

  /** A sentence for each ability, in order of abilities. */
  List<String> sentences(RoleAbilities abilities) {
    List<String> sentences = new ArrayList<>();
    for (Ability each : Ability.values()) {
      List<RoleAbilities.AbilityTarget> targets = abilities.targets(each);
      if (!targets.isEmpty()) {
        sentences.add(texts.fill("ability." + each.key(), Map.of("what", names(targets))));
      }
    }
    return sentences;
  }

  /** All abilities as nouns, for what a role has not. */
  String exceptions(RoleAbilities abilities) {
    List<String> nouns = new ArrayList<>();
    for (Ability each : Ability.values()) {
      List<RoleAbilities.AbilityTarget> targets = abilities.targets(each);
      if (!targets.isEmpty()) {
        nouns.add(texts.fill("except." + each.key(), Map.of("what", names(targets))));
      }
    }
    return String.join("; ", nouns);
  }

  /** Areas by name, those of a provider together. */
  String names(List<RoleAbilities.AbilityTarget> targets) {
    Map<String, List<RoleAbilities.AbilityTarget>> byProvider = new LinkedHashMap<>();
    for (RoleAbilities.AbilityTarget each : targets) {
      String provider = ActionPatterns.fold(each.area().provider());
      byProvider.computeIfAbsent(provider, key -> new ArrayList<>()).add(each);
    }
    List<String> names = new ArrayList<>();
    byProvider.values().forEach(each -> names.add(ofProvider(each)));
    return String.join("; ", names);
  }

  private String ofProvider(List<RoleAbilities.AbilityTarget> targets) {
    String provider = targets.get(0).area().provider();
    List<String> kinds = new ArrayList<>();
    for (RoleAbilities.AbilityTarget each : targets) {
      String kind = withOperations(name(each.area()), each.operations());
      if (!kinds.contains(kind)) {
        kinds.add(kind);
      }
    }
    String shown = String.join(", ", kinds.subList(0, Math.min(SHOWN_KINDS, kinds.size())));
    if (kinds.size() > SHOWN_KINDS) {
      String more = String.valueOf(kinds.size() - SHOWN_KINDS);
      shown += " " + texts.fill("what.more", Map.of("count", more));
    }
    boolean namesProvider =
        provider.equals("*") || targets.stream().allMatch(each -> each.area().kind().isEmpty());
    return namesProvider
        ? shown
        : texts.fill("what.kinds", Map.of("kinds", shown, "provider", provider));
  }

  private String name(ActionArea area) {
    String provider = area.provider();
    if (area.kind().isEmpty()) {
      if (provider.equals("*")) {
        return texts.get("what.everything");
      }
      return texts
          .find("provider." + ActionPatterns.fold(provider))
          .map(
              words ->
                  texts.fill("what.providerNamed", Map.of("words", words, "provider", provider)))
          .orElseGet(() -> texts.fill("what.provider", Map.of("provider", provider)));
    }
    String key = "kind." + ActionPatterns.fold(provider + "/" + area.kind());
    String kind = texts.find(key).orElseGet(() -> words(area.kind()));
    return area.partsOnly() ? texts.fill("what.part", Map.of("kind", kind)) : kind;
  }

  private String withOperations(String name, List<String> operations) {
    if (operations.isEmpty()) {
      return name;
    }
    List<String> words = operations.stream().map(AbilityWords::words).toList();
    return texts.fill(
        "what.operations", Map.of("kind", name, "operations", String.join(", ", words)));
  }

  /** A name of Azure's, such as {@code hostPools}, as words. */
  static String words(String name) {
    StringBuilder words = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i > 0 && isBegin(name, i)) {
        words.append(' ');
      }
      words.append(isUpper(c) && isAlone(name, i) ? lower(c) : c);
    }
    return words.toString();
  }

  private static boolean isBegin(String name, int at) {
    return isUpper(name.charAt(at))
        && at + 1 < name.length()
        && (isLower(name.charAt(at - 1))
            || (isUpper(name.charAt(at - 1))
                && at + 1 < name.length()
                && isLower(name.charAt(at + 1))));
  }

  /** Whether a capital belongs to no abbreviation, so that it only begins a word. */
  private static boolean isAlone(String name, int at) {
    boolean isAfterCapital = at > 0 && isUpper(name.charAt(at - 1));
    return at + 1 < name.length()
        && !isUpper(name.charAt(at + 1))
        && (!isAfterCapital || isBegin(name, at));
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static String lower(char c) {
    return String.valueOf(c).toLowerCase(Locale.ROOT);
  }
}
