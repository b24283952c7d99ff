// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Text that tries to be more than text, and definitions full of it. */
final class Hostile {

  private static final List<String> STRINGS =
      List.of(
          "",
          "[",
          "]",
          "[]",
          "[[]",
          "[[[]]]",
          "[parameters('mspOfferName')]",
          "[[parameters('mspOfferName')]",
          "[concat('a', 'b')] ",
          "[not closed",
          "', newGuid(), '",
          "'",
          "''",
          "\"",
          "\\",
          "\\'",
          "${x}",
          "\\${x}",
          "$${{x}}",
          "$(id)",
          "`id`",
          "%PATH%",
          "a\nb\r\n\tc",
          "\u0000\u0001\u001f\u007f\u0085",
          "\u202eabc\u202c\u2066\u2069\u200f",
          "\u2028\u2029\ufeff",
          "\u2018\u2019\u201a\u201b\u201c\u201d",
          "\ud83d\ude00\ud83d\udc69\u200d\ud83d\udcbb",
          "\ud800",
          "\udc00[",
          "[\ud800]",
          "[x]".repeat(3_333) + "]",
          "größe ÅŒ 日本語 İı",
          "-x",
          "@x",
          "{subscriptionId}");

  /** Characters that end, begin or change something in one language or another. */
  private static final List<String> CHARACTERS =
      List.of(
          "[",
          "]",
          "'",
          "\"",
          "\\",
          "$",
          "{",
          "}",
          "(",
          ")",
          "`",
          "%",
          "#",
          "!",
          "~",
          "*",
          "?",
          "=",
          ";",
          "|",
          "&",
          "<",
          ">",
          "^",
          ",",
          ":",
          "/",
          "-",
          "@",
          " ",
          "\n",
          "\r",
          "\r\n",
          "\t",
          "\0",
          "\u001b",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u00ad",
          "\u200d",
          "\u202e",
          "\u2066",
          "\u2028",
          "\u2029",
          "\ufeff",
          "\u2018",
          "\u2019",
          "\u201b",
          "\u201c",
          "\ud800",
          "\udc00",
          "\ud83d\ude00");

  /** Where such a character may stand; {@code @} is its place. */
  private static final List<String> SURROUNDINGS =
      List.of(
          "@", "@@", "a@", "@a", "a@b", "[@]", "[[@]", "'@'", "\\@", "@\\", "${@}", "$(@)", "%@%",
          "')@", "\"@", "\n@");

  private Hostile() {}

  static List<String> strings() {
    return STRINGS;
  }

  /** The strings, and each of the characters in each of the surroundings. */
  static List<String> kinds() {
    List<String> kinds = new ArrayList<>(STRINGS);
    for (String surrounding : SURROUNDINGS) {
      for (String character : CHARACTERS) {
        kinds.add(surrounding.replace("@", character));
      }
    }
    return kinds.stream().distinct().toList();
  }

  static Arbitrary<String> anyString() {
    return Arbitraries.oneOf(
        Arbitraries.of(STRINGS),
        Arbitraries.strings().withChars("[]'\"\\${}()a\n\u202e").ofMaxLength(12),
        Arbitraries.strings().ofMaxLength(20));
  }

  /** A definition in which every text is the same. */
  static RegistrationDefinition definition(String text) {
    Principal principal = Principal.group(PrincipalId.asWritten(text), text);
    RoleDefinitionId role = RoleDefinitionId.asWritten(text);
    return RegistrationDefinition.builder()
        .name(text)
        .description(text)
        .managedByTenantId(TenantId.asWritten(text))
        .addAuthorization(Authorization.of(principal, role).withDelegatedRoleDefinitionIds(role))
        .addEligibleAuthorization(
            EligibleAuthorization.of(
                principal,
                role,
                JustInTimeAccessPolicy.builder().addManagedByTenantApprover(principal).build()))
        .marketplacePlan(
            new MarketplacePlan(
                PublisherId.asWritten(text),
                OfferId.asWritten(text),
                PlanId.asWritten(text),
                ManifestVersion.asWritten(text)))
        .build();
  }

  /** The same, with a name that was given. */
  static RegistrationDefinition named(String text) {
    return definition(text).withId(RegistrationDefinitionId.asWritten(text));
  }
}
