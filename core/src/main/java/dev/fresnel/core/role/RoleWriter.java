// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes a catalogue as the text that {@link PackedRoles} reads: one entry a line, after a letter
 * that says what it is.
 */
final class RoleWriter {

  static final char COMMENT = '#';
  static final char BUILT_IN_ROLE = 'r';
  static final char CUSTOM_ROLE = 'u';
  static final char SET = 's';
  static final char CONDITIONAL_SET = 'c';
  static final char ACTION = 'a';
  static final char NOT_ACTION = 'n';
  static final char DATA_ACTION = 'd';
  static final char NOT_DATA_ACTION = 'x';

  /** Begins what stands for a character other than printable ASCII: four hexadecimal digits. */
  static final char ESCAPE = '\\';

  private static final String HEADER =
      """
      # Azure roles, as RoleCatalog.writeTo writes them. Edit nothing by hand: write it anew.
      # r = built-in role, u = a tenant's role: id and name; s = permission set, c = with a condition.
      # a = action, n = not action, d = data action, x = not data action; \\ escapes with four hex digits.
      """;

  private RoleWriter() {}

  static void write(RoleCatalog catalog, Appendable out) throws IOException {
    out.append(HEADER).append(catalog.date().toString()).append('\n');
    for (RoleDefinition role : catalog.roles()) {
      out.append(role.type() == RoleType.BUILT_IN ? BUILT_IN_ROLE : CUSTOM_ROLE).append(' ');
      out.append(role.id().value()).append(' ').append(escape(role.name())).append('\n');
      for (Permission permission : role.permissions()) {
        out.append(permission.conditional() ? CONDITIONAL_SET : SET).append('\n');
        write(ACTION, permission.actions(), out);
        write(NOT_ACTION, permission.notActions(), out);
        write(DATA_ACTION, permission.dataActions(), out);
        write(NOT_DATA_ACTION, permission.notDataActions(), out);
      }
    }
  }

  private static void write(char kind, List<String> entries, Appendable out) throws IOException {
    for (String entry : entries) {
      out.append(kind).append(' ').append(escape(entry)).append('\n');
    }
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c <= '~' && c != ESCAPE) {
        escaped.append(c);
      } else {
        escaped.append(ESCAPE).append(HexFormat.of().toHexDigits(c));
      }
    }
    return escaped.toString();
  }
}
