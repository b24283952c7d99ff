// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.Text;
import dev.fresnel.core.path.ModelPath;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reports texts that are still to be filled in, such as {@code <insert name>}. Those in the place
 * of identifiers are left to the rules, which find them to be malformed.
 */
final class Placeholders {

  private static final ModelPath ROOT = ModelPath.root();

  private Placeholders() {}

  static void report(FoundDefinition found, ModelPath path, ReadSession session) {
    RegistrationDefinition definition = found.definition();
    check(definition.name(), () -> ROOT.property("name"), found, path, session);
    check(
        definition.description().orElse(""),
        () -> ROOT.property("description"),
        found,
        path,
        session);
    List<Authorization> permanent = definition.authorizations();
    for (int i = 0; i < permanent.size(); i++) {
      int index = i;
      check(
          permanent.get(i).principal().displayName().orElse(""),
          () -> name(ROOT.property("authorizations").index(index)),
          found,
          path,
          session);
    }
    List<EligibleAuthorization> eligible = definition.eligibleAuthorizations();
    for (int i = 0; i < eligible.size(); i++) {
      int index = i;
      check(
          eligible.get(i).principal().displayName().orElse(""),
          () -> name(ROOT.property("eligibleAuthorizations").index(index)),
          found,
          path,
          session);
    }
  }

  private static ModelPath name(ModelPath authorization) {
    return authorization.property("principal").property("displayName");
  }

  private static void check(
      String text,
      Supplier<ModelPath> at,
      FoundDefinition found,
      ModelPath path,
      ReadSession session) {
    if (isPlaceholder(text)) {
      ModelPath part = at.get();
      session.report(
          TemplateRule.PLACEHOLDER,
          Paths.from(path, part),
          found.locator().locateNearest(part),
          Text.quote(text) + " is a placeholder; put the real text in its place");
    }
  }

  private static boolean isPlaceholder(String text) {
    return text.startsWith("<") && text.indexOf('>') > 1;
  }
}
