// SPDX-License-Identifier: Apache-2.0
/** The lists of roles that Azure prints. */
@NullMarked
package dev.fresnel.core.internal.role;

import org.jspecify.annotations.NullMarked;
