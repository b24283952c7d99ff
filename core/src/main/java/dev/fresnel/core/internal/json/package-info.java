// SPDX-License-Identifier: Apache-2.0
/** JSON as Azure Resource Manager takes it, as a tree in which every value knows its place. */
@NullMarked
package dev.fresnel.core.internal.json;

import org.jspecify.annotations.NullMarked;
