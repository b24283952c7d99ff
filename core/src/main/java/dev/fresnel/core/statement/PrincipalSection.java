// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.statement;

import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.Principal;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.internal.page.PageBlock;
import dev.fresnel.core.internal.page.PageInline;
import dev.fresnel.core.internal.page.PageName;
import dev.fresnel.core.internal.page.PageText;
import dev.fresnel.core.role.RefusalReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What one principal may do, role by role. */
final class PrincipalSection {

  private static final Duration DEFAULT_DURATION = Duration.ofHours(8);

  private final ExplainedPrincipal explained;
  private final StatementTexts texts;
  private final StatementNames names;

  PrincipalSection(ExplainedPrincipal explained, StatementTexts texts, StatementNames names) {
    this.explained = explained;
    this.texts = texts;
    this.names = names;
  }

  List<PageBlock> blocks(int level) {
    Principal principal = explained.principal();
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(new PageBlock.Heading(level, List.of(names.principal(principal))));
    blocks.add(new PageBlock.Paragraph(introduction(principal)));
    for (ExplainedGrant each : explained.grants()) {
      String key = each.isEligible() ? "role.eligible" : "role.always";
      blocks.add(
          new PageBlock.Paragraph(
              texts.line(
                  key, Map.of("role", List.of(names.role(each.grant().roleDefinitionId()))))));
      blocks.add(new PageBlock.Items(points(each)));
    }
    return blocks;
  }

  private List<PageInline> introduction(Principal principal) {
    String kind =
        switch (principal.type()) {
          case GROUP -> "group";
          case USER -> "user";
          case SERVICE_PRINCIPAL -> "service";
          case MICROSOFT_365_GROUP, APPLICATION -> "other";
          case UNKNOWN -> "unknown";
        };
    List<PageInline> line = new ArrayList<>(texts.line("who." + kind, Map.of()));
    PrincipalId id = principal.id();
    line.add(PageText.of(" "));
    line.addAll(texts.line("who.id", Map.of("id", List.of(PageName.technical(names.id(id))))));
    if (!explained.otherNames().isEmpty()) {
      line.add(PageText.of(" "));
      line.addAll(
          texts.line(
              "who.several",
              Map.of("names", List.of(PageName.of(String.join(", ", explained.otherNames()))))));
    }
    return line;
  }

  private List<List<PageInline>> points(ExplainedGrant grant) {
    List<List<PageInline>> points = new ArrayList<>();
    if (grant.refusal().isPresent()) {
      points.add(texts.line("ability.nothing", Map.of("reason", reason(grant.refusal().get()))));
      return points;
    }
    if (grant.assignsRoles()) {
      points.add(
          texts.line(
              "ability.assigns",
              Map.of("roles", names.roles(grant.grant().delegatedRoleDefinitionIds()))));
    } else {
      grant
          .explanation()
          .ifPresent(
              role -> role.sentences().forEach(each -> points.add(List.of(PageText.of(each)))));
    }
    grant.policy().ifPresent(policy -> activation(policy, points));
    return points;
  }

  private List<PageInline> reason(RefusalReason reason) {
    return texts.line("reason." + reason.name().toLowerCase(Locale.ROOT), Map.of());
  }

  private void activation(JustInTimeAccessPolicy policy, List<List<PageInline>> points) {
    Duration duration = policy.maximumActivationDuration().orElse(DEFAULT_DURATION);
    points.add(
        texts.line(
            "activation.duration", Map.of("duration", List.of(PageText.of(words(duration))))));
    boolean needsProof = policy.multiFactorAuthProvider() == MultiFactorAuthProvider.AZURE;
    points.add(texts.line(needsProof ? "activation.mfa" : "activation.mfaNot", Map.of()));
    List<Principal> approvers = policy.managedByTenantApprovers();
    points.add(
        approvers.isEmpty()
            ? texts.line("activation.approversNot", Map.of())
            : texts.line("activation.approvers", Map.of("who", names.principals(approvers))));
  }

  private String words(Duration duration) {
    long hours = duration.toHours();
    int minutes = duration.toMinutesPart();
    String inHours =
        hours == 1
            ? texts.get("duration.hour")
            : texts.fill("duration.hours", Map.of("count", String.valueOf(hours)));
    if (minutes == 0) {
      return inHours;
    }
    String inMinutes = texts.fill("duration.minutes", Map.of("count", String.valueOf(minutes)));
    return hours == 0
        ? inMinutes
        : texts.fill("duration.join", Map.of("hours", inHours, "minutes", inMinutes));
  }
}
