// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import java.io.IOException;
import java.io.Writer;

/** What a text consists of. */
@FunctionalInterface
public interface TextBody {

  /** Writes the whole text to a target, which is neither flushed nor closed. */
  void write(Writer target) throws IOException;
}
