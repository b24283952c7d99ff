// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.steps;

import dev.fresnel.core.source.Source;
import java.util.function.IntSupplier;

/** Reads the hostile document of a name in a size. */
public final class ReadingWork implements CountedWork {

  @Override
  public IntSupplier prepare(String name, String size) {
    HostileDocument document = HostileDocument.valueOf(name);
    Source source = document.source(Integer.parseInt(size));
    return () -> document.findings(source).size();
  }
}
