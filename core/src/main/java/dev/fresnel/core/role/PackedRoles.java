// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import dev.fresnel.core.id.RoleDefinitionId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Roles in the text that {@link RoleWriter} writes, each decoded when it is first asked for.
 *
 * <p>Everything before the first lookup happens in a cold virtual machine, so it is one pass over
 * the bytes that finds where roles begin; it avoids whatever would load much of the class library.
 */
final class PackedRoles extends RoleStore {

  private static final int ID_OFFSET = 2;
  private static final int ID_LENGTH = 36;
  private static final int NAME_OFFSET = ID_OFFSET + ID_LENGTH + 1;

  private final byte[] text;
  private final int[] starts;

  /**
   * Roles are immutable: that two threads may decode one twice, and race to keep it, is no harm.
   */
  private final @Nullable RoleDefinition[] decoded;

  private PackedRoles(byte[] text, int[] starts) {
    this.text = text;
    this.starts = starts;
    this.decoded = new RoleDefinition[starts.length - 1];
  }

  /** Reads a text that lies beside this class. */
  static RoleCatalog readResource(String name) {
    try (InputStream in = PackedRoles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The library is incomplete: it lacks ".concat(name));
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a text; what is not as {@link RoleWriter} writes it gives undefined results. */
  static RoleCatalog read(byte[] text) {
    int start = 0;
    while (text[start] == RoleWriter.COMMENT) {
      start = lineEnd(text, start) + 1;
    }
    LocalDate date = date(text, start);
    start = lineEnd(text, start) + 1;
    int[] starts = new int[1024];
    int size = 0;
    while (start < text.length) {
      if (text[start] == RoleWriter.BUILT_IN_ROLE || text[start] == RoleWriter.CUSTOM_ROLE) {
        if (size + 1 == starts.length) {
          starts = Arrays.copyOf(starts, size * 2);
        }
        starts[size++] = start;
      }
      start = lineEnd(text, start) + 1;
    }
    starts[size] = text.length;
    return new RoleCatalog(new PackedRoles(text, Arrays.copyOf(starts, size + 1)), date);
  }

  /** The date of a line; {@link LocalDate#parse} alone takes longer than all the rest. */
  private static LocalDate date(byte[] text, int start) {
    return LocalDate.of(
        number(text, start, 4), number(text, start + 5, 2), number(text, start + 8, 2));
  }

  private static int number(byte[] text, int start, int digits) {
    int number = 0;
    for (int i = start; i < start + digits; i++) {
      number = number * 10 + (text[i] - '0');
    }
    return number;
  }

  private static int lineEnd(byte[] text, int from) {
    int end = from;
    while (text[end] != '\n') {
      end++;
    }
    return end;
  }

  private static String string(byte[] text, int start, int end) {
    String string = new String(text, start, end - start, StandardCharsets.ISO_8859_1);
    return string.indexOf(RoleWriter.ESCAPE) < 0 ? string : unescape(string);
  }

  private static String unescape(String escaped) {
    StringBuilder plain = new StringBuilder(escaped.length());
    int i = 0;
    while (i < escaped.length()) {
      char c = escaped.charAt(i++);
      if (c == RoleWriter.ESCAPE) {
        c = (char) HexFormat.fromHexDigits(escaped, i, i + 4);
        i += 4;
      }
      plain.append(c);
    }
    return plain.toString();
  }

  @Override
  public int size() {
    return decoded.length;
  }

  @Override
  public RoleDefinition get(int index) {
    RoleDefinition known = decoded[index];
    if (known == null) {
      known = decode(index);
      decoded[index] = known;
    }
    return known;
  }

  @Override
  int compareId(int index, String id) {
    int at = starts[index] + ID_OFFSET;
    int common = Math.min(id.length(), ID_LENGTH);
    for (int i = 0; i < common; i++) {
      int order = text[at + i] - id.charAt(i);
      if (order != 0) {
        return order;
      }
    }
    return ID_LENGTH - id.length();
  }

  @Override
  String id(int index) {
    int at = starts[index] + ID_OFFSET;
    return string(text, at, at + ID_LENGTH);
  }

  @Override
  String name(int index) {
    int start = starts[index];
    return string(text, start + NAME_OFFSET, lineEnd(text, start));
  }

  private RoleDefinition decode(int index) {
    int start = starts[index];
    RoleDefinition.Builder role =
        RoleDefinition.builder()
            .id(RoleDefinitionId.parse(id(index)))
            .name(name(index))
            .type(text[start] == RoleWriter.BUILT_IN_ROLE ? RoleType.BUILT_IN : RoleType.CUSTOM);
    int at = lineEnd(text, start) + 1;
    while (at < starts[index + 1]) {
      at = decodeSet(at, starts[index + 1], role);
    }
    return role.build();
  }

  private int decodeSet(int start, int end, RoleDefinition.Builder role) {
    Permission.Builder set =
        Permission.builder().conditional(text[start] == RoleWriter.CONDITIONAL_SET);
    int at = lineEnd(text, start) + 1;
    while (at < end && text[at] != RoleWriter.SET && text[at] != RoleWriter.CONDITIONAL_SET) {
      int lineEnd = lineEnd(text, at);
      String entry = string(text, at + 2, lineEnd);
      switch ((char) text[at]) {
        case RoleWriter.ACTION -> set.addAction(entry);
        case RoleWriter.NOT_ACTION -> set.addNotAction(entry);
        case RoleWriter.DATA_ACTION -> set.addDataAction(entry);
        default -> set.addNotDataAction(entry);
      }
      at = lineEnd + 1;
    }
    role.addPermission(set.build());
    return at;
  }
}
