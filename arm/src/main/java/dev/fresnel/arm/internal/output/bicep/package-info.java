// SPDX-License-Identifier: Apache-2.0
/** Templates as Bicep has them: the layout, values, expressions, and the files of a template. */
@NullMarked
package dev.fresnel.arm.internal.output.bicep;

import org.jspecify.annotations.NullMarked;
