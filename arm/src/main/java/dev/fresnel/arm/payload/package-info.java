// SPDX-License-Identifier: Apache-2.0
/**
 * Reads what Azure says about the delegations of a customer. Start at {@link
 * dev.fresnel.arm.payload.PayloadReader}.
 */
@NullMarked
package dev.fresnel.arm.payload;

import org.jspecify.annotations.NullMarked;
