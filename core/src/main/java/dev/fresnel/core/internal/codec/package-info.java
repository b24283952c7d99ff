// SPDX-License-Identifier: Apache-2.0
/**
 * Codecs: each writes the values of one type as JSON, reads them back, and tells the place of each
 * part.
 */
@NullMarked
package dev.fresnel.core.internal.codec;

import org.jspecify.annotations.NullMarked;
