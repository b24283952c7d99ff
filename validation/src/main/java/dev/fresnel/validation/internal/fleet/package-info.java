// SPDX-License-Identifier: Apache-2.0
/** Writes where all customers stand as JSON. */
@NullMarked
package dev.fresnel.validation.internal.fleet;

import org.jspecify.annotations.NullMarked;
