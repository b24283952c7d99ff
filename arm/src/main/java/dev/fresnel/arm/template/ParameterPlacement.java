// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

/** Where a deployment's values stand. */
public enum ParameterPlacement {
  /** In the template itself, which then needs nothing beside it. */
  INLINE,
  /**
   * In a parameters file of its own; the template declares parameters under the names that
   * Microsoft's samples use, so that pipelines and portal links made for those fit it.
   */
  FILE
}
