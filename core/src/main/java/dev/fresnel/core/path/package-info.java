// SPDX-License-Identifier: Apache-2.0
/** Where a value stands: in the model, and in the text that the model was read from. */
@NullMarked
package dev.fresnel.core.path;

import org.jspecify.annotations.NullMarked;
