// SPDX-License-Identifier: Apache-2.0
/** The language of expressions in ARM templates: parsing, values, functions and evaluation. */
@NullMarked
package dev.fresnel.arm.internal.expression;

import org.jspecify.annotations.NullMarked;
