// SPDX-License-Identifier: Apache-2.0
/**
 * The values that codecs read, whether they stand in JSON or were given by an expression, and
 * whether they are known or not.
 */
@NullMarked
package dev.fresnel.core.internal.tree;

import org.jspecify.annotations.NullMarked;
