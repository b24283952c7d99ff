// SPDX-License-Identifier: Apache-2.0
/** Hash codes that differ from process to process. */
@NullMarked
package dev.fresnel.core.internal.hash;

import org.jspecify.annotations.NullMarked;
