// SPDX-License-Identifier: Apache-2.0
/** What makes a Jackson mapper use Fresnel's codecs. */
@NullMarked
package dev.fresnel.arm.internal.jackson;

import org.jspecify.annotations.NullMarked;
