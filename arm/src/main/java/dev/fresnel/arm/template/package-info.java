// SPDX-License-Identifier: Apache-2.0
/**
 * Azure Resource Manager templates: which scopes they delegate, how they are rendered, and the
 * documents that come of it.
 */
@FresnelStyle
@NullMarked
package dev.fresnel.arm.template;

import dev.fresnel.core.internal.FresnelStyle;
import org.jspecify.annotations.NullMarked;
