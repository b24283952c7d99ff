// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.TemplateDescription;
import dev.fresnel.arm.internal.output.bicep.BicepFiles;
import dev.fresnel.core.internal.output.TextBody;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A Bicep file, ready to be written: a template, or a module that one takes from the folder that it
 * is in.
 *
 * <p>A template whose values stand in a parameters file takes the same one in Bicep.
 */
public final class BicepFile extends RenderedDocument {

  private final String fileName;

  private BicepFile(String fileName, TextBody body) {
    super(body);
    this.fileName = fileName;
  }

  static List<BicepFile> of(TemplateDescription description) {
    return BicepFiles.of(description).entrySet().stream()
        .map(each -> new BicepFile(each.getKey(), each.getValue()))
        .toList();
  }

  /** The name of the file: a suggestion for the template, for a module the only name possible. */
  public String fileName() {
    return fileName;
  }

  /**
   * Writes the file, under its name, into a folder that exists, as {@link #write} does.
   *
   * @throws IOException if the file cannot be written
   */
  public void writeInto(Path folder) throws IOException {
    write(Objects.requireNonNull(folder, "folder").resolve(fileName));
  }
}
