// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import java.io.IOException;
import java.io.OutputStream;

/** What a file of bytes consists of. */
@FunctionalInterface
public interface BytesBody {

  /** Writes all bytes to a target, which is not closed. */
  void write(OutputStream target) throws IOException;
}
