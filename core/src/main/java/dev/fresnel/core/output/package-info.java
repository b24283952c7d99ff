// SPDX-License-Identifier: Apache-2.0
/** Writes files of one's own as Fresnel writes its own: whole or not at all. */
@NullMarked
package dev.fresnel.core.output;

import org.jspecify.annotations.NullMarked;
