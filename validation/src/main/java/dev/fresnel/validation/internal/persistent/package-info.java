// SPDX-License-Identifier: Apache-2.0
/** Collections that share what they have in common with those that they were made from. */
@NullMarked
package dev.fresnel.validation.internal.persistent;

import org.jspecify.annotations.NullMarked;
