// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.json;

import dev.fresnel.core.access.AccessAnswer;
import dev.fresnel.core.access.RoleChoices;
import dev.fresnel.core.internal.codec.domain.AccessResults;
import dev.fresnel.core.internal.output.DocumentGenerator;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Writes answers about access as JSON, laid out as by {@link ModelWriter}. They are not read back:
 * whoever has the delegations finds them out again. What {@link Text#printable} shows as an escape
 * is an escape of JSON here, as answers are read in terminals and logs.
 */
public final class AccessWriter {

  private AccessWriter() {}

  /**
   * An answer as an object of {@code principalId}, {@code action}, {@code scope}, {@code allowed}
   * (by access that stands), {@code eligible} (after activation) and {@code because}: for each
   * reason its {@code kind}, and where a role is involved the {@code delegation} that gives it, the
   * {@code role} and the {@code permission} that decides, with a sentence.
   *
   * @param roles what knows the names of roles
   */
  public static String toJson(AccessAnswer answer, RoleCatalog roles) {
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(roles, "roles");
    return text(out -> AccessResults.write(answer, roles, out));
  }

  /**
   * Roles that were found, as an object of {@code actions}, {@code roles} (each of which covers all
   * of them, least {@code surplus} first), {@code together} (the set of roles that grants less than
   * any of them alone, if there is one) and {@code uncovered}. The surplus is how many known
   * actions are granted beyond the wanted ones.
   */
  public static String toJson(RoleChoices found) {
    Objects.requireNonNull(found, "found");
    return text(out -> AccessResults.write(found, out));
  }

  private static String text(DocumentGenerator.JsonBody body) {
    StringWriter text = new StringWriter();
    try {
      DocumentGenerator.writePrintable(text, body);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    return text.toString();
  }
}
