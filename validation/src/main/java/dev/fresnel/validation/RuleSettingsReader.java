// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.internal.NamedFile;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.validation.internal.settings.RuleSettingsFileRule;
import dev.fresnel.validation.internal.settings.RuleSettingsParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads policies from JSON: an object with any of
 *
 * <ul>
 *   <li>{@code severities}: an object of rules, by id or slug, with {@code info}, {@code warning}
 *       or {@code error};
 *   <li>{@code suppressions}: an array of objects with {@code rule}, {@code reason} and, if wanted,
 *       {@code path} and {@code expires}, the last day in ISO form;
 *   <li>{@code acceptedRefusals}: an array of objects with {@code rule} and {@code reason}.
 * </ul>
 *
 * <p>Faults of the text are findings, each with file, line and column: {@code LH0006} for what is
 * not as policies are written, {@code LH0007} for unknown members, {@code LH0008} for repeated
 * ones. All are errors, since a policy that is misunderstood decides what nobody has decided; what
 * has no fault is in the value all the same, unless the text is not JSON. Whether the rules exist
 * that a policy names is told by the {@link Validator} that it is given to.
 */
public final class RuleSettingsReader {

  /** The most bytes of a file, or characters of a text. */
  private static final int LENGTH = 4 * 1024 * 1024;

  private RuleSettingsReader() {}

  /**
   * Reads a file in UTF-8.
   *
   * @throws IOException if the file cannot be read
   */
  public static Checked<RuleSettings> read(Path file) throws IOException {
    byte[] bytes = NamedFile.read(file, in -> in.readNBytes(LENGTH + 1));
    String name = file.toString();
    if (bytes.length > LENGTH) {
      return tooLong(name, "bytes");
    }
    try {
      return read(name, UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return unreadable(name, "The file is not in UTF-8; save it so");
    }
  }

  /**
   * Reads a text.
   *
   * @param file the name that findings are given with
   * @param text the policy
   */
  public static Checked<RuleSettings> read(String file, String text) {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(text, "text");
    if (text.length() > LENGTH) {
      return tooLong(file, "characters");
    }
    return RuleSettingsParser.parse(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static Checked<RuleSettings> tooLong(String file, String units) {
    return unreadable(file, "The policy is longer than " + LENGTH + " " + units + "; shorten it");
  }

  private static Checked<RuleSettings> unreadable(String file, String message) {
    return Checked.empty(
        List.of(RuleSettingsFileRule.unreadable(new SourceLocation(file, 1, 1), message)));
  }
}
