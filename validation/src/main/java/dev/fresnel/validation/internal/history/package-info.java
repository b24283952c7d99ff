// SPDX-License-Identifier: Apache-2.0
/** Events as JSON, a line each. */
@NullMarked
package dev.fresnel.validation.internal.history;

import org.jspecify.annotations.NullMarked;
