// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.json;

import dev.fresnel.core.Subject;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.domain.Subjects;
import dev.fresnel.core.internal.output.AppendableWriter;
import dev.fresnel.core.internal.output.DocumentGenerator;
import dev.fresnel.core.internal.output.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Writes the library's own JSON, which {@link ModelReader} reads back to an equal model.
 *
 * <p>Equal models give equal bytes: members in a fixed order, indented by two spaces, lines and the
 * text ending in a line feed.
 */
public final class ModelWriter {

  private ModelWriter() {}

  /** A model as text. */
  public static String toJson(Subject model) {
    StringBuilder text = new StringBuilder();
    try {
      writeTo(text, model);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder does not fail", e);
    }
    return text.toString();
  }

  /**
   * Writes a model piece by piece; the target is neither flushed nor closed.
   *
   * @throws IOException if the target throws it
   */
  public static void writeTo(Appendable target, Subject model) throws IOException {
    Objects.requireNonNull(model, "model");
    write(AppendableWriter.of(Objects.requireNonNull(target, "target")), model);
  }

  /**
   * Writes a model to a file in UTF-8. A file that is there is replaced and keeps its permissions;
   * if writing fails, it is as it was. A symbolic link is followed; a device or pipe is written to.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, Subject model) throws IOException {
    Objects.requireNonNull(model, "model");
    WholeFile.write(Objects.requireNonNull(file, "file"), target -> write(target, model));
  }

  private static <T extends Subject> void write(Writer target, T model) throws IOException {
    Codec<T> codec = Subjects.codecOf(model);
    DocumentGenerator.write(target, out -> codec.write(model, out));
  }
}
