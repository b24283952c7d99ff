// SPDX-License-Identifier: Apache-2.0
/** One shape of JSON for every type of the domain: each type's codec both writes and reads it. */
@NullMarked
package dev.fresnel.arm.internal.codec;

import org.jspecify.annotations.NullMarked;
