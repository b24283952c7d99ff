// SPDX-License-Identifier: Apache-2.0
/**
 * Writes JSON and files: the layout that all JSON of the library has, and files that are written
 * whole or not at all.
 */
@NullMarked
package dev.fresnel.core.internal.output;

import org.jspecify.annotations.NullMarked;
