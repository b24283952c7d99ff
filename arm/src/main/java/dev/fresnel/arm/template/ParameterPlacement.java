// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

/** The place of a deployment's values: the template, or a file of its own. */
public enum ParameterPlacement {
  /** The template itself, which then needs no other file. */
  INLINE,
  /**
   * A parameters file; the template declares parameters under the names that Microsoft's samples
   * use, so that pipelines and portal links made for those fit it.
   */
  FILE
}
