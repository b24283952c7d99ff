// SPDX-License-Identifier: Apache-2.0
/**
 * The rules about changes between versions: one class a rule, named after the fault that it
 * reports.
 */
@NullMarked
package dev.fresnel.validation.internal.rules.change;

import org.jspecify.annotations.NullMarked;
