// SPDX-License-Identifier: Apache-2.0
/**
 * Lets mappers of Jackson 3 write and read the library's types. Start at {@link
 * dev.fresnel.arm.jackson3.FresnelJackson3Module}.
 */
@NullMarked
package dev.fresnel.arm.jackson3;

import org.jspecify.annotations.NullMarked;
