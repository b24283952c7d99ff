// SPDX-License-Identifier: Apache-2.0
/** Who gains and who loses access, between two offers, definitions or states of a customer. */
@FresnelStyle
@NullMarked
package dev.fresnel.core.diff;

import dev.fresnel.core.internal.FresnelStyle;
import org.jspecify.annotations.NullMarked;
