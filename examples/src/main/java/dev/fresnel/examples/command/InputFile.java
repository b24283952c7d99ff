// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a command reads.
 *
 * @param path the file
 * @param parameters the parameters file, if it is a template that has one
 * @param found whether it was found in a folder, and not named
 */
record InputFile(Path path, Optional<Path> parameters, boolean found) {

  /** The file, and the parameters file beside it. */
  @Override
  public String toString() {
    return parameters.map(file -> path + " with " + file).orElseGet(path::toString);
  }
}
