// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.document;

import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.internal.wording.PlaceholderText;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.text.Text;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reports texts that are still to be filled in, such as {@code <insert name>}, and those that were
 * meant to be expressions. Those in the place of identifiers are left to the rules, which find them
 * to be malformed.
 */
final class Placeholders {

  private static final ModelPath ROOT = ModelPath.root();
  private static final ModelPath NAME = ROOT.property("name");
  private static final ModelPath DESCRIPTION = ROOT.property("description");

  private Placeholders() {}

  /**
   * Reports the placeholders in a definition.
   *
   * @param path where in the model a part of the definition is
   * @param locator tells where in the text the parts of the model stand
   */
  static void report(
      RegistrationDefinition definition,
      UnaryOperator<ModelPath> path,
      Locator locator,
      ReadSession session) {
    text(definition.name(), NAME, path, locator, session);
    text(definition.description().orElse(""), DESCRIPTION, path, locator, session);
    List<Authorization> permanent = definition.authorizations();
    for (int i = 0; i < permanent.size(); i++) {
      String name = permanent.get(i).principal().displayName().orElse("");
      if (PlaceholderText.isInText(name)) {
        report(name, displayName("authorizations", i), path, locator, session);
      }
    }
    List<EligibleAuthorization> eligible = definition.eligibleAuthorizations();
    for (int i = 0; i < eligible.size(); i++) {
      String name = eligible.get(i).principal().displayName().orElse("");
      if (PlaceholderText.isInText(name)) {
        report(name, displayName("eligibleAuthorizations", i), path, locator, session);
      }
    }
  }

  private static void text(
      String text,
      ModelPath part,
      UnaryOperator<ModelPath> path,
      Locator locator,
      ReadSession session) {
    if (PlaceholderText.isInText(text)) {
      report(text, part, path, locator, session);
    } else if (isLikeExpression(text)) {
      ModelPath whole = path.apply(part);
      session.report(
          TemplateRule.EXPRESSION_AS_TEXT,
          whole,
          () -> locator.locateNearest(whole),
          Text.quote(text)
              + " is no expression to Azure and is shown to the customer as it stands; put all of"
              + " it in brackets, or write it otherwise");
    }
  }

  /** Whether a text begins like an expression and lacks a bracket. */
  private static boolean isLikeExpression(String text) {
    return (text.startsWith("[") && !text.endsWith("]") && text.indexOf('(') > 0)
        || (text.endsWith(")")
            && (text.startsWith("parameters('") || text.startsWith("variables('")));
  }

  private static ModelPath displayName(String list, int index) {
    return ROOT.property(list).index(index).property("principal").property("displayName");
  }

  private static void report(
      String text,
      ModelPath part,
      UnaryOperator<ModelPath> path,
      Locator locator,
      ReadSession session) {
    ModelPath whole = path.apply(part);
    session.report(
        TemplateRule.PLACEHOLDER,
        whole,
        () -> locator.locateNearest(whole),
        Text.quote(text) + " is a placeholder; put the real text in its place");
  }
}
