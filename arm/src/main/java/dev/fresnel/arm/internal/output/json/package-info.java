// SPDX-License-Identifier: Apache-2.0
/** Templates and parameters files as ARM has them: the layout, values in JSON, expressions. */
@NullMarked
package dev.fresnel.arm.internal.output.json;

import org.jspecify.annotations.NullMarked;
