// SPDX-License-Identifier: Apache-2.0
/** How messages name what models hold, and how they write numbers and lists. */
@NullMarked
package dev.fresnel.core.internal.wording;

import org.jspecify.annotations.NullMarked;
