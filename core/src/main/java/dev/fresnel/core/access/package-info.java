// SPDX-License-Identifier: Apache-2.0
/**
 * Who can do what, where and why; who gains and who loses access from one state to another; which
 * roles grant what is needed and as little else as possible; and who still holds an older manifest.
 */
@FresnelStyle
@NullMarked
package dev.fresnel.core.access;

import dev.fresnel.core.internal.FresnelStyle;
import org.jspecify.annotations.NullMarked;
