// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.statement;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.internal.page.Page;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.text.PageFormat;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells a customer what granting an offer means, in words for people who do not know Azure's roles:
 * who may do what, where, always or only after activation and approval, how the customer ends it,
 * and what the provider cannot do. What roles permit is made from their permissions.
 *
 * <pre>{@code
 * String page = AccessStatement.of(offer, planId).in(Locale.GERMAN).toString(PageFormat.HTML);
 * }</pre>
 *
 * <p>What Azure would refuse of it is for the rules to say; a role that permits nothing in a
 * delegation is told with the reason. Immutable and safe between threads; each {@code with} method
 * returns a new statement.
 *
 * <p>Sources: <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/concepts/architecture">architecture</a>,
 * <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/how-to/view-manage-service-providers">view
 * and manage service providers</a>, <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/how-to/remove-delegation">removing a
 * delegation</a>.
 */
public final class AccessStatement {

  private final List<GrantRequest> requests;
  private final RoleCatalog roles;
  private final StatementTexts texts;

  private AccessStatement(List<GrantRequest> requests, RoleCatalog roles, StatementTexts texts) {
    this.requests = requests;
    this.roles = roles;
    this.texts = texts;
  }

  private static AccessStatement about(List<GrantRequest> requests) {
    return new AccessStatement(requests, RoleCatalog.builtIn(), StatementTexts.ENGLISH);
  }

  /**
   * A statement about a plan of an offer, whose scopes the customer chooses.
   *
   * @throws IllegalArgumentException if the offer has no such plan
   */
  public static AccessStatement of(Offer offer, PlanId planId) {
    Plan plan =
        Objects.requireNonNull(offer, "offer")
            .plan(planId)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "planId must be a plan of the offer, not " + Text.quote(planId.value())));
    String name = plan.name().isBlank() ? plan.id().value() : plan.name();
    return about(
        List.of(
            new GrantRequest(
                RegistrationDefinition.of(offer, plan), List.<Scope>of(), true, name)));
  }

  /** A statement about what is delegated, or would be, at the scopes of its assignments. */
  public static AccessStatement of(List<Delegation> delegations) {
    return about(
        delegations.stream()
            .map(
                each ->
                    new GrantRequest(
                        each.definition(),
                        each.assignments().stream().map(assigned -> assigned.scope()).toList(),
                        false,
                        ""))
            .toList());
  }

  /** The same, but with what another catalogue says of the roles; the built-in one, by default. */
  public AccessStatement withRoles(RoleCatalog catalog) {
    return new AccessStatement(requests, Objects.requireNonNull(catalog, "catalog"), texts);
  }

  /**
   * The same in another language; only the language of the locale counts.
   *
   * @throws IllegalArgumentException if there are no texts in the language; English and German are
   *     there
   */
  public AccessStatement in(Locale language) {
    return new AccessStatement(requests, roles, texts(language));
  }

  /** Whether there are texts in the language of a locale. */
  public static boolean speaks(Locale language) {
    return StatementTexts.in(Objects.requireNonNull(language, "language")).isPresent();
  }

  static StatementTexts texts(Locale language) {
    Optional<StatementTexts> texts =
        StatementTexts.in(Objects.requireNonNull(language, "language"));
    return texts.orElseThrow(
        () ->
            new IllegalArgumentException(
                "language must be one that there are texts in, such as en or de, not "
                    + Text.quote(language.toLanguageTag())));
  }

  /**
   * Writes the statement, ending in a line feed. The target is neither flushed nor closed.
   *
   * @throws IOException if the target throws it
   */
  public void writeTo(PageFormat format, Appendable target) throws IOException {
    page().writeTo(format, target);
  }

  /** The statement as a string. */
  public String toString(PageFormat format) {
    return page().toString(format);
  }

  /** The statement as text. */
  @Override
  public String toString() {
    return toString(PageFormat.TEXT);
  }

  private Page page() {
    return new StatementPage(requests, roles, texts).page();
  }
}
