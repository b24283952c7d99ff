// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.fuzz;

/** What holds of any bytes that are a template holds of any template that bytes choose. */
public final class StructureTarget {

  private StructureTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    TemplateTarget.run(new TemplateGrammar(new Bytes(input)).document());
  }
}
