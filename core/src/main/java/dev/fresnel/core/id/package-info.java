// SPDX-License-Identifier: Apache-2.0
/** Identifiers as types: what Azure and the marketplace name things by. */
@NullMarked
package dev.fresnel.core.id;

import org.jspecify.annotations.NullMarked;
