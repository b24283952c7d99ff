// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

/** Where the next line begins within a cell; a semicolon, where cells have a single line. */
public record PageBreak() implements PageInline {

  @Override
  public String text() {
    return "; ";
  }
}
