// SPDX-License-Identifier: Apache-2.0
/** Offers, plans, authorizations and delegations as immutable values with builders. */
@FresnelStyle
@NullMarked
package dev.fresnel.core;

import dev.fresnel.core.internal.FresnelStyle;
import org.jspecify.annotations.NullMarked;
