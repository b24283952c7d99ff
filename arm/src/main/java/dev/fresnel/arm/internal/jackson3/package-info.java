// SPDX-License-Identifier: Apache-2.0
/** What makes a mapper of Jackson 3 use Fresnel's codecs. */
@NullMarked
package dev.fresnel.arm.internal.jackson3;

import org.jspecify.annotations.NullMarked;
