// SPDX-License-Identifier: Apache-2.0
/**
 * What a rule is made of: the rule, the model that it checks, the circumstances, and the findings
 * that it reports.
 */
@FresnelStyle
@NullMarked
package dev.fresnel.validation.rule;

import dev.fresnel.core.internal.FresnelStyle;
import org.jspecify.annotations.NullMarked;
