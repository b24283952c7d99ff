// SPDX-License-Identifier: Apache-2.0
/** The rules about delegations: one class a rule, named after the fault that it reports. */
@NullMarked
package dev.fresnel.validation.internal.rules.delegation;

import org.jspecify.annotations.NullMarked;
