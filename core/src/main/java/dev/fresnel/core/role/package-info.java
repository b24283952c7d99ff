// SPDX-License-Identifier: Apache-2.0
/** Azure built-in roles: what they permit, and whether Azure Lighthouse can delegate them. */
@FresnelStyle
@NullMarked
package dev.fresnel.core.role;

import dev.fresnel.core.internal.FresnelStyle;
import org.jspecify.annotations.NullMarked;
