// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.output;

import dev.fresnel.core.internal.output.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** Writes text files so that, whatever fails, a file is there whole or as it was before. */
public final class TextFile {

  private TextFile() {}

  /** What a text consists of. */
  @FunctionalInterface
  public interface Content {

    /** Writes the whole text to a target. */
    void writeTo(Appendable target) throws IOException;
  }

  /**
   * Writes a text to a file in UTF-8. A file that is there is replaced and keeps its permissions;
   * if writing fails, it is as it was. A symbolic link is followed; a device or pipe is written to.
   *
   * @throws IOException if the content throws it; or, naming the file, if it cannot be written
   */
  public static void write(Path file, Content content) throws IOException {
    Objects.requireNonNull(content, "content");
    WholeFile.write(Objects.requireNonNull(file, "file"), content::writeTo);
  }
}
