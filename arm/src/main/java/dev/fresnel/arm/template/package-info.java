// SPDX-License-Identifier: Apache-2.0
/**
 * Azure Resource Manager templates from the model: the scopes that they delegate, the options for
 * rendering, the rendered documents, and their deployments.
 */
@FresnelStyle
@NullMarked
package dev.fresnel.arm.template;

import dev.fresnel.core.internal.FresnelStyle;
import org.jspecify.annotations.NullMarked;
