// SPDX-License-Identifier: Apache-2.0
/**
 * Lets Jackson's mappers write and read the library's types. Start at {@link
 * dev.fresnel.arm.jackson.FresnelModule}.
 */
@NullMarked
package dev.fresnel.arm.jackson;

import org.jspecify.annotations.NullMarked;
