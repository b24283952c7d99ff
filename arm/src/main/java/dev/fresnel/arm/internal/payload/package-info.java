// SPDX-License-Identifier: Apache-2.0
/**
 * Registration definitions and assignments as Azure's REST interface and its clients print them.
 */
@NullMarked
package dev.fresnel.arm.internal.payload;

import org.jspecify.annotations.NullMarked;
