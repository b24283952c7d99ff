// SPDX-License-Identifier: Apache-2.0
/** Programs to copy from, one topic each. */
@NullMarked
package dev.fresnel.examples;

import org.jspecify.annotations.NullMarked;
