// SPDX-License-Identifier: Apache-2.0
/**
 * The rules about eligible authorizations: one class a rule, named after the fault that it reports.
 */
@NullMarked
package dev.fresnel.validation.internal.rules.eligible;

import org.jspecify.annotations.NullMarked;
