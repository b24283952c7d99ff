// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.core.internal.output.AppendableWriter;
import dev.fresnel.core.internal.output.TextCollector;
import dev.fresnel.core.internal.output.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A document that has been rendered: written as often as one likes, always in the same bytes.
 *
 * <p>What is in it comes in a fixed order; indentation is two spaces, lines end in a line feed, and
 * so does the text.
 */
public abstract sealed class RenderedDocument
    permits DeploymentTemplate, DeploymentParameters, BicepFile {

  RenderedDocument() {}

  /** The document as text. */
  public final String toText() {
    TextCollector text = new TextCollector();
    try {
      writeTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException("a collector of texts does not fail", e);
    }
    return text.toString();
  }

  /**
   * Writes the document piece by piece, without holding it as a whole; the target is neither
   * flushed nor closed.
   *
   * @throws IOException if the target throws it
   */
  public final void writeTo(Appendable target) throws IOException {
    writeText(AppendableWriter.of(Objects.requireNonNull(target, "target")));
  }

  /**
   * Writes the document to a file in UTF-8, replacing one that is there. If that fails, the file is
   * not there, or is as it was.
   *
   * @throws IOException if the file cannot be written
   */
  public final void write(Path path) throws IOException {
    WholeFile.write(Objects.requireNonNull(path, "path"), this::writeText);
  }

  abstract void writeText(Writer target) throws IOException;

  /** The document as text. */
  @Override
  public final String toString() {
    return toText();
  }
}
