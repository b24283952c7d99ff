// SPDX-License-Identifier: Apache-2.0
/** Findings: what is wrong with a model or a document, where, and what to do about it. */
@FresnelStyle
@NullMarked
package dev.fresnel.core.finding;

import dev.fresnel.core.internal.FresnelStyle;
import org.jspecify.annotations.NullMarked;
