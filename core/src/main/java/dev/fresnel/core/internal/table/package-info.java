// SPDX-License-Identifier: Apache-2.0
/** Identifiers, names and scopes by the million, in little space and found in one step. */
@NullMarked
package dev.fresnel.core.internal.table;

import org.jspecify.annotations.NullMarked;
