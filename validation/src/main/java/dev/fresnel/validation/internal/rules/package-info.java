// SPDX-License-Identifier: Apache-2.0
/** The standard rules: one class a rule, named after the fault that it reports. */
@NullMarked
package dev.fresnel.validation.internal.rules;

import org.jspecify.annotations.NullMarked;
