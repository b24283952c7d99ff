// SPDX-License-Identifier: Apache-2.0
/** Shared by Fresnel's own modules; not for callers. */
@NullMarked
package dev.fresnel.core.internal;

import org.jspecify.annotations.NullMarked;
