// SPDX-License-Identifier: Apache-2.0
/**
 * One entry point over the model, the rules and the templates.
 *
 * <p>Start at {@link dev.fresnel.arm.Lighthouse}.
 */
@NullMarked
package dev.fresnel.arm;

import org.jspecify.annotations.NullMarked;
