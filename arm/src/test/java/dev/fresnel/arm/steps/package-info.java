// SPDX-License-Identifier: Apache-2.0
/**
 * How many steps code takes, counted in its classes as they are loaded: no clock is asked, and the
 * code that is counted knows nothing of it.
 */
@NullMarked
package dev.fresnel.arm.steps;

import org.jspecify.annotations.NullMarked;
