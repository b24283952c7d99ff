// SPDX-License-Identifier: Apache-2.0
/** What tables of grants are keyed by. */
@NullMarked
package dev.fresnel.core.internal.key;

import org.jspecify.annotations.NullMarked;
