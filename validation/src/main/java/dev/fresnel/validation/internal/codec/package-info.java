// SPDX-License-Identifier: Apache-2.0
/** The codecs of rule settings, circumstances and rule fixtures. */
@NullMarked
package dev.fresnel.validation.internal.codec;

import org.jspecify.annotations.NullMarked;
