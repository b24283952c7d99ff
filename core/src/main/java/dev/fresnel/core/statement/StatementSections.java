// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.statement;

import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.page.PageBlock;
import dev.fresnel.core.internal.page.PageInline;
import dev.fresnel.core.internal.page.PageLink;
import dev.fresnel.core.internal.page.PageName;
import dev.fresnel.core.internal.page.PageText;
import dev.fresnel.core.role.RoleCatalog;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The sections about one request. */
final class StatementSections {

  private static final URI ARCHITECTURE =
      URI.create("https://learn.microsoft.com/en-us/azure/lighthouse/concepts/architecture");
  private static final URI VIEW =
      URI.create(
          "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/view-manage-service-providers");

  private final GrantRequest request;
  private final RegistrationDefinition definition;
  private final StatementTexts texts;
  private final int level;
  private final StatementNames names;
  private final List<ExplainedPrincipal> principals;
  private final List<PageBlock> blocks = new ArrayList<>();

  StatementSections(GrantRequest request, RoleCatalog roles, StatementTexts texts, int level) {
    this.request = request;
    this.definition = request.definition();
    this.texts = texts;
    this.level = level;
    this.names = new StatementNames(roles, texts);
    this.principals = ExplainedPrincipal.all(definition, roles, texts);
  }

  List<PageBlock> blocks() {
    intro();
    inShort();
    who();
    where();
    end();
    cannot();
    know();
    return blocks;
  }

  private void intro() {
    List<PageInline> tenant = List.of(PageName.technical(names.id(definition.managedByTenantId())));
    List<PageInline> offer = List.of(PageName.of(request.name()));
    if (request.choosesScopes() && definition.marketplacePlan().isPresent()) {
      MarketplacePlan plan = definition.marketplacePlan().get();
      paragraph(
          "intro.offer",
          Map.of(
              "offer",
              offer,
              "publisher",
              List.of(PageName.of(plan.publisherId().value())),
              "plan",
              List.of(PageName.of(request.plan())),
              "tenant",
              tenant));
    } else {
      paragraph("intro.definition", Map.of("offer", offer, "tenant", tenant));
    }
    definition
        .description()
        .filter(text -> !text.isBlank())
        .ifPresent(
            text ->
                paragraph("intro.description", Map.of("description", List.of(PageName.of(text)))));
  }

  private void inShort() {
    heading("short.heading");
    List<List<PageInline>> items = new ArrayList<>();
    point(items, "short.always", each -> !each.isEligible() && each.refusal().isEmpty());
    point(items, "short.eligible", each -> each.isEligible() && each.refusal().isEmpty());
    point(items, "short.reads", ExplainedGrant::readsEverything);
    if (!point(items, "short.changes", ExplainedGrant::changesAnything)) {
      items.add(texts.line("short.changesNot", Map.of()));
    }
    if (!point(items, "short.keys", ExplainedGrant::readsKeys)) {
      items.add(texts.line("short.keysNot", Map.of()));
    }
    point(items, "short.assigns", ExplainedGrant::assignsRoles);
    if (!point(items, "short.ends", ExplainedGrant::endsDelegation)) {
      items.add(texts.line("short.endsNot", Map.of()));
    }
    List<RoleDefinitionId> unknown =
        grants().stream()
            .filter(ExplainedGrant::isUnexplained)
            .map(each -> each.grant().roleDefinitionId())
            .distinct()
            .toList();
    if (!unknown.isEmpty()) {
      items.add(texts.line("short.unknown", Map.of("roles", names.roles(unknown))));
    }
    blocks.add(new PageBlock.Items(items));
  }

  /** Adds a point that names those of whom something holds; whether there are any. */
  private boolean point(
      List<List<PageInline>> items, String key, Predicate<ExplainedGrant> condition) {
    List<Principal> who = holders(condition);
    if (!who.isEmpty()) {
      items.add(texts.line(key, Map.of("who", names.principals(who))));
    }
    return !who.isEmpty();
  }

  private List<Principal> holders(Predicate<ExplainedGrant> condition) {
    return principals.stream()
        .filter(each -> each.grants().stream().anyMatch(condition))
        .map(ExplainedPrincipal::principal)
        .toList();
  }

  private List<ExplainedGrant> grants() {
    return principals.stream().flatMap(each -> each.grants().stream()).toList();
  }

  private void who() {
    heading("who.heading");
    for (ExplainedPrincipal each : principals) {
      blocks.addAll(new PrincipalSection(each, texts, names).blocks(level + 1));
    }
  }

  private void where() {
    heading("where.heading");
    if (request.choosesScopes()) {
      paragraph("where.chosen", Map.of());
      return;
    }
    if (request.scopes().isEmpty()) {
      paragraph("where.none", Map.of());
      return;
    }
    paragraph("where.list", Map.of());
    blocks.add(new PageBlock.Items(request.scopes().stream().map(this::scope).toList()));
  }

  private List<PageInline> scope(Scope scope) {
    if (scope instanceof SubscriptionScope whole) {
      return texts.line(
          "where.subscription",
          Map.of("subscription", List.of(names.subscription(whole.subscriptionId()))));
    } else if (scope instanceof ResourceGroupScope group) {
      return texts.line(
          "where.group",
          Map.of(
              "group",
              List.of(PageName.of(group.resourceGroupName().value())),
              "subscription",
              List.of(names.subscription(group.subscriptionId()))));
    }
    return texts.line(
        "where.management", Map.of("group", List.of(PageName.of(scope.resourceId()))));
  }

  private void end() {
    heading("end.heading");
    List<List<PageInline>> items = new ArrayList<>();
    items.add(texts.line("end.portal", Map.of("offer", List.of(PageName.of(request.name())))));
    items.add(
        texts.line(
            "end.command",
            Map.of(
                "command",
                List.of(
                    PageName.technical("az managedservices assignment delete --assignment ID")))));
    items.add(texts.line("end.who", Map.of()));
    items.add(texts.line("end.when", Map.of()));
    List<Principal> who = holders(ExplainedGrant::endsDelegation);
    items.add(
        who.isEmpty()
            ? texts.line("end.providerCannot", Map.of())
            : texts.line("end.providerCan", Map.of("who", names.principals(who))));
    blocks.add(new PageBlock.Items(items));
  }

  private void cannot() {
    heading("cannot.heading");
    List<List<PageInline>> items = new ArrayList<>();
    items.add(texts.line("cannot.owner", Map.of()));
    boolean assigns = grants().stream().anyMatch(ExplainedGrant::assignsRoles);
    items.add(
        texts.line(
            "cannot.people",
            Map.of("except", assigns ? texts.line("cannot.people.except", Map.of()) : List.of())));
    List<PageInline> data = new ArrayList<>(texts.line("cannot.data", Map.of()));
    addIf(grants().stream().anyMatch(ExplainedGrant::readsKeys), "cannot.data.but", data);
    addIf(grants().stream().anyMatch(ExplainedGrant::runsCommands), "cannot.data.run", data);
    items.add(data);
    items.add(
        texts.line(
            definition.marketplacePlan().isPresent() ? "cannot.more" : "cannot.more.definition",
            Map.of()));
    items.add(texts.line("cannot.elsewhere", Map.of()));
    blocks.add(new PageBlock.Items(items));
  }

  private void addIf(boolean holds, String key, List<PageInline> line) {
    if (holds) {
      line.add(PageText.of(" "));
      line.addAll(texts.line(key, Map.of()));
    }
  }

  private void know() {
    heading("know.heading");
    List<List<PageInline>> items = new ArrayList<>();
    for (String key : List.of("iam", "members", "locks", "log", "policy")) {
      items.add(texts.line("know." + key, Map.of()));
    }
    blocks.add(new PageBlock.Items(items));
    paragraph(
        "sources",
        Map.of(
            "architecture",
            List.of(new PageLink(texts.get("source.architecture"), ARCHITECTURE)),
            "view",
            List.of(new PageLink(texts.get("source.view"), VIEW))));
  }

  private void heading(String key) {
    blocks.add(new PageBlock.Heading(level, texts.line(key, Map.of())));
  }

  private void paragraph(String key, Map<String, List<PageInline>> values) {
    blocks.add(new PageBlock.Paragraph(texts.line(key, values)));
  }
}
