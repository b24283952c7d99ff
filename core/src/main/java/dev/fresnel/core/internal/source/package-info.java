// SPDX-License-Identifier: Apache-2.0
/** How readers of this module take the bytes of a source. */
@NullMarked
package dev.fresnel.core.internal.source;

import org.jspecify.annotations.NullMarked;
