// SPDX-License-Identifier: Apache-2.0
/** The rules about offers and plans: one class a rule, named after the fault that it reports. */
@NullMarked
package dev.fresnel.validation.internal.rules.offer;

import org.jspecify.annotations.NullMarked;
