// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.core.internal.output.AppendableWriter;
import dev.fresnel.core.internal.output.TextBody;
import dev.fresnel.core.internal.output.TextCollector;
import dev.fresnel.core.internal.output.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that has been rendered: written as often as one likes, always in the same bytes.
 *
 * <p>The parts of the document have a fixed order; indentation is two spaces, lines end in a line
 * feed, and so does the text. Two documents are equal if they are of one kind and were rendered
 * from equal input.
 */
public abstract class RenderedDocument {

  private final TextBody body;

  /**
   * A document that {@code body}, a value, writes; there are no others than those of this package.
   */
  RenderedDocument(TextBody body) {
    this.body = body;
  }

  /** The document as text. */
  public final String toText() {
    TextCollector text = new TextCollector();
    try {
      body.write(text);
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
    body.write(AppendableWriter.of(Objects.requireNonNull(target, "target")));
  }

  /**
   * Writes the document to a file in UTF-8. A file that is there is replaced and keeps its
   * permissions; if writing fails, it is as it was. A symbolic link is followed; a device or pipe
   * is written to.
   *
   * @throws IOException if the file cannot be written
   */
  public final void write(Path path) throws IOException {
    WholeFile.write(Objects.requireNonNull(path, "path"), body);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof RenderedDocument that && body.equals(that.body);
  }

  @Override
  public final int hashCode() {
    return body.hashCode();
  }

  /** The document as text. */
  @Override
  public final String toString() {
    return toText();
  }
}
