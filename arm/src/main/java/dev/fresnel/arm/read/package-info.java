// SPDX-License-Identifier: Apache-2.0
/** Templates and policies, as they are, back into the model. */
@NullMarked
package dev.fresnel.arm.read;

import org.jspecify.annotations.NullMarked;
